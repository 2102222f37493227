import type { Span } from '#model/span'

const END = /[.!?…]+["»”)\]]*(?=\s+[\p{Lu}«“"„(\d[])|[\r\n][^\S\r\n]*[\r\n]|;\s/gu
/** A point behind these ends no sentence: initials, abbreviations of titles and places. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}\p{Ll}?|гор|г|гг|ст|св|ул|им|т|тт|тов|ген|проф|др|см|ср|тыс|млн|Mr|Mrs|Dr|Gen|Col|Capt|St|No|vol|pp|cf|ca)\.$/u

/** What no sentence ends behind: nothing, or a preposition with a word or two that are no verb, `По Бухарестскому договору`. */
const LEADS_UP =
  /^[\s\p{P}]*(?:\p{L}+(?:ом|ем|ой|ей)\s+от\s+|(?:по|в|во|к|на|согласно|после|under|by)(?:\s+(?!\p{Ll}*(?:л|ла|ло|ли|сь|ся|ен|ена|ено|ены|ят|ята|ято|яты)\s)[\p{L}-]+){1,2}\s+)?$/iu

/**
 * The sentences of a text. A point within a date ends one only if words stand before the date, since `30 октября 1920 г.
 * Карс пал` is one sentence. Time is linear in the text.
 */
export function cutSentences(text: string, dates: readonly Span[]): Span[] {
  const sentences: Span[] = []
  let start = 0
  let next = 0
  for (const { index, 0: sign } of text.matchAll(END)) {
    const end = index + sign.length
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1
    const date = dates[next]
    const inDate = date !== undefined && date.start < index && index < date.end
    if (inDate && (end < date.end || LEADS_UP.test(text.slice(Math.max(start, date.start - 60), date.start)))) continue
    if (sign === '.' && !inDate && ABBREVIATION.test(text.slice(Math.max(0, index - 6), index + 1))) continue
    sentences.push({ start, end })
    start = end
  }
  sentences.push({ start, end: text.length })
  return sentences
}
