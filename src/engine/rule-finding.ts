import type { Finding } from '#model/diagnostic'
import type { PlannedRule } from './plan.js'

/** A finding with the rule that made it. */
export interface RuleFinding {
  readonly planned: PlannedRule
  readonly finding: Finding
}
