import type { Grammars } from '#grammar/tradition'
import type { Authority } from '#model/authority'
import type { Bibliography } from '#model/bibliography'
import type { Severity } from '#model/diagnostic'
import type { Rule } from '#rule'

/** A rule that is switched on, with its options already checked and completed. */
export interface PlannedRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: unknown
}

/** Everything a run depends on besides the manuscripts, frozen. Nothing downstream sees an optional setting. */
export interface Plan {
  readonly grammars: Grammars
  readonly authority: Authority
  /** That of the manuscripts, or null if none was given. */
  readonly bibliography: Bibliography | null
  /** Every rule that is on for some manuscript, in the order of their ids, with the settings that it has for one of them. */
  readonly rules: readonly PlannedRule[]
  /** The ids of all rules there are, on or off. */
  readonly ruleIds: readonly string[]
  /** The rules that are on for one manuscript, in the order of their ids; the same list for the same settings. */
  rulesFor(path: string): readonly PlannedRule[]
  /** Where a rule's page can be read, or null if there is no such place. */
  url(rule: string): string | null
}
