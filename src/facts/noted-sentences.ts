import type { Manuscript, NotedMarker, Quotation } from '#model/manuscript'
import { contains, hull, type Span } from '#model/span'
import { sentencesOf } from './sentences.js'

/**
 * The markers of a manuscript, each with the sentence that its note belongs to: the one in which the marker stands, or
 * behind whose last sign. A quotation of several sentences is one with the sentence that it stands in. Null for a marker
 * outside of all running text.
 */
export function tieMarkers({ source: { text }, passages, markers, quotations }: Manuscript): NotedMarker[] {
  const quoted = quotations.filter(({ closed, block }) => closed && !block).sort((a, b) => a.span.start - b.span.start)
  const inText = passages.filter(({ role }) => role !== 'furniture' && role !== 'code')
  let at = 0
  let from = 0
  let next = 0
  let open: { readonly passage: Span; readonly sentences: readonly Span[] } | null = null
  return markers.map(marker => {
    while ((inText[at]?.span.end ?? Number.POSITIVE_INFINITY) < marker.span.start) at++
    const passage = inText[at]?.span
    if (!passage || !contains(passage, marker.span)) return { ...marker, sentence: null }
    if (open?.passage !== passage) {
      while ((quoted[from]?.span.end ?? Number.POSITIVE_INFINITY) <= passage.start) from++
      next = 0
      open = { passage, sentences: joinQuoted(sentencesOf(text, passage), quotedIn(passage, quoted, from)) }
    }
    while ((open.sentences[next]?.end ?? Number.POSITIVE_INFINITY) < marker.span.start) next++
    return { ...marker, sentence: open.sentences[next] ?? null }
  })
}

function quotedIn(passage: Span, quoted: readonly Quotation[], from: number): Span[] {
  const found: Span[] = []
  for (let i = from; (quoted[i]?.span.start ?? passage.end) < passage.end; i++) {
    const span = quoted[i]?.span
    if (span && contains(passage, span)) found.push(span)
  }
  return found
}

/** Joins the sentences that one quotation holds together; both lists are in order. */
function joinQuoted(sentences: readonly Span[], quoted: readonly Span[]): Span[] {
  const joined: Span[] = []
  let next = 0
  for (const sentence of sentences) {
    const last = joined.at(-1)
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++
    const holding = quoted[next]
    if (last && holding && holding.start < last.end) joined[joined.length - 1] = hull(last, sentence)
    else joined.push(sentence)
  }
  return joined
}
