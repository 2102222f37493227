import type { CorpusIndex } from '#model/corpus-index'
import type { Crash, Finding } from '#model/diagnostic'
import type { Facts } from '#model/facts'
import type { PlannedRule } from './plan.js'

/** What one rule says of one manuscript. */
export interface RuleOutcome {
  readonly findings: readonly Finding[]
  /** Reasons for what it could not judge, one for each case. */
  readonly notChecked: readonly string[]
  /** Set if the rule threw; its findings up to then are kept. */
  readonly crash: Crash | null
}

/** Runs a rule; one that throws spoils neither the other rules nor the other manuscripts. */
export function runRule({ rule, options }: PlannedRule, facts: Facts, index: CorpusIndex): RuleOutcome {
  const findings: Finding[] = []
  const notChecked: string[] = []
  try {
    for (const item of rule.run({ facts, index, authority: index.authority, options })) {
      if ('notChecked' in item) notChecked.push(item.notChecked)
      else findings.push(item)
    }
    return { findings, notChecked, crash: null }
  } catch (cause) {
    const error = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
    return { findings, notChecked, crash: { rule: rule.id, path: facts.path, error } }
  }
}
