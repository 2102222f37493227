import type { NoteStyle } from '#model/manuscript'
import type { FoundHead } from './find-heads.js'
import type { FoundMark } from './find-marks.js'

/** Notes and markers of one style that belong together. */
export interface Listing {
  /** Notes with their scope, in order of reading. */
  readonly heads: readonly Scoped<FoundHead>[]
  readonly marks: readonly Scoped<FoundMark>[]
}

export type Scoped<Item> = Item & { readonly scope: number }

type Run = readonly FoundHead[]

const NONE: Listing = { heads: [], marks: [] }

/**
 * Decides which lines are notes of a style and which signs are their markers. Numbering that begins anew opens a new
 * scope: the markers since the last list belong to the next one, and where lists of several chapters stand together, the
 * markers are cut where their numbers begin anew. If the two cannot be matched that way, nothing is claimed.
 *
 * `headings` are indexes of blocks, and `end` is the index of the last block that holds text.
 */
export function listNotes(
  style: NoteStyle,
  heads: readonly FoundHead[],
  marks: readonly FoundMark[],
  headings: readonly number[],
  end: number,
): Listing {
  const starts = new Set(heads.map(head => head.start))
  const signs = marks.filter(mark => !starts.has(mark.span.start))
  if (style === 'footnote') return { heads: heads.map(inScope(0)), marks: signs.map(inScope(0)) }
  const firstMarks = new Map(signs.map(mark => [mark.label, mark.span.start] as const).reverse())
  const runs = readRuns(heads, signs, headings).filter(run => isList(style, run, firstMarks, end))
  if (runs.length === 0) return { heads: [], marks: withoutList(style, signs) }
  return matchScopes(runs, outsideNotes(runs, signs)) ?? NONE
}

function inScope(scope: number) {
  return <Item extends object>(item: Item): Scoped<Item> => ({ ...item, scope })
}

/** Cuts the heads where their numbering begins anew. */
function readRuns(heads: readonly FoundHead[], marks: readonly FoundMark[], headings: readonly number[]): Run[] {
  const runs: FoundHead[][] = []
  let last: FoundHead | undefined
  for (const head of heads) {
    const open = runs.at(-1)
    const again = head.order === open?.[0]?.order && last !== undefined && beginsAnew(last, head, marks, headings)
    if (open && !again) open.push(head)
    else runs.push([head])
    last = head
  }
  return runs
}

function beginsAnew(last: FoundHead, head: FoundHead, marks: readonly FoundMark[], headings: readonly number[]) {
  if (head.order < last.order) return true
  const heading = firstFrom(headings, last.block + 1, block => block)
  return (
    Math.min(
      heading,
      firstFrom(marks, last.block + 1, mark => mark.block),
    ) < head.block
  )
}

/** The first key at or after `from` in an ordered list; infinity if there is none. */
function firstFrom<Item>(items: readonly Item[], from: number, keyOf: (item: Item) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && keyOf(item) < from) low = middle + 1
    else high = middle
  }
  const found = items[low]
  return found === undefined ? Number.POSITIVE_INFINITY : keyOf(found)
}

/** True if a run is a list of notes: it counts, and markers answer it or nothing but it ends the file. */
function isList(style: NoteStyle, run: Run, firstMarks: ReadonlyMap<string, number>, end: number): boolean {
  const first = run[0]
  if (!first) return false
  const answered = run.some(head => (firstMarks.get(head.label) ?? Number.POSITIVE_INFINITY) < first.start)
  const rising = run.filter((head, index) => index > 0 && head.order > (run[index - 1]?.order ?? 0)).length
  if (style === 'asterisk') return answered && rising === run.length - 1
  if (rising * 2 < run.length - 1) return false
  return answered || (run.at(-1)?.block === end && rising > 0 && first.order === 1)
}

/** Without any list, signs are markers only if they count from one without a gap: nobody is accused on less. */
function withoutList(style: NoteStyle, marks: readonly FoundMark[]): Scoped<FoundMark>[] {
  const firm = marks.filter(mark => mark.firm)
  const counts =
    style !== 'asterisk' && firm.length >= 2 && firm.every((mark, index) => Number(mark.label) === index + 1)
  return counts ? firm.map(inScope(0)) : []
}

/** Marks within the notes themselves speak of other notes; they do not point to them. */
function outsideNotes(runs: readonly Run[], marks: readonly FoundMark[]): FoundMark[] {
  const noteBlocks = new Map(
    runs
      .flat()
      .map(head => [head.block, head.start] as const)
      .reverse(),
  )
  return marks.filter(mark => mark.span.start < (noteBlocks.get(mark.block) ?? Number.POSITIVE_INFINITY))
}

function matchScopes(runs: readonly Run[], marks: readonly FoundMark[]): Listing | null {
  const scoped: Scoped<FoundMark>[] = []
  let next = 0
  let scope = 0
  for (const group of groupRuns(runs, marks)) {
    const isLast = scope + group.length === runs.length
    const before: FoundMark[] = []
    for (let mark = marks[next]; mark && (isLast || mark.span.start < startOf(group)); mark = marks[++next])
      before.push(mark)
    const segments = group.length === 1 ? [before] : cutMarks(before)
    if (segments.length !== group.length) return null
    for (const [index, segment] of segments.entries()) {
      const settled = settleDoubts(segment, group[index] ?? [])
      if (isBibliography(settled)) return null
      scoped.push(...settled.map(inScope(scope + index)))
    }
    scope += group.length
  }
  return { heads: runs.flatMap((run, index) => run.map(inScope(index))), marks: scoped }
}

function startOf(group: readonly Run[]): number {
  return group[0]?.[0]?.start ?? 0
}

/** Runs between which no text with markers stands. */
function groupRuns(runs: readonly Run[], marks: readonly FoundMark[]): Run[][] {
  const groups: Run[][] = []
  for (const run of runs) {
    const open = groups.at(-1)
    const from = open?.at(-1)?.at(-1)?.start ?? 0
    const together = open && firstFrom(marks, from, mark => mark.span.start) > (run[0]?.start ?? 0)
    if (together) open.push(run)
    else groups.push([run])
  }
  return groups
}

/** Cuts marks where their numbers begin anew. */
function cutMarks(marks: readonly FoundMark[]): FoundMark[][] {
  const segments: FoundMark[][] = []
  let last = 0
  for (const mark of marks) {
    const order = mark.style === 'asterisk' ? mark.label.length : Number(mark.label)
    const open = segments.at(-1)
    if (open && !(order === 1 && last >= 1)) open.push(mark)
    else segments.push([mark])
    last = order
  }
  return segments
}

/** Keeps of the doubtful marks those that alone answer a note. */
function settleDoubts(marks: readonly FoundMark[], run: Run): FoundMark[] {
  const counts = new Map<string, number>()
  for (const { label, firm } of marks) counts.set(label, (counts.get(label) ?? 0) + (firm ? 2 : 1))
  const labels = new Set(run.map(head => head.label))
  return marks.filter(mark => mark.firm || (labels.has(mark.label) && counts.get(mark.label) === 1))
}

/** Numbers that keep coming back are those of a list of literature. */
function isBibliography(marks: readonly FoundMark[]): boolean {
  const repeated = marks.length - new Set(marks.map(mark => mark.label)).size
  return repeated >= 3 && repeated * 3 > marks.length
}
