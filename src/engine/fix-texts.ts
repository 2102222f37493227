import type { Diagnostic, FileReport, Report } from '#model/diagnostic'
import type { Span } from '#model/span'
import { applyFixes } from './apply-fixes.js'
import { type MoveSpan, moveSpan } from './move-span.js'
import type { Project } from './project.js'

/** Where a place of a manuscript as it was given is now. */
export type MovePlace = (path: string, span: Span) => Span

export interface FixedTexts {
  /** The new texts of those manuscripts that changed, by path. The project has them already. */
  readonly texts: ReadonlyMap<string, string>
  /** How many findings were fixed, by path. */
  readonly counts: ReadonlyMap<string, number>
  readonly moved: MovePlace
  /** Manuscripts of which two fixes undo each other; they are left as they were. */
  readonly undecided: readonly string[]
}

/** What becomes of one manuscript. */
interface Draft {
  readonly text: string
  readonly count: number
  readonly moves: readonly MoveSpan[]
  /** All texts that it had, to see when it turns in a circle. */
  readonly earlier: ReadonlySet<string>
  readonly isUndecided: boolean
}

/** A fix may bring another one forth; more than so many in a row were never seen. */
const PASSES = 10

/**
 * Applies all fixes of the findings that `listed` leaves in a report, judges the set anew and goes on until nothing
 * changes. `listed` must be pure. What the baseline holds stays as it is, also if an edit beside it changes its
 * fingerprint.
 */
export function fixTexts(
  project: Project,
  texts: ReadonlyMap<string, string>,
  listed: (report: Report, moved: MovePlace) => Report,
): FixedTexts {
  const drafts = new Map<string, Draft>()
  const moved: MovePlace = (path, span) => (drafts.get(path)?.moves ?? []).reduce((at, move) => move(at), span)
  const known = new Map<string, readonly Diagnostic[]>()

  function fixFile({ path, diagnostics }: FileReport): boolean {
    const text = texts.get(path)
    if (text === undefined) return false
    const draft = drafts.get(path) ?? newDraft(text)
    if (draft.isUndecided) return false
    const kept = new Set((known.get(path) ?? []).map(each => placeKey(each.rule, moved(path, spanOf(each)))))
    const wanted = diagnostics.filter(each => !kept.has(placeKey(each.rule, spanOf(each))))
    const next = advance(
      draft,
      wanted.flatMap(({ fix }) => fix ?? []),
      text,
    )
    if (next === draft) return false
    drafts.set(path, next)
    project.update(path, next.text)
    return true
  }

  for (let pass = 0; pass < PASSES; pass++) {
    const report = listed(project.report(), moved)
    if (pass === 0) for (const file of report.files) known.set(file.path, inBaseline(file))
    // All of them, not up to the first that changes.
    if (!report.files.map(fixFile).includes(true)) break
  }

  const changed = [...drafts].filter(([path, { text }]) => text !== texts.get(path))
  return {
    texts: new Map(changed.map(([path, { text }]) => [path, text])),
    counts: new Map(changed.map(([path, { count }]) => [path, count])),
    moved,
    undecided: [...drafts].flatMap(([path, { isUndecided }]) => (isUndecided ? [path] : [])),
  }
}

function newDraft(text: string): Draft {
  return { text, count: 0, moves: [], earlier: new Set([text]), isUndecided: false }
}

/** The draft with the fixes applied; itself if they change nothing. */
function advance(draft: Draft, fixes: Parameters<typeof applyFixes>[1], original: string): Draft {
  const { text, edits, count } = applyFixes(draft.text, fixes)
  if (edits.length === 0) return draft
  if (draft.earlier.has(text)) return { ...newDraft(original), isUndecided: true }
  return {
    text,
    count: draft.count + count,
    moves: [...draft.moves, moveSpan(edits)],
    earlier: new Set([...draft.earlier, text]),
    isUndecided: false,
  }
}

function inBaseline({ setAside = [] }: FileReport): Diagnostic[] {
  return setAside.flatMap(({ by, diagnostic }) => (by === 'baseline' && diagnostic.fix ? [diagnostic] : []))
}

function spanOf({ start, end }: Diagnostic): Span {
  return { start: start.offset, end: end.offset }
}

function placeKey(rule: string, { start }: Span): string {
  return `${rule} ${start}`
}
