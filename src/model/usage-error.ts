/**
 * Something about the set-up is wrong: an option, a rule name, a path, a configuration. Printed without a stack, exit
 * code 2. Never used for what a manuscript says.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
