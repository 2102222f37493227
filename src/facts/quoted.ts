import type { Grammars, ReportWord } from '#grammar/tradition'
import type { Manuscript, Passage, Quotation } from '#model/manuscript'
import type { QuotedWords } from '#model/provenance'
import { overlaps, type Span } from '#model/span'
import { holdsPlace } from './holds-place.js'
import type { ReadSoFar } from './read-so-far.js'
import { sentencesOf } from './sentences.js'

/** A quotation shorter than this is a name or a word held at arm's length; no facts are told of it. */
const FEWEST_WORDS = 4
/** How far from a quotation a word of saying may stand, in code units. */
const REACH = 120
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu
/** `. – Б. Легран`, `(Lenin)`: what a line below a quotation begins with that tells whose words they are. */
const SOURCE_LINE = /^(?:[—–-]{1,2}\s?\p{Lu}|\(|(?:from|из|source|источник)[\s:])/iu

/** What the quotations of the running text are there for; those of documents, notes, headings and tables are left out. */
export function describeQuotations(
  { manuscript, entries }: Pick<ReadSoFar, 'manuscript' | 'entries'>,
  reports: Grammars['reports'],
): QuotedWords[] {
  const { passages, quotations } = manuscript
  const text = manuscript.source.text
  // What stands on the margins of a paper is its own, though the line follows its source.
  const isInEntry = holdsPlace(
    entries.flatMap(({ span, remarks }) => [
      span,
      ...remarks.map(each => each.span).filter(each => each.start >= span.end),
    ]),
  )
  let first = 0
  let reach = -1
  return quotations.flatMap((quotation, index) => {
    while ((passages[first]?.span.end ?? Number.POSITIVE_INFINITY) <= quotation.span.start) first++
    const isInside = quotation.span.end <= reach
    reach = Math.max(reach, quotation.span.end)
    // Where it ends nobody knows, and the one around it has its words already.
    if (isInside && !quotation.closed) return []
    const within = passagesOf(passages, first, quotation)
    if (within.length === 0 || !within.every(each => isProse(each) && !isInEntry(each.span))) return []
    const inner = text.slice(quotation.inner.start, quotation.inner.end)
    const words = inner.match(WORD) ?? []
    if (words.length < FEWEST_WORDS) return []
    return [
      {
        quotation: index,
        words: words.length,
        opening: openingOf(inner),
        use: isInside ? 'name' : useOf(manuscript, quotation, within, first, reports),
        context: contextOf(manuscript, quotation, within, first),
      },
    ]
  })
}

/** The passages that a quotation stands in, from the one at `first` on. */
function passagesOf(passages: readonly Passage[], first: number, { span }: Quotation): Passage[] {
  const within: Passage[] = []
  for (let at = first; at < passages.length; at++) {
    const passage = passages[at]
    if (!passage || passage.span.start >= span.end) break
    if (overlaps(passage.span, span)) within.push(passage)
  }
  return within
}

function isProse({ role, note }: Passage): boolean {
  return note === null && (role === 'paragraph' || role === 'item' || role === 'quote')
}

function useOf(
  { source: { text }, passages, markers }: Manuscript,
  quotation: Quotation,
  within: readonly Passage[],
  first: number,
  reports: Grammars['reports'],
): QuotedWords['use'] {
  const [start, end] = [within[0]?.span.start ?? 0, within.at(-1)?.span.end ?? 0]
  const { span, inner, block } = quotation
  const before = text.slice(Math.max(start, span.start - REACH), span.start)
  const after = text.slice(span.end, Math.min(end, span.end + REACH / 2))
  const words = reports.read(before)
  const last = words.findLast(word => word.use === 'name')
  const capital = /^\P{L}{0,3}\p{Lu}/u.test(text.slice(inner.start, inner.start + 6))
  if (capital && last && isAdjacent(before.slice(last.span.end))) return 'name'
  const introduced = introductionOf(text, passages, first) !== null && before.trim() === ''
  if (block) {
    if (isRemark(text, inner) || isEpigraph(text, passages, within, first)) return 'name'
    return introduced || markers.length > 0 ? 'speech' : 'name'
  }
  if (introduced || /[:：]\s*$/.test(before) || says(words, before)) return 'speech'
  if (saysAfter(reports.read(after), after)) return 'speech'
  const alone = !/\p{L}/u.test(before) && !/\p{L}/u.test(after)
  return alone ? 'name' : 'unknown'
}

/** `> **Note**: ...`: writers for the web set their own remarks like quotations. */
function isRemark(text: string, { start }: Span): boolean {
  return /^[^\p{L}]{0,8}(?:note|important|warning|tip|caution|nb|примечание|важно|внимание|увага)(?!\p{L})/iu.test(
    text.slice(start, start + 24),
  )
}

/** A block at the head of the text, or one that names its author in its last line. */
function isEpigraph(text: string, passages: readonly Passage[], within: readonly Passage[], first: number): boolean {
  const last = within.at(-1)
  const prose = passages.findIndex(({ role }) => role === 'paragraph' || role === 'item')
  if (!last || prose === -1 || prose > first) return true
  const words = text.slice(last.span.start, last.span.end)
  const line = words.slice(words.lastIndexOf('\n') + 1).replace(/^[>\s]+/, '')
  const isShort = (line.match(WORD)?.length ?? 0) <= LONGEST_SIGNATURE
  return isShort && (SOURCE_LINE.test(line) || (within.length > 1 && /^\p{Lu}/u.test(line) && !/[.!?…»”"]$/.test(line)))
}

/** `В. Болотов, нефтяник`: so many words at most. */
const LONGEST_SIGNATURE = 8

/** Between a noun and the name that it takes there is nothing, or an emphasis. */
function isAdjacent(between: string): boolean {
  return /^[\s*_]{0,4}$/.test(between)
}

/** A word of saying in the same sentence. */
function says(words: readonly ReportWord[], before: string): boolean {
  const said = words.findLast(word => word.use !== 'name')
  return said !== undefined && !/[.!?]\s+\p{Lu}/u.test(before.slice(said.span.end))
}

/** `«…», – писал он`; “…,” he wrote: within the next words, before the sentence ends. */
function saysAfter(words: readonly ReportWord[], after: string): boolean {
  const said = words.find(word => word.use !== 'name')
  return said !== undefined && !/[.!?;]/.test(after.slice(0, said.span.start))
}

/** The last sentence of the passage before, if it ends with a colon. */
function introductionOf(text: string, passages: readonly Passage[], first: number): Span | null {
  const before = passages[first - 1]
  if (!before || before.note !== null) return null
  const last = sentencesOf(text, before.span).at(-1)
  return last && /[:：][\])*_⁰¹²³⁴-⁹\d^[]{0,8}$/u.test(text.slice(last.start, last.end)) ? last : null
}

function contextOf(
  { source: { text }, passages }: Manuscript,
  { span, block }: Quotation,
  within: readonly Passage[],
  first: number,
): Span[] {
  const own = within.map(passage => passage.span)
  const before = passages[first - 1]
  const starts = text.slice(within[0]?.span.start, span.start).trim() === ''
  const introduction = starts
    ? (introductionOf(text, passages, first) ?? (block && before ? sentencesOf(text, before.span).at(-1) : null))
    : null
  const next = passages[first + within.length]
  const ends = text.slice(span.end, within.at(-1)?.span.end).trim().length < 12
  const line = next && ends && next.note === null && SOURCE_LINE.test(text.slice(next.span.start, next.span.end))
  return [...(introduction ? [introduction] : []), ...own, ...(line ? [next.span] : [])]
}

const LONGEST_OPENING = 60

function openingOf(inner: string): string {
  const line = inner.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST_OPENING) return line
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_OPENING))} …`
}
