import { suggest, suggestRule } from '#config/suggest'
import type { Finding } from '#model/diagnostic'
import type { Directive } from '#model/manuscript'
import type { Span } from '#model/span'
import type { Plan } from './plan.js'
import type { RuleFinding } from './rule-finding.js'
import type { Suppression } from './suppressions.js'

const ACTIONS = ['disable-next-line', 'disable', 'enable']
/** Declares a claim; see `readDeclaredClaims`. */
const CLAIM = 'claim'

interface Complaint {
  readonly problem: 'syntax' | 'no-reason' | 'unknown-rule' | 'unused'
  readonly span: Span
  readonly message: string
}

/**
 * What is wrong with the directives of a manuscript. `unused` are those that put nothing aside; nothing is said of one
 * whose rule did not run.
 */
export function judgeDirectives(
  path: string,
  directives: readonly Directive[],
  unused: readonly Suppression[],
  plan: Plan,
): RuleFinding[] {
  if (directives.length === 0) return []
  const rules = plan.rulesFor(path)
  const ran = new Set(rules.map(({ rule }) => rule.id))
  const ours = directives.filter(({ action }) => action !== CLAIM)
  const complaints = [
    ...ours.flatMap(directive => [...badForm(directive), ...badRules(directive, plan.ruleIds)]),
    ...strayEnables(directives),
    ...unused.filter(({ rule }) => ran.has(rule.id)).map(unusedOne),
  ]
  const byId = new Map(rules.map(planned => [planned.rule.id, planned]))
  return complaints.flatMap(({ problem, span, message }) => {
    const planned = byId.get(`suppression/${problem}`)
    const finding: Finding = { span, message, related: [], fix: null }
    return planned ? [{ planned, finding }] : []
  })
}

function badForm({ action, rules, reason, span }: Directive): Complaint[] {
  if (!ACTIONS.includes(action)) {
    const near = suggest(action, ACTIONS).replace(/"(.*)"/, '`fondlint-$1`')
    const expected = near === '' ? `, expected ${ACTIONS.map(each => `fondlint-${each}`).join(', ')}` : near
    return [{ problem: 'syntax', span, message: `Unexpected comment \`fondlint-${action}\`${expected}` }]
  }
  if (action === 'enable') return []
  if (rules.length === 0) {
    const message = `Unexpected \`fondlint-${action}\` without a rule, expected the rules that it puts aside`
    return [{ problem: 'syntax', span, message }]
  }
  if (reason !== null) return []
  const message = `Unexpected \`fondlint-${action}\` without a reason, expected \`-- \` and the reason; until then it puts nothing aside`
  return [{ problem: 'no-reason', span, message }]
}

function badRules({ rules }: Directive, ids: readonly string[]): Complaint[] {
  return rules
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, span }) => ({
      problem: 'unknown-rule',
      span,
      message: `Unknown rule \`${id}\`${suggestRule(id, ids).replaceAll('"', '`')}`,
    }))
}

/** An `enable` that ends nothing is as likely as not a `disable` with a mistake in it. */
function strayEnables(directives: readonly Directive[]): Complaint[] {
  const disabled = new Set<string>()
  return directives.flatMap(({ action, rules, span }): Complaint[] => {
    if (action === 'disable') for (const { id } of rules) disabled.add(id)
    if (action !== 'enable') return []
    const stray = rules.filter(({ id }) => !disabled.delete(id))
    const isStray = rules.length === 0 && disabled.size === 0
    if (rules.length === 0) disabled.clear()
    return [
      ...stray.map(rule => ({ id: ` of \`${rule.id}\``, span: rule.span })),
      ...(isStray ? [{ id: '', span }] : []),
    ].map(each => ({
      problem: 'unused',
      span: each.span,
      message: `Unexpected \`fondlint-enable\`${each.id}, which nothing above puts aside`,
    }))
  })
}

function unusedOne({ directive, rule }: Suppression): Complaint {
  const where = directive.action === 'disable' ? 'below it' : 'on the next line'
  return {
    problem: 'unused',
    span: rule.span,
    message: `Unexpected \`fondlint-${directive.action}\` of \`${rule.id}\`, which finds nothing ${where}`,
  }
}
