import { suggest } from '#index'
import type { Severity } from '#model/diagnostic'
import { UsageError } from '#model/usage-error'

export type SeverityChoice = Severity | 'off'

const CHOICES: readonly SeverityChoice[] = ['off', 'info', 'warning', 'error']

/** Reads `--rule id:severity`, the later one winning. Throws a UsageError for a severity that there is not. */
export function ruleChoices(settings: readonly string[]): Record<string, { severity: SeverityChoice }> {
  return Object.fromEntries(
    settings.map(setting => {
      const colon = setting.lastIndexOf(':')
      const id = setting.slice(0, colon)
      const word = setting.slice(colon + 1)
      if (colon < 1) throw new UsageError(`No severity in --rule "${setting}", expected id:severity`)
      const severity = CHOICES.find(choice => choice === word)
      if (severity === undefined) {
        throw new UsageError(`Unknown severity "${word}"${suggest(word, CHOICES)} (there are ${CHOICES.join(', ')})`)
      }
      return [id, { severity }]
    }),
  )
}
