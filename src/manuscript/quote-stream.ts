import type { Quotation } from '#model/manuscript'
import type { Span } from '#model/span'
import { closed, straightQuotations } from './block-quotations.js'
import type { Block } from './draft.js'
import { closes, isAtEnd, isAtStart, mayClose, mayOpen, type QuoteMark, quoteMarks } from './quote-marks.js'

/** A quotation that has begun. */
interface OpenQuote {
  readonly sign: string
  readonly start: number
  /** End of the block that it begins in. */
  readonly end: number
  /** Number of the last block that it began or was opened again in. */
  block: number
  /** True if a mark may have been lost or mistaken since: then it is no sure case of a missing mark. */
  doubtful: boolean
  /** True if another quotation with the same marks stood whole in a later block. */
  crossed: boolean
}

/** Filled while one stream is read. */
interface Reading {
  readonly text: string
  readonly open: OpenQuote[]
  readonly quotations: Quotation[]
  /** Begun and never closed, in order. */
  readonly unclosed: OpenQuote[]
  /** Marks that end what never began, in order. */
  readonly unopened: QuoteMark[]
}

/** The quotations of a stream, and the marks in it that lack their partner. */
export interface TypographicQuotations {
  readonly quotations: readonly Quotation[]
  /** Places of marks that end what never began. */
  readonly unopened: readonly Span[]
}

const MARKS = /[«»„“”]/g
/** How many marks back a partner is looked for. Nobody nests as deep; more are open only where many are missing. */
const REACH = 64
/** Two single marks, commas or backticks in the place of a double mark. */
const MAKESHIFT = /’’|''|,,|‘‘|``/

/**
 * Quotations between « », „ “ and “ ” in a text of several blocks: nested ones, and those that run over paragraphs, each
 * of which may open again. One that does not close before the next heading or the end has `closed: false` and reaches to
 * the end of the block it begins in; it is left out if any other mark casts doubt on it.
 */
export function typographicQuotations(text: string, blocks: readonly Block[]): TypographicQuotations {
  const reading: Reading = { text, open: [], quotations: [], unclosed: [], unopened: [] }
  for (const [number, block] of blocks.entries()) {
    const isHeading = block.role === 'heading' || block.role === 'title'
    if (isHeading) giveUp(reading)
    for (const mark of quoteMarks(text, block, MARKS)) readMark(reading, mark, block, number)
    if (hasMakeshift(text, block)) {
      castDoubt(reading)
      forget(reading.unopened, block)
    }
    if (isHeading) giveUp(reading)
  }
  giveUp(reading)
  return {
    quotations: [...reading.quotations, ...reading.unclosed.map(unclosed)],
    unopened: reading.unopened.map(({ start }) => ({ start, end: start + 1 })),
  }
}

/** True if something else may stand for a typographic mark here. */
function hasMakeshift(text: string, block: Block): boolean {
  const words = text.slice(block.span.start, block.span.end)
  return MAKESHIFT.test(words) || (words.includes('"') && straightQuotations(text, block) === null)
}

/** Takes back what was said of the marks of a block. */
function forget(marks: QuoteMark[], { span }: Block): void {
  while ((marks.at(-1)?.start ?? -1) >= span.start) marks.pop()
}

function unclosed({ start, end }: OpenQuote): Quotation {
  return { span: { start, end }, inner: { start: start + 1, end }, block: false, closed: false }
}

function readMark(reading: Reading, mark: QuoteMark, block: Block, number: number): void {
  const innermost = reading.open.at(-1)
  const pairs = innermost !== undefined && closes(innermost.sign, mark.sign) && mayClose(mark)
  const isLike = innermost?.sign === mark.sign
  if (mark.sign === '»' || mark.sign === '”') {
    if (mayClose(mark)) close(reading, mark, number)
    else if (mayOpen(mark) && !innermost) open(reading, mark, block, number)
    else castDoubt(reading)
  } else if (pairs && (isLike ? !mayOpen(mark) : mark.sign === '“' || isAtEnd(mark))) {
    close(reading, mark, number)
  } else if (mayOpen(mark)) {
    if (innermost && opensAgain(innermost, mark, block, number)) innermost.block = number
    else open(reading, mark, block, number)
  } else castDoubt(reading)
}

function open({ open, unclosed }: Reading, { sign, start }: QuoteMark, { span }: Block, block: number): void {
  open.push({ sign, start, end: span.end, block, doubtful: false, crossed: false })
  if (open.length > REACH) unclosed.push(...open.splice(0, 1).filter(quote => !quote.doubtful))
}

/** A quotation over paragraphs may have its opening mark at the head of each: never with one left out. */
function opensAgain(quote: OpenQuote, mark: QuoteMark, { span }: Block, number: number): boolean {
  return mark.start === span.start && quote.sign === mark.sign && quote.block === number - 1
}

function close(reading: Reading, mark: QuoteMark, number: number): void {
  const { open, quotations, unclosed } = reading
  const index = open.findLastIndex(quote => closes(quote.sign, mark.sign))
  const quote = open[index]
  if (!quote) {
    // One mark too many: it may belong to a quotation given up above.
    const near = Math.max(0, unclosed.length - REACH)
    const doubted = unclosed.slice(near).findLastIndex(other => closes(other.sign, mark.sign))
    if (doubted >= 0) unclosed.splice(near + doubted, 1)
    else if (endsWords(mark)) reading.unopened.push(mark)
    return
  }
  // What has been opened since lost its closing mark, or this is the closing mark of both.
  open.splice(index)
  const isDoubtful = quote.crossed || (quote.doubtful && quote.block !== number)
  if (!isDoubtful) quotations.push(closed(quote, mark))
  for (const outer of open) if (outer.sign === quote.sign) markNested(reading.text, outer, quote, mark, number)
}

/** What a quotation within it says of one that is open: in Russian print one `»` often closes two. */
function markNested(text: string, outer: OpenQuote, quote: OpenQuote, mark: QuoteMark, number: number): void {
  if (quote.block === number && outer.block < number) outer.crossed = true
  if (quote.sign === '«' && outer.block === quote.block && !isSpeech(text, outer, quote, mark)) outer.doubtful = true
}

/** A name within a name is short; what holds the end of a sentence, or has gone on for a line with a stop in it, is speech. */
const LONG_NAME = 60
const SENTENCE_END = /\p{Ll}{3,}[.!?…](?:\[\^?\w{1,4}\])?\s+\p{Lu}\p{Ll}/u

function isSpeech(text: string, outer: OpenQuote, quote: OpenQuote, mark: QuoteMark): boolean {
  const before = text.slice(outer.start, quote.start)
  const after = text.slice(mark.start + 1, mark.start + 4)
  const stops = SENTENCE_END.test(before) || (before.length > LONG_NAME && /[.!?;:,–—]\s/.test(before))
  return stops && /^\s[\p{L}\d]/u.test(after)
}

/** True for a mark that can be nothing but an end: no figure of inches or seconds, nothing that it might open. */
function endsWords(mark: QuoteMark): boolean {
  return isAtEnd(mark) && /[\p{L}.,!?…)»”]/u.test(mark.before) && !isAtStart(mark)
}

function castDoubt({ open }: Reading): void {
  for (const quote of open) quote.doubtful = true
}

/** Here the text is another one: what is open will not be closed. */
function giveUp({ open, unclosed }: Reading): void {
  unclosed.push(...open.filter(quote => !quote.doubtful))
  open.length = 0
}
