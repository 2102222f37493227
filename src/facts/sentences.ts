import type { Span } from '#model/span'

/** A mark that ends a sentence, what may close behind it, a blank, and what may open before the next capital. */
const BREAK =
  /[.!?…][»”"’)\]*]{0,4}(?:\[\^?\w{1,4}\]|[⁰¹²³⁴-⁹]{1,3}|<sup>\d{1,3}<\/sup>){0,3}\s+(?=[«„“"‘(*—–]{0,3}\s?[\p{Lu}\d])/gu
/** `г.`, `т.`, `No.`, `B.`: a short word or an initial before the point ends no sentence. */
const SHORT_WORD =
  /(?:^|[^\p{L}\d])(?:\p{L}{1,2}|\p{Lu}\p{L}{0,2}|тов|гос|акад|проф|Prof|Gen|Capt|Col|Rev|cf|Doc|Док|табл|рис|стр|Табл|Рис|Fig|fig|Art|Vol|vol)\.$/u

/**
 * The sentences of a passage, one after the other, without the blanks between them. In doubt two are taken as one; a note
 * behind the point settles it (`1920 г.¹ Хлеба`).
 */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  let from = start
  for (const found of text.slice(start, end).matchAll(BREAK)) {
    const at = start + found.index
    const noted = /[[<⁰¹²³⁴-⁹]/u.test(found[0])
    if (!noted && found[0].startsWith('.') && SHORT_WORD.test(text.slice(Math.max(from, at - 8), at + 1))) continue
    const stop = at + found[0].trimEnd().length
    sentences.push({ start: from, end: stop })
    from = at + found[0].length
  }
  if (from < end) sentences.push({ start: from, end })
  return sentences
}
