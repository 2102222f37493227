/** From here on the lexer of Chevrotain takes code units by groups of so many. */
const GROUPED = 256
const GROUP = 255

/**
 * Code units that a token may begin with, as Chevrotain wants to be told (`start_chars_hint`): one of each group that it
 * looks a token up by, since it would try the token once for every other.
 */
export function startHints(codes: Iterable<number>): number[] {
  const hints = new Map<number, number>()
  for (const code of codes) {
    const group = code < GROUPED ? code : GROUPED + Math.floor(code / GROUP)
    if (!hints.has(group)) hints.set(group, code)
  }
  return [...hints.values()]
}
