import { closest, distance } from 'fastest-levenshtein'
import type { Grammars } from '#grammar/tradition'
import type { Authority } from '#model/authority'
import { SEVERITIES, type Severity } from '#model/diagnostic'
import { UsageError } from '#model/usage-error'
import type { Rule } from '#rule'
import type { Plan, PlannedRule } from './plan.js'

/** What a user may say about a rule: how severe, or not at all; and its options. */
export interface RuleChoice {
  readonly severity?: Severity | 'off'
  readonly options?: unknown
}

export interface PlanSource {
  readonly grammars: Grammars
  readonly authority: Authority
  readonly rules: readonly Rule[]
  /** By rule id; a rule that is not named runs with its own severity and default options. */
  readonly choices?: Readonly<Record<string, RuleChoice>>
  /** Where a rule's page can be read. */
  readonly url?: (rule: string) => string | null
}

/** Checks what the user chose and completes it. Throws a UsageError that names what is wrong and the nearest right name. */
export function makePlan({ grammars, authority, rules, choices = {}, url = () => null }: PlanSource): Plan {
  const ids = rules.map(rule => rule.id)
  for (const [id, { severity }] of Object.entries(choices)) {
    if (!ids.includes(id)) throw new UsageError(`Unknown rule "${id}"${suggest(id, ids)}`)
    const known = [...SEVERITIES, 'off']
    if (severity !== undefined && !known.includes(severity)) {
      throw new UsageError(`Unknown severity "${severity}" for rule ${id}, expected ${known.join(', ')}`)
    }
  }
  const planned = rules.flatMap((rule): PlannedRule[] => {
    const choice = choices[rule.id] ?? {}
    const severity = choice.severity ?? rule.severity
    if (severity === 'off') return []
    const options = rule.options.safeParse(choice.options ?? {})
    if (!options.success) {
      const issues = options.error.issues.map(issue => [...issue.path, issue.message].join(': '))
      throw new UsageError(`Options of rule ${rule.id}: ${issues.join('; ')}`)
    }
    return [{ rule, severity, options: options.data }]
  })
  return { grammars, authority, rules: planned.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1)), url }
}

/** `, did you mean "x"?` if a name comes near enough, else nothing. */
export function suggest(name: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const nearest = closest(name, [...names])
  return distance(name, nearest) <= Math.max(2, name.length / 3) ? `, did you mean "${nearest}"?` : ''
}
