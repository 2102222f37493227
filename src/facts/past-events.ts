import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import type { PastEvent } from '#model/past-event'
import { hull, type Span } from '#model/span'
import { startingIn } from './starting-in.js'

/** A sentence with one of these may speak of a plan, a term, a condition. */
const AHEAD =
  /(?<!\p{L})(?:will|shall|would|should|must|may|might|going to|(?:is|are|was|were) to|to be|plan\p{L}*|intend\p{L}*|expect\p{L}*|schedul\p{L}*|due|appointed|fixed|postpon\p{L}*|propos\p{L}*|invit\p{L}*|until|till|not later|deadline|if|unless|tomorrow|буд(?:ет|ут|у|ем)|должн\p{L}*|предсто\p{L}*|предполага\p{L}*|намеч\p{L}*|назнач\p{L}*|планир\p{L}*|собира\p{L}*|намерен\p{L}*|предлага\p{L}*|прошу|просим|приказыва\p{L}*|надлежит|следует|обеща\p{L}*|отлож\p{L}*|перен[ео]с\p{L}*|состоится|если|чтобы|завтра|не позднее|не позже|срок\p{L}*|буде|будуть|повин\p{L}*|має|мають|якщо|завтра|щоб)(?!\p{L})/iu
/** Russian and Ukrainian past tense, and participles of things done. */
const PAST_SLAVIC =
  /(?<!\p{L})(?:\p{Ll}{2,}(?:[аеёиоуыяюії](?:л[аои]?|в)|шл[аои]|шёл|шел|шов|йшл[аои])(?:с[ья])?|(?:под|за|от|пере|рас|при|у|о|вы|из|с|в|на|по)?(?:писан|ключен|ключён|нят|дан|слан|правлен|лучен|явлен|брит|бран|крыт|хвачен|ставлен|вобожден|твержден|публикован|ратифицирован|горожен|стрелян|бит|ранен|арестован|учрежден|образован|создан|издан|взят|зайнят|прийнят|підписан)[аоы]?)(?!\p{L})/gu
/** Nouns and small words that end like it. */
const NO_VERB =
  /^(?:дел[ао]?|сел[ао]?|сил[ао]?|числ[ао]?|начал[ао]?|стол[ао]?|журнал[аи]?|материал[аи]?|генерал[аи]?|адмирал[аи]?|вокзал[аи]?|капитал[аи]?|персонал[аи]?|протокол[аи]?|посол|отдел[аи]?|предел[аи]?|раздел[аи]?|аул[аи]?|канал[аи]?|арсенал[аи]?|сигнал[аи]?|квартал[аи]?|идеал[аи]?|интервал[аи]?|тыл[аи]?|угол|узел|был[аои]? бы|скал[аои]?|мало|около|было бы|масл[ао]|общал|если|дали|или|хотели бы|вдали|опір|україни|київ|харків|основ|умов|справ|голів|зав|став|прав|нов|слів|заяв|полків|домов)$/u
/** Ukrainian tells of things done by forms in -но and -то, which in Russian are adverbs. */
const DONE_UKRAINIAN = /(?<!\p{L})\p{Ll}{3,}(?:ено|ано|ято|ито|уто)(?!\p{L})/gu
const PAST_ENGLISH =
  /(?<!\p{L})(?:\p{Ll}{2,}ed|was|were|took|came|went|left|fell|began|held|met|sent|wrote|gave|broke|lost|won|fought|led|got|made|said|told|saw|rose|fled|drove|shot|struck|brought|bought|found|became|ran|set out|withdrew|overthrew)(?!\p{L})/gu
/** Before a noun: `the united army`. */
const ADJECTIVAL = /(?:^|\s)(?:the|a|an|of|all|our|their|his|its|your|any|these|those)\s+$/iu
/** What leads to the date of a paper. */
const PAPER =
  /(?<!\p{L})((?:telegram|radiogram|letter|note|order|treaty|agreement|decree|decision|resolution|report|protocol|memorandum|dispatch|despatch|convention|armistice|ultimatum|protest|declaration|directive|circular|manifesto)|(?:телеграмм|радиограмм|шифровк|письм|нот(?=[аеуыо])|приказ|договор|соглашени|декрет|постановлени|решени|донесени|доклад|протокол|меморандум|ультиматум|протест|заявлени|деклараци|записк|рапорт|отношени|депеш|директив|циркуляр|телефонограмм|воззвани|телеграм|лист(?=[аіу])|наказ|постанов|угод|договор)\p{Ll}{0,4})\s+(?:[^.;:!?\r\n,]{0,70}\s)?(?:of|dated|от|від)\s+$/iu
/** What may stand directly before a day of the past. */
const LEADS_PAST =
  /(?:^|[\s«“"(])(?:on|in|during|since|early in|late in|on the night of|в ночь на|утром|днем|днём|вечером|ночью|рано утром|уже|еще|ещё|лишь|только|з)\s*$/iu
/** What makes of the day a term or a bound. */
const LEADS_AHEAD =
  /(?:^|\s)(?:by|to|for|until|till|before|after|from|к|до|на|с|со|по|за|от|под|после|перед|накануне|до|на|від|по)\s*$/iu
const MOST_BETWEEN = 6
const STOP = /[.!?;]["»”)]*\s|[\r\n]|(?:,|\s[—–-])\s/gu

/**
 * Days of which the own words of an entry say that something happened or was written then: a verb in the past tense
 * right beside the day, or the day of a paper (`the order of 5 May`). What may be a plan, a term or a condition is left
 * out, and so is whatever is doubtful: the list is good for an accusation, and not complete.
 */
export function extractPastEvents(text: string, entries: readonly Entry[], dates: readonly DateMention[]): PastEvent[] {
  return entries.flatMap((entry, index) =>
    entry.body.flatMap(body =>
      startingIn(dates, body).flatMap(({ item, index: date }): PastEvent[] => {
        const word = item.bound === null && !item.supplied ? pastWord(text, body, item.span) : null
        if (!word) return []
        const value = text.slice(word.start, word.end)
        return [{ entry: index, date, word: { value, span: word }, span: hull(word, item.span) }]
      }),
    ),
  )
}

/** The place of the word that sets a day in the past, or null. */
function pastWord(text: string, body: Span, date: Span): Span | null {
  const before = text.slice(Math.max(body.start, date.start - 160), date.start)
  const after = text.slice(date.end, Math.min(body.end, date.end + 160))
  const [left, right] = [clauseBefore(before), clauseAfter(after)]
  const sentence = `${sentenceBefore(before)} ${sentenceAfter(after)}`
  if (AHEAD.test(sentence)) return null
  const paper = PAPER.exec(before)
  const name = paper?.[1]
  if (paper && name !== undefined) {
    const start = date.start - before.length + paper.index
    return { start, end: start + name.length }
  }
  if (LEADS_AHEAD.test(left) && !LEADS_PAST.test(left)) return null
  const english = /[a-z]/i.test(text.slice(date.start, date.end))
  if (english && left.trim() !== '' && !LEADS_PAST.test(left)) return null
  return verbAfter(right, english, date.end) ?? verbBefore(left, english, date.start)
}

function verbAfter(words: string, english: boolean, offset: number): Span | null {
  for (const found of verbsIn(words, english)) {
    if (countWords(words.slice(0, found.index)) > MOST_BETWEEN) return null
    return { start: offset + found.index, end: offset + found.index + found[0].length }
  }
  return null
}

function verbBefore(words: string, english: boolean, offset: number): Span | null {
  const found = verbsIn(words, english).at(-1)
  if (!found || countWords(words.slice(found.index + found[0].length)) > MOST_BETWEEN) return null
  const start = offset - words.length + found.index
  return { start, end: start + found[0].length }
}

function verbsIn(words: string, english: boolean): RegExpExecArray[] {
  const ukrainian = !english && /[іїєґ]/iu.test(words) ? [...words.matchAll(DONE_UKRAINIAN)] : []
  return [...words.matchAll(english ? PAST_ENGLISH : PAST_SLAVIC), ...ukrainian].filter(
    ({ 0: word, index }) =>
      !NO_VERB.test(word) && !(english && /ed$/.test(word) && ADJECTIVAL.test(words.slice(0, index))),
  )
}

function countWords(words: string): number {
  return words.match(/\p{L}+/gu)?.length ?? 0
}

function clauseBefore(words: string): string {
  const last = [...words.matchAll(STOP)].at(-1)
  return last ? words.slice(last.index + last[0].length) : words
}

/** A comma or dash right behind the day belongs to it: `On 5 May, our troops ..`. */
function clauseAfter(words: string): string {
  const from = /^[,\s]*/.exec(words)?.[0].length ?? 0
  const stop = [...words.slice(from).matchAll(STOP)][0]
  return stop ? words.slice(0, from + stop.index) : words.replace(/[.!?;]\s*$/, '')
}

function sentenceBefore(words: string): string {
  return words.slice(Math.max(...['. ', '! ', '? ', '\n'].map(stop => words.lastIndexOf(stop)), -1) + 1)
}

function sentenceAfter(words: string): string {
  const stop = words.search(/[.!?]\s|[\r\n]/)
  return stop === -1 ? words : words.slice(0, stop)
}
