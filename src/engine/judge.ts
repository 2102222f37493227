import type { CorpusIndex } from '#model/corpus-index'
import type { FileReport } from '#model/diagnostic'
import type { Facts } from '#model/facts'
import type { Plan, PlannedRule } from './plan.js'
import { type RuleOutcome, runRule } from './run-rule.js'
import { type Ground, settle } from './settle.js'
import { type WatchedIndex, watchIndex } from './watched-index.js'

/** What a rule said, and which. */
export interface Outcome extends RuleOutcome {
  readonly rule: string
}

/** What all rules say of one manuscript, and what that rests on. */
export interface Verdict {
  readonly file: FileReport
  readonly outcomes: readonly Outcome[]
  readonly basis: Basis
}

interface Basis {
  readonly facts: Facts
  /** By rule; document rules need be asked again only when the facts change. */
  readonly byDocument: ReadonlyMap<string, RuleOutcome>
  readonly watched: WatchedIndex
  readonly index: CorpusIndex
  /** The texts of the other manuscripts that findings point to. */
  readonly texts: ReadonlyMap<string, string | null>
}

/** What a verdict is passed with. */
export interface Bench {
  readonly index: CorpusIndex
  readonly plan: Plan
  readonly ground: Ground
  /** Null if there is no such file. */
  text(path: string): string | null
  isSame(a: unknown, b: unknown): boolean
}

/** Judges one manuscript; `before` is what was said of it last, from which all is kept that must be the same again. */
export function judge(facts: Facts, before: Verdict | null, bench: Bench): Verdict {
  if (before && holds(before, facts, bench)) return before
  const { plan, ground } = bench
  const watched = watchIndex(bench.index)
  const known = before?.basis.facts === facts ? before.basis.byDocument : new Map<string, RuleOutcome>()
  const ran = plan.rulesFor(facts.path).map(planned => ({
    planned,
    outcome: known.get(planned.rule.id) ?? run(planned, facts, watched),
  }))
  const findings = ran.flatMap(({ planned, outcome }) => outcome.findings.map(finding => ({ planned, finding })))
  const related = findings.flatMap(({ finding }) => finding.related.flatMap(({ path }) => path ?? []))
  const ofDocument = ran.filter(({ planned }) => planned.rule.scope === 'document')
  return {
    file: { path: facts.path, ...settle(findings, facts, ground, plan) },
    outcomes: ran.map(({ planned, outcome }) => ({ ...outcome, rule: planned.rule.id })),
    basis: {
      facts,
      byDocument: new Map(ofDocument.map(({ planned, outcome }) => [planned.rule.id, outcome])),
      watched,
      index: bench.index,
      texts: new Map(related.map(path => [path, bench.text(path)])),
    },
  }
}

/** The authority is the same for a whole project, so a document rule sees nothing that changes. */
function run(planned: PlannedRule, facts: Facts, { index }: WatchedIndex): RuleOutcome {
  return runRule(planned, facts, index)
}

function holds({ basis }: Verdict, facts: Facts, { index, text, isSame }: Bench): boolean {
  if (basis.facts !== facts) return false
  if (basis.index === index) return true
  return [...basis.texts].every(([path, known]) => text(path) === known) && basis.watched.holdsFor(index, isSame)
}
