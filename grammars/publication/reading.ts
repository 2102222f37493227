import type { IToken } from 'chevrotain'
import type { Publication } from '#model/publication'
import { type Details, readDetails } from './details.js'
import { editionAt } from './edition.js'
import { type Head, type HeadPlace, readHead } from './head.js'
import { type Introduction, introductionAt, startAfter } from './introduction.js'
import { judge } from './judgement.js'
import { bySameAuthor, continued, published, titleOnly } from './record.js'
import { detailsBegin } from './separation.js'
import { endOf, isA, Semicolon, tokenize, words } from './tokens.js'

/** Tokens between two semicolons or introductions: room for one source or, in running text, for several. */
interface Chunk {
  readonly from: number
  readonly to: number
  /** Offset where a head may begin. */
  readonly start: number
  readonly introduction: Introduction | null
  /** True if only a semicolon divides it from the chunk before. */
  readonly follows: boolean
}

/** Reads the printed sources in a stretch of text between shelfmarks; spans are relative to the stretch. */
export function readStretch(text: string, bounds: { readonly closed: boolean }): Publication[] {
  const tokens = tokenize(text)
  const sources: Publication[] = []
  let previous: Publication | null = null
  for (const chunk of chunksOf(tokens)) {
    const found = readChunk(text, tokens, chunk, chunk.follows ? previous : null, bounds.closed)
    sources.push(...found)
    previous = found.at(-1) ?? null
  }
  return sources
}

function* chunksOf(tokens: readonly IToken[]): Generator<Chunk> {
  let chunk: Omit<Chunk, 'to'> = { from: 0, start: 0, introduction: null, follows: false }
  for (let at = 0; at < tokens.length; ) {
    const introduction = introductionAt(tokens, at)
    const token = tokens[at]
    if (introduction) {
      yield { ...chunk, to: at }
      at = introduction.next
      chunk = { from: at, start: startAfter(tokens, introduction), introduction, follows: false }
    } else if (token && dividesSources(tokens, at)) {
      yield { ...chunk, to: at }
      at++
      chunk = { from: at, start: endOf(token), introduction: chunk.introduction, follows: true }
    } else at++
  }
  yield { ...chunk, to: tokens.length }
}

/** A semicolon, but not the one between two places: `М.; Л.` */
function dividesSources(tokens: readonly IToken[], at: number): boolean {
  return isA(tokens[at], Semicolon) && !(isA(tokens[at - 1], words.Place) && isA(tokens[at + 1], words.Place))
}

interface Found {
  readonly details: Details
  readonly head: Head | null
}

function readChunk(
  text: string,
  tokens: readonly IToken[],
  chunk: Chunk,
  lender: Publication | null,
  closed: boolean,
): Publication[] {
  const sources: Publication[] = []
  let weak: Found | null = null
  let start = chunk.start
  for (let at = chunk.from; at < chunk.to; at++) {
    const edition = editionAt(text, tokens, at)
    if (edition) sources.push(edition)
    const details = detailsBegin(tokens, at) ? readDetails(tokens, at, chunk.to) : null
    if (!details) continue
    const introduction = sources.length === 0 ? chunk.introduction : null
    const first = start === chunk.start && (chunk.follows || start === 0)
    const place: HeadPlace = { introduced: introduction !== null, first }
    const head = readHead(text, { start, end: details.span.start }, place)
    const continues = lender !== null && sources.length === 0 && at === chunk.from
    const verdict = judge({ text, details, head, introduction, continues })
    if (verdict === 'sound') {
      const source = published(text, details, head)
      const before = sources.at(-1) ?? lender
      sources.push(continues && lender ? continued(source, lender) : bySameAuthor(source, head, before))
      start = source.span.end
      at = lastBefore(tokens, start, at)
    } else {
      if (verdict === 'weak') weak ??= { details, head }
      at = lastBefore(tokens, details.span.end, at)
    }
  }
  if (sources.length > 0 || !chunk.introduction?.colon || chunk.introduction.kind === 'compare') return sources
  return leaning(text, tokens, chunk, weak, closed)
}

/** After an introduction with a colon a source is taken at its word, however little is told of it. */
function leaning(
  text: string,
  tokens: readonly IToken[],
  { from, to, introduction, follows }: Chunk,
  weak: Found | null,
  closed: boolean,
): Publication[] {
  if (weak && tellsEnough(text, weak, introduction)) return [published(text, weak.details, weak.head)]
  if (weak || follows || closed || introduction?.kind !== 'published' || !introduction.opens) return []
  const source = titleOnly(text, tokens.slice(from, to))
  return source ? [source] : []
}

/** "Source:" also introduces what is no print, so it wants a page or a number; a bare year must end its sentence. */
function tellsEnough(text: string, { details }: Found, introduction: Introduction | null): boolean {
  const { kinds, span } = details
  if (kinds.has('pages') || kinds.has('document') || kinds.has('number') || kinds.has('imprint')) return true
  return introduction?.kind !== 'source' && /^\s?(?:[.;,)]|$)/.test(text.slice(span.end, span.end + 2))
}

/** Index of the last token that begins before an offset. */
function lastBefore(tokens: readonly IToken[], offset: number, from: number): number {
  let at = from
  while ((tokens[at + 1]?.startOffset ?? Number.POSITIVE_INFINITY) < offset) at++
  return at
}
