import { chooseRules } from '#config/choose-rules'
import { type Layer, type RuleSetting, SEVERITY_CHOICES } from '#config/config'
import { matchFiles } from '#config/match-files'
import { suggest, suggestRule } from '#config/suggest'
import type { Grammars } from '#grammar/tradition'
import type { Authority } from '#model/authority'
import type { Bibliography } from '#model/bibliography'
import { UsageError } from '#model/usage-error'
import type { Rule } from '#rule'
import { directiveRules } from './directive-rules.js'
import type { Plan, PlannedRule } from './plan.js'

export interface PlanSource {
  readonly grammars: Grammars
  readonly authority: Authority
  readonly rules: readonly Rule[]
  /** From configurations, checked; the later one wins. Without any, rules have their own severity and default options. */
  readonly layers?: readonly Layer[]
  /** By rule id; stronger than all layers. */
  readonly choices?: Readonly<Record<string, RuleSetting>>
  /** The path of a manuscript as the patterns of the layers count it; by default, as the report has it. */
  readonly relative?: (path: string) => string
  /** That of the manuscripts. */
  readonly bibliography?: Bibliography | null
  /** Where a rule's page can be read. */
  readonly url?: (rule: string) => string | null
}

/** Completes what the user chose. Throws a UsageError that names what is wrong in the choices and the nearest right name. */
export function makePlan(source: PlanSource): Plan {
  const {
    grammars,
    authority,
    layers = [],
    choices = {},
    relative = path => path,
    bibliography = null,
    url = () => null,
  } = source
  const rules = [...source.rules, ...directiveRules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ruleIds = rules.map(rule => rule.id)
  for (const [id, setting] of Object.entries(choices)) checkChoice(id, setting, ruleIds)
  const all = [...layers, { files: null, raise: false, rules: choices }]
  const covers = all.map(({ files }) => (files === null ? () => true : matchFiles(files)))
  const known = new Map<string, readonly PlannedRule[]>()

  function planned(on: readonly boolean[]): readonly PlannedRule[] {
    const key = on.map(Number).join('')
    const list =
      known.get(key) ??
      planRules(
        rules,
        all.filter((_, index) => on[index]),
      )
    known.set(key, list)
    return list
  }
  // No two overrides together switch a rule on that neither does alone.
  const alone = all.map((_, index) => planned(all.map(({ files }, other) => files === null || other === index)))
  const onSomewhere = new Map(alone.flatMap(list => list.map(each => [each.rule.id, each] as const)))

  return Object.freeze({
    grammars,
    authority,
    bibliography,
    rules: Object.freeze(rules.flatMap(({ id }) => onSomewhere.get(id) ?? [])),
    ruleIds,
    rulesFor: (path: string) => {
      const own = relative(path)
      return planned(covers.map(each => each(own)))
    },
    url,
  })
}

function checkChoice(id: string, { severity }: RuleSetting, ids: readonly string[]): void {
  if (!ids.includes(id)) throw new UsageError(`Unknown rule "${id}"${suggestRule(id, ids)}`)
  if (severity !== undefined && !SEVERITY_CHOICES.includes(severity)) {
    const near = suggest(severity, SEVERITY_CHOICES)
    throw new UsageError(
      `Unknown severity "${severity}" for rule ${id}${near} (there are ${SEVERITY_CHOICES.join(', ')})`,
    )
  }
}

function planRules(rules: readonly Rule[], layers: readonly Layer[]): readonly PlannedRule[] {
  const planned = chooseRules(rules, layers).flatMap(({ rule, severity, options }): PlannedRule[] => {
    if (severity === 'off') return []
    const checked = rule.options.safeParse(options)
    if (!checked.success) {
      const issues = checked.error.issues.map(issue => [...issue.path, issue.message].join(': '))
      throw new UsageError(`Options of rule ${rule.id}: ${issues.join('; ')}`)
    }
    return [Object.freeze({ rule, severity, options: checked.data })]
  })
  return Object.freeze(planned)
}
