import type { Grammars } from '#grammar/tradition'
import type { DateMention } from '#model/date'
import type { Manuscript, Passage } from '#model/manuscript'
import type { Statement } from '#model/provenance'
import type { Span } from '#model/span'
import { holdsPlace } from './holds-place.js'
import type { ReadSoFar } from './read-so-far.js'
import { sentencesOf } from './sentences.js'
import { startingIn } from './starting-in.js'

/** A passage with fewer words than this is a line of data, not prose. */
const FEWEST_WORDS = 15
/** `On the night of`, `Уже`: the words before a day that a sentence begins with. */
const LONGEST_LEAD = 24
const ENGLISH_WHEN = /(?:^|\s)on\s+$/iu
/** A Russian or Ukrainian verb of the past. */
const PAST = /[а-яіїєґ][аиыуяеёії](?:л|ла|ло|ли|лся|лась|лось|лись|в|вся|лася|лося|лися)(?![а-яіїєґ])/iu
/** What stands before the day of a paper or of a bound: `от 3 марта`. */
const OF_PAPER = /(?:^|[\s(«"„])(?:от|від|с|со|з|із|до|к|ко|по|после|після|на|за|of|dated)\s+$/iu
const WORD = /\p{L}{2,}/gu

/**
 * Statements of running prose that lean on somebody's word or on a day, in order: "According to Legran, ...", "On 24
 * November ...", "... that on 24 November Legran reported ...". None in documents, notes, headings, lists and tables.
 */
export function findStatements({ manuscript, entries, dates }: ReadSoFar, reports: Grammars['reports']): Statement[] {
  const { source, passages } = manuscript
  const isInEntry = holdsPlace(entries.map(entry => entry.span))
  const prose = (passage: Passage) =>
    passage.role === 'paragraph' &&
    passage.note === null &&
    (source.text.slice(passage.span.start, passage.span.end).match(WORD)?.length ?? 0) >= FEWEST_WORDS &&
    !isInEntry(passage.span)
  return passages.flatMap((passage, index) =>
    prose(passage)
      ? sentencesOf(source.text, passage.span).flatMap(sentence =>
          statementsIn(source.text, sentence, dates, reports).map(each => ({
            passage: index,
            ...each,
            context: contextOf(manuscript, index),
          })),
        )
      : [],
  )
}

type Found = Omit<Statement, 'passage' | 'context'>

function statementsIn(
  text: string,
  sentence: Span,
  dates: readonly DateMention[],
  reports: Grammars['reports'],
): Found[] {
  const days = startingIn(dates, sentence).filter(({ item }) => isDay(item) && isPlain(text, item))
  const words = text.slice(sentence.start, sentence.end)
  const told = reports.read(words)
  const attribution = told.find(word => word.use === 'attribution' && isAttribution(words, word.span))
  const found: Found[] = []
  if (attribution) {
    const span = { start: sentence.start + attribution.span.start, end: sentence.start + attribution.span.end }
    const end = span.end + namedLength(text.slice(span.end, sentence.end))
    found.push({ span: { start: span.start, end }, text: text.slice(span.start, end), kind: 'attributed', date: null })
  }
  const said = told.some(word => word.use === 'saying')
  const day = days.find(
    ({ item }) => said || item.span.start - sentence.start <= LONGEST_LEAD || tellsWhen(text, sentence, item),
  )
  if (day) found.push({ span: day.item.span, text: day.item.text, kind: 'dated', date: day.index })
  return found
}

/** Length of who is named behind an attribution: all up to a comma, where one is near, else a word or a name. */
function namedLength(words: string): number {
  const clause = /^[^,;:.()«“"—–]{1,70}(?=,)/u.exec(words)?.[0]
  const name =
    /^(?:\s(?:the|a|an|his|her|their|its|this|these))?\s\S{1,40}(?:\s\p{Lu}\S{0,40})?/u.exec(words)?.[0] ?? ''
  return (clause ?? name).replace(/[^\p{L}\d]+$/u, '').length
}

/** `signed on 3 March 1921`, `покинул город 3 марта 1921 г.`: a whole date that says when, not of which paper. */
function tellsWhen(text: string, { start }: Span, { span, parts }: DateMention): boolean {
  if (parts.some(({ year, month, day }) => year === null || month === null || day === null)) return false
  const before = text.slice(Math.max(start, span.start - LONGEST_LEAD), span.start)
  return ENGLISH_WHEN.test(before) || (PAST.test(text.slice(start, span.start)) && !OF_PAPER.test(before))
}

/** The paragraph; if it ends with a colon, also the next one, with all that is quoted from there on. */
function contextOf({ source: { text }, passages, quotations }: Manuscript, index: number): Span {
  const [passage, next] = [passages[index], passages[index + 1]]
  const { start, end } = passage?.span ?? { start: 0, end: 0 }
  if (!next || !/[:：]\s*$/.test(text.slice(Math.max(start, end - 4), end))) return { start, end }
  const quoted = startingIn(quotations, { start: next.span.start, end: next.span.start + 4 })
  return { start, end: Math.max(next.span.end, ...quoted.map(({ item }) => item.span.end)) + 1 }
}

/**
 * Somebody is named behind it: `according to Legran`, `по данным ЦК`. In English it stands at the head of a clause, or it
 * tells a manner: "divided according to rank".
 */
function isAttribution(sentence: string, { start, end }: Span): boolean {
  if (!/^[\s«„“"*_]{1,4}\p{L}/u.test(sentence.slice(end, end + 6))) return false
  return (
    !/^[a-z]/i.test(sentence.slice(start)) ||
    /(?:^|[,;:—–(“"«]|\bthat|\band|\bbut)\P{L}*$/u.test(sentence.slice(0, start))
  )
}

/** A day, or the night between two, that stands there itself. */
function isDay({ precision, relation }: DateMention): boolean {
  return (precision === 'day' || precision === 'days') && relation === null
}

/** No day of a life or a print in brackets. */
function isPlain(text: string, { span }: DateMention): boolean {
  return !/[([][^)\]]*$/.test(text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start))
}
