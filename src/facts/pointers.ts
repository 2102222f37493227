import type { DateMention } from '#model/date'
import type { Passage } from '#model/manuscript'
import { byPlace, overlaps, type Span } from '#model/span'
import { startingIn } from './starting-in.js'

/** A short stretch in round or square brackets. */
const BRACKETS = /[([][^()[\]\n]{1,160}[)\]]/g
/** `[12]`, `[12, с. 45]`, `[3; 7]`: a number of a bibliography. */
const NUMBERED = /^\[\d{1,3}(?:\s?[,;:–-][^\]]{0,60})?\]$/u
/** A page, a volume, or a word that points back. */
const PLACE =
  /(?:^|[^\p{L}])(?:pp?|сс?|стор|s|vol|т|л|лл|арк|f|ff|fol|folio|page|pages|chap|ch|гл|doc|док|№|no)\.?\s?\d|ibid|op\. ?cit|там же|там само|указ\. ?соч|см\.|see\s|цит\. по|опубл/iu
/** `(Hasanly 2012)`, `(Hasanly and Broers, 2012: 45)`, `(Гасанлы, 2012)`. */
const AUTHOR_YEAR = /^[([](?:see |cf\. |см\. )?\p{Lu}\p{L}+[^\d]{0,60}\b(?:1[5-9]|20)\d\d[a-zа-я]?(?:[,:; ]|[)\]])/u
/** An address on the web, and the target of a link of Markdown. */
const LINK = /https?:\/\/|www\.|\]\([^)\s]/g
/** A figure left behind by a superscript: `the truce.12 Then`. */
const LOST_SUPERSCRIPT = /[\p{Ll}”»"][.,;:]?[”»"]?\d{1,3}(?=\s+[\p{Lu}«“"]|\s*$)/gu

/**
 * Sources that running text names in other ways than by a citation or a note: `[12, с. 45]`, `(Hasanly 2012: 45)`, a link.
 * Told generously, for they only excuse. A date in brackets is none.
 */
export function findPointers(text: string, passages: readonly Passage[], dates: readonly DateMention[]): Span[] {
  const pointers = passages.flatMap(({ role, note, span }) => {
    if (note !== null || role === 'furniture' || role === 'code') return []
    const words = text.slice(span.start, span.end)
    const at = (index: number, length: number) => ({ start: span.start + index, end: span.start + index + length })
    const brackets = [...words.matchAll(BRACKETS)].flatMap(({ 0: found, index }) => {
      const place = at(index, found.length)
      return points(found, place, dates) ? [place] : []
    })
    const others = [LINK, LOST_SUPERSCRIPT].flatMap(pattern =>
      [...words.matchAll(pattern)].map(({ 0: found, index }) => at(index, found.length)),
    )
    return [...brackets, ...others]
  })
  return pointers.sort(byPlace)
}

function points(found: string, place: Span, dates: readonly DateMention[]): boolean {
  if (NUMBERED.test(found) || PLACE.test(found)) return true
  if (!AUTHOR_YEAR.test(found)) return false
  return !startingIn(dates, place).some(({ item }) => item.precision !== 'year' && overlaps(item.span, place))
}
