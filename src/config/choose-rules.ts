import type { Rule } from '#rule'
import type { Layer, RuleSetting, SeverityChoice } from './config.js'

/** A rule with what all settings come to. Options are as they were given, neither checked nor completed. */
export interface ChosenRule {
  readonly rule: Rule
  readonly severity: SeverityChoice
  readonly options: Readonly<Record<string, unknown>>
}

const RAISED: Readonly<Record<SeverityChoice, SeverityChoice>> = {
  off: 'off',
  info: 'warning',
  warning: 'error',
  error: 'error',
}

/** Lays the layers one on the other: the later severity wins, and the later value of each option. */
export function chooseRules(rules: readonly Rule[], layers: readonly Layer[]): ChosenRule[] {
  return rules.map(rule => {
    let severity: SeverityChoice = rule.severity
    let options: RuleSetting['options'] = {}
    for (const { raise, rules: settings } of layers) {
      const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined
      if (raise) severity = RAISED[severity]
      severity = setting?.severity ?? severity
      if (setting?.options) options = { ...options, ...setting.options }
    }
    return { rule, severity, options: options ?? {} }
  })
}
