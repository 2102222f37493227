import { indexCorpus } from '#crossref/index-corpus'
import { openIndexMemory } from '#crossref/index-memory'
import { extract } from '#facts/extract'
import { readManuscript } from '#manuscript/read-manuscript'
import type { CorpusIndex } from '#model/corpus-index'
import type { FileReport, NotChecked, Report } from '#model/diagnostic'
import type { Facts } from '#model/facts'
import { type Lines, linesOf } from '#model/lines'
import type { Plan } from './plan.js'
import { type RuleOutcome, runRule } from './run-rule.js'
import { settle } from './settle.js'
import { summarise } from './summarise.js'

/** A set of manuscripts kept warm: the command line fills it once, an editor updates it with every keystroke. */
export interface Project {
  /** Sets the text of a file, or with null removes it. A changed file replaces its own facts and nobody else's. */
  update(path: string, text: string | null): void
  /** Null if there is no such file. */
  facts(path: string): Facts | null
  /** The diagnostics of one file, or null if there is no such file. */
  diagnostics(path: string): FileReport | null
  /** The diagnostics of all files in order of path; the same for any order of updates. */
  report(): Report
}

interface Member {
  readonly text: string
  readonly facts: Facts
  readonly lines: Lines
}

interface Verdict {
  readonly file: FileReport
  readonly outcomes: readonly (RuleOutcome & { readonly rule: string })[]
}

export function openProject(plan: Plan): Project {
  const members = new Map<string, Member>()
  const memory = openIndexMemory()
  let index: CorpusIndex | null = null
  const verdicts = new Map<string, Verdict>()

  const member = (path: string): Member => {
    const found = members.get(path)
    if (!found) throw new RangeError(`No manuscript ${path} in this project`)
    return found
  }
  const allFacts = () => [...members.values()].map(each => each.facts)
  const ground = { text: (path: string) => member(path).text, lines: (path: string) => member(path).lines }

  function update(path: string, text: string | null) {
    if (text === null) members.delete(path)
    else if (members.get(path)?.text !== text) {
      const facts = extract(readManuscript({ path, text }), plan.grammars)
      members.set(path, { text, facts, lines: linesOf(text) })
    } else return
    index = null
    verdicts.clear()
  }

  function judge(path: string): Verdict {
    const known = verdicts.get(path)
    if (known) return known
    const whole = index ?? indexCorpus(allFacts(), plan.authority, ground.text, memory)
    index = whole
    const { facts } = member(path)
    const ran = plan.rules.map(planned => ({ planned, outcome: runRule(planned, facts, whole) }))
    const findings = ran.flatMap(({ planned, outcome }) => outcome.findings.map(finding => ({ planned, finding })))
    const verdict = {
      file: { path, diagnostics: settle(findings, facts, ground, plan) },
      outcomes: ran.map(({ planned, outcome }) => ({ ...outcome, rule: planned.rule.id })),
    }
    verdicts.set(path, verdict)
    return verdict
  }

  return {
    update,
    facts: path => members.get(path)?.facts ?? null,
    diagnostics: path => (members.has(path) ? judge(path).file : null),
    report() {
      const all = [...members.keys()].sort().map(judge)
      return summarise(
        all.map(({ file }) => file),
        all.flatMap(({ outcomes }) => outcomes.flatMap(({ crash }) => (crash ? [crash] : []))),
        countUnchecked(all),
      )
    },
  }
}

function countUnchecked(verdicts: readonly Verdict[]): NotChecked[] {
  const counts = new Map<string, NotChecked>()
  for (const { outcomes } of verdicts) {
    for (const { rule, notChecked } of outcomes) {
      for (const reason of notChecked) {
        const key = `${rule}\u0000${reason}`
        counts.set(key, { rule, reason, count: (counts.get(key)?.count ?? 0) + 1 })
      }
    }
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}
