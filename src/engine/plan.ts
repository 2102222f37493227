import type { Grammars } from '#grammar/tradition'
import type { Authority } from '#model/authority'
import type { Severity } from '#model/diagnostic'
import type { Rule } from '#rule'

/** A rule that is switched on, with its options already checked and completed. */
export interface PlannedRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: unknown
}

/** Everything a run depends on besides the manuscripts. Nothing downstream sees an optional setting. */
export interface Plan {
  readonly grammars: Grammars
  readonly authority: Authority
  /** In the order of their ids. */
  readonly rules: readonly PlannedRule[]
  /** Where a rule's page can be read, or null if there is no such place. */
  url(rule: string): string | null
}
