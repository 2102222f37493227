import { indexCorpus } from '#crossref/index-corpus'
import { openIndexMemory } from '#crossref/index-memory'
import { unpackFacts } from '#facts/open-packed'
import type { CorpusIndex } from '#model/corpus-index'
import type { Crash, FileReport, NotChecked, Report } from '#model/diagnostic'
import type { Facts } from '#model/facts'
import { type Lines, linesOf } from '#model/lines'
import type { SourceFile } from '#model/source-file'
import { openFactsShelf, type Shelve } from './facts-shelf.js'
import { judge, type Verdict } from './judge.js'
import { openReader } from './open-reader.js'
import type { Plan } from './plan.js'
import { innerPath, isReference } from './reference-path.js'
import { openComparison } from './same-value.js'
import { summarise } from './summarise.js'

export interface UpdateOptions {
  /**
   * `checked` (the default) is reported on; a `reference` is there to be compared with: other files may be found to
   * repeat or to contradict it, but nothing is reported on itself. In the index it comes before all that is checked.
   */
  readonly role?: 'checked' | 'reference'
}

/** A set of manuscripts kept warm: the command line fills it once, an editor updates it with every keystroke. */
export interface Project {
  /** Sets the text of a file, or with null removes it. A changed file replaces its own facts and nobody else's. */
  update(path: string, text: string | null, options?: UpdateOptions): void
  /** Null if there is no such file. */
  facts(path: string): Facts | null
  /** The facts of all files, looked up from any side; it stands until the next update. */
  index(): CorpusIndex
  /** The diagnostics of one file, or null if there is no such file or it is a mere reference. */
  diagnostics(path: string): FileReport | null
  /** The rules that threw on one file; empty if there is no such file or it is a mere reference. */
  crashes(path: string): readonly Crash[]
  /** The diagnostics of all checked files in order of path; the same for any order of updates. */
  report(): Report
}

interface Member {
  readonly text: string
  readonly facts: Facts
  readonly lines: Lines
}

/** How a project gets facts and keeps them. */
export interface ProjectOptions {
  /**
   * Gets the facts of a manuscript that is new here, as they are or packed, by default by reading it; must give those that
   * reading gives.
   */
  readonly read?: ((source: SourceFile) => Facts | Uint8Array) | undefined
  /**
   * True for an editor, where each keystroke makes a new index over the facts of the whole set: they all stay open. A set
   * that is judged once keeps them packed, in a tenth of the room.
   */
  readonly isLive?: boolean
}

export function openProject(plan: Plan, { read, isLive = false }: ProjectOptions = {}): Project {
  /** By inner path, as all that is kept here. */
  const members = new Map<string, Member>()
  const reader = openReader(plan)
  const readFirst = read ?? reader.read
  const keep: Shelve = isLive ? keepOpen : openFactsShelf()
  const memory = openIndexMemory()
  let index: CorpusIndex | null = null
  let isSame = openComparison()
  /** Those of earlier indexes among them; they hold as long as nothing changed that they rest on. */
  const verdicts = new Map<string, Verdict>()

  const member = (path: string): Member => {
    const found = members.get(path)
    if (!found) throw new RangeError(`No manuscript ${path} in this project`)
    return found
  }
  const text = (path: string) => members.get(path)?.text ?? null
  const ground = { text: (path: string) => member(path).text, lines: (path: string) => member(path).lines }

  function update(path: string, text: string | null, { role = 'checked' }: UpdateOptions = {}) {
    const inner = innerPath(path, role === 'reference')
    const other = innerPath(path, role !== 'reference')
    const before = members.get(inner) ?? members.get(other) ?? null
    if (text === null ? !before : members.get(inner)?.text === text) return
    if (text === null) forget(inner)
    else if (before?.text === text) {
      members.set(inner, { ...before, facts: keep({ ...before.facts, path: inner }, { path: inner, text }) })
    } else {
      const source = { path: inner, text }
      const facts = before ? reader.readAgain(source) : keep(readFirst(source), source)
      members.set(inner, { text, facts, lines: linesOf(text) })
    }
    forget(other)
    index = null
    isSame = openComparison()
  }

  function forget(path: string) {
    members.delete(path)
    verdicts.delete(path)
  }

  function wholeIndex(): CorpusIndex {
    index ??= indexCorpus(
      [...members.values()].map(each => each.facts),
      plan.authority,
      ground.text,
      memory,
      plan.bibliography,
    )
    return index
  }

  function verdictOn(path: string): Verdict {
    const around = { index: wholeIndex(), plan, ground, text, isSame }
    const verdict = judge(member(path).facts, verdicts.get(path) ?? null, around)
    verdicts.set(path, verdict)
    return verdict
  }

  return {
    update,
    facts(path) {
      const reference = members.get(innerPath(path, true))
      return reference ? { ...reference.facts, path } : (members.get(path)?.facts ?? null)
    },
    index: wholeIndex,
    diagnostics: path => (members.has(path) ? verdictOn(path).file : null),
    crashes: path => (members.has(path) ? crashesOf(verdictOn(path)) : []),
    report() {
      const checked = [...members.keys()].filter(path => !isReference(path))
      const all = checked.sort().map(verdictOn)
      return summarise(
        all.map(({ file }) => file),
        all.flatMap(crashesOf),
        countUnchecked(all),
      )
    },
  }
}

function keepOpen(facts: Facts | Uint8Array, source: SourceFile): Facts {
  return facts instanceof Uint8Array ? unpackFacts(facts, source) : facts
}

function crashesOf({ outcomes }: Verdict): Crash[] {
  return outcomes.flatMap(({ crash }) => crash ?? [])
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
