import type { Citation } from '#model/citation'
import type { DateMention } from '#model/date'
import { daysAfter } from '#model/date-gap'
import type { RecordMention } from '#model/entry'
import type { Facts } from '#model/facts'
import { comparePositions, countSheets, type SheetExtent, sheetExtent } from '#model/sheets'
import { fileKey } from '#model/shelfmark'
import type { Span } from '#model/span'
import { documentRule, z } from '#rule'

/** Papers are filed as they come; one that lies before an older one is misdated, or its sheets are misread. */
export default documentRule({
  id: 'date/sheet-order',
  summary: 'Expect the sheets of one file to follow the dates of what is on them',
  severity: 'warning',
  options: z.strictObject({
    /** A file of which more than this share lies out of order was not filed by date, and is left alone. */
    tolerance: z.number().min(0).max(1).default(0.5),
    /** So many dated records of one file must be cited before anything is said about it. */
    minimum: z.int().min(2).default(2),
  }),
  messages: {
    later:
      'Unexpected date {date} of sheets `{sheets}`, which lie before sheets `{others}` of {other} in the same file, expected them to follow the dates',
    earlier:
      'Unexpected date {date} of sheets `{sheets}`, which lie behind sheets `{others}` of {other} in the same file, expected them to follow the dates',
    neighbour: 'sheets `{others}` of the same file, dated {other}',
  },
  *check({ facts, options }) {
    for (const papers of byFile(facts).values()) {
      if (papers.length < options.minimum) continue
      const kept = longestRising(papers)
      const misplaced = papers.filter(paper => !kept.includes(paper))
      if (misplaced.length === 0) continue
      if (misplaced.length > papers.length * options.tolerance) {
        yield { notChecked: 'the sheets of a file do not follow the dates of what is on them' }
        continue
      }
      for (const paper of misplaced) {
        const at = papers.indexOf(paper)
        const before = kept.find(each => papers.indexOf(each) > at && daysAfter(paper.date, each.date) !== null)
        const behind = kept.findLast(each => papers.indexOf(each) < at && daysAfter(each.date, paper.date) !== null)
        const other = before ?? behind
        if (!other) continue
        const data = { date: paper.date.text, sheets: paper.sheets, others: other.sheets, other: other.date.text }
        yield {
          message: before ? 'later' : 'earlier',
          data,
          span: paper.span,
          related: [{ message: 'neighbour', data: { others: other.sheets, other: other.date.text }, span: other.span }],
        }
      }
    }
  },
})

/** A dated record with the sheets that it fills. */
interface Paper {
  readonly date: DateMention
  readonly extent: SheetExtent
  /** As the sheets are written. */
  readonly sheets: string
  readonly span: Span
}

/** The dated records of each file in the order of their sheets; of those that share a sheet the first alone. */
function byFile(facts: Facts): Map<string, Paper[]> {
  const files = new Map<string, Paper[]>()
  for (const record of facts.records) {
    const found = paperOf(facts, record)
    if (!found) continue
    const papers = files.get(found.file)
    if (papers) papers.push(found.paper)
    else files.set(found.file, [found.paper])
  }
  for (const [file, papers] of files) {
    const sorted = [...papers].sort((a, b) => comparePositions(a.extent.first, b.extent.first))
    files.set(
      file,
      sorted.filter((paper, i) => {
        const before = sorted[i - 1]
        return !before || comparePositions(before.extent.last, paper.extent.first) < 0
      }),
    )
  }
  return files
}

function paperOf(facts: Facts, { citation, date: at, entry }: RecordMention): { file: string; paper: Paper } | null {
  const source: Citation | undefined = citation === null ? undefined : facts.citations[citation]
  const date = at === null ? undefined : facts.dates[at]
  const reference = entry !== null || source?.references.length === 1 ? source?.references[0] : undefined
  if (!date || date.min === null || date.max === null || !reference?.archive || !reference.levels.fund) return null
  const extent = sheetExtent(countSheets(reference.sheets))
  const [first, last] = [reference.sheets[0], reference.sheets.at(-1)]
  if (!extent || !first || !last || !hasUnit(reference.levels)) return null
  const sheets = reference.text.slice(first.span.start - reference.span.start, last.span.end - reference.span.start)
  return { file: fileKey(reference), paper: { date, extent, sheets, span: reference.span } }
}

/** A fund alone has sheets of many files. */
function hasUnit(levels: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(levels).some(level => level !== 'fund' && level !== 'inventory')
}

/** A longest run of papers, not necessarily neighbours, whose dates do not fall. */
function longestRising(papers: readonly Paper[]): Paper[] {
  // Patience sorting: `tails[n]` is the paper with the smallest last day that ends a run of n + 1.
  const tails: Paper[] = []
  const before = new Map<Paper, Paper | undefined>()
  for (const paper of papers) {
    const longer = tails.findIndex(tail => (tail.date.max ?? 0) > (paper.date.max ?? 0))
    const place = longer === -1 ? tails.length : longer
    before.set(paper, tails[place - 1])
    tails[place] = paper
  }
  const run: Paper[] = []
  for (let last = tails.at(-1); last; last = before.get(last)) run.unshift(last)
  return run
}
