import type { AnswerReading } from '#model/answer'
import type { Span } from '#model/span'
import { kindOf } from './opening.js'
import { readParties } from './party.js'
import { is, isMark, type Token, tokenise } from './token.js'

/** Words after which an earlier record is named. */
const LEAD =
  /(?<!\p{L})(?:in (?:reply|response|answer) to|(?:reply|answer|respond)ing to|(?:repl(?:y|ies|ied)|answers?|response|respond(?:s|ed)?) to|(?:with |in )?reference to|referring to|acknowledg\p{L}* (?:the )?receipt of|в ответ на|отвеча[яею]\p{L}* на|ответ\p{Ll}{0,3} на|ссылаясь на|подтвержда\p{L}+ получени[ея]|у відповідь на|відповідаючи на|відповідь на)(?!\p{L})/giu
/** Words that say whose the earlier record was; they lead to it by themselves. */
const YOURS = /(?<!\p{L})(?:yours?|ваш(?:а|у|е|ей|ему|его|им|ою)?|вашого|вашій)(?!\p{L})/giu
/** In a heading the kind stands right behind these. */
const OF_HEADING = /(?<!\p{L})(?:на|to)(?=\s)/giu
const NUMBER_LEAD = /(?<!\p{L})(?:на|к|to|re)\s+(?=№|No\.?\s?\d)/giu

/** So much text is looked at behind a lead, and so many words may stand before the kind and before the date. */
const WINDOW = 220
const MOST_BEFORE_KIND = 7
const MOST_BEFORE_DATE = 14

interface Lead extends Span {
  readonly sort: 'lead' | 'yours' | 'heading' | 'number'
}

/** Finds where a text names the earlier records that it answers. Time is linear in the text. */
export function readAnswers(text: string, dates: readonly Span[], heading: boolean): AnswerReading[] {
  const found: AnswerReading[] = []
  let reach = -1
  for (const lead of leadsIn(text, heading)) {
    if (lead.start < reach) continue
    const answer = readAnswer(text, dates, lead)
    if (!answer) continue
    found.push(answer)
    reach = answer.span.end
  }
  return found
}

function leadsIn(text: string, heading: boolean): Lead[] {
  const all = (pattern: RegExp, sort: Lead['sort']): Lead[] =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, sort }))
  return [
    ...all(LEAD, 'lead'),
    ...all(YOURS, 'yours'),
    ...all(NUMBER_LEAD, 'number'),
    ...(heading ? all(OF_HEADING, 'heading') : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

function readAnswer(text: string, dates: readonly Span[], lead: Lead): AnswerReading | null {
  const from = lead.sort === 'yours' ? lead.start : lead.end
  const within = dates
    .filter(date => date.start >= from && date.end <= from + WINDOW)
    .map(date => ({ start: date.start - from, end: date.end - from }))
  const tokens = sentenceOf(tokenise(text.slice(from, from + WINDOW), within))
  const told = describe(tokens, lead.sort)
  if (!told) return null
  const { kind, date, number, last } = told
  const parts = tokens.slice((kind ?? -1) + 1, Math.max(date ?? 0, number ?? 0)).filter(token => token.shape !== 'date')
  const source = text.slice(from, from + WINDOW)
  const back = <Item extends Span>({ start, end }: Item): Span => ({ start: start + from, end: end + from })
  const term = kind === null ? null : kindOf(tokens[kind] as Token)
  const no = number === null ? undefined : tokens[number]
  const when = date === null ? undefined : tokens[date]
  return {
    span: { start: lead.start, end: (tokens[last]?.end ?? 0) + from },
    kind: term && { ...term, span: back(term.span) },
    yours: lead.sort === 'yours' || tokens.slice(0, kind ?? 2).some(token => /^(?:your|ваш)/iu.test(token.text)),
    authors: readParties(source, withoutLinks([...tokens.slice(0, kind ?? 0).filter(isNamePart), ...parts])).map(
      party => ({
        ...party,
        span: back(party.span),
      }),
    ),
    number: no ? { value: no.text, span: back(no) } : null,
    date: when ? back(when) : null,
  }
}

/** The tokens up to the end of the sentence. */
function sentenceOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token, i) => {
    if (token.shape === 'break' || isMark(token, ';:?!')) return true
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    return isMark(token, '.') && (next === undefined || next.capital) && (before?.text.length ?? 0) > 3
  })
  return end === -1 ? tokens : tokens.slice(0, end)
}

/** Places of kind, date and number among the tokens; null if too little is told to know the earlier record. */
function describe(tokens: readonly Token[], sort: Lead['sort']) {
  const before = sort === 'heading' ? 3 : sort === 'yours' ? 5 : MOST_BEFORE_KIND
  const kind = indexOr(tokens.slice(0, before).findIndex(token => kindOf(token) !== null && !is(token, 'sitting')))
  if (sort === 'heading' && kind === null) return null
  if (tokens.slice(0, kind ?? 0).some(token => is(token, 'verb') || isMark(token, ','))) return null
  const reach = tokens.slice(0, (kind ?? 0) + MOST_BEFORE_DATE)
  const stop = reach.findIndex(
    (token, i) => i > (kind ?? 0) && ((is(token, 'verb') && !token.capital) || is(token, 'subject')),
  )
  const words = stop === -1 ? reach : reach.slice(0, stop)
  const date = indexOr(words.findIndex((token, i) => token.shape === 'date' && isIntroduced(words, i, kind)))
  const number = indexOr(words.findIndex((token, i) => token.shape === 'number' && is(words[i - 1], 'number-sign')))
  // `Yours of 5 May`, `Your No. 12`, `На № 12`: without a kind it must follow at once.
  const near = Math.min(date ?? 99, number ?? 99)
  if (kind === null && (near > 3 || (sort === 'lead' && number === null))) return null
  if (kind !== null && date === null && number === null && sort === 'yours') return null
  return { kind, date, number, last: Math.max(kind ?? 0, date ?? 0, number ?? 0) }
}

/** `of 5 May`, `от 5 мая`, `your 5 May telegram`, `dated 5 May`, `№ 12 5 May`: the date of the record itself. */
function isIntroduced(tokens: readonly Token[], i: number, kind: number | null): boolean {
  const before = tokens[i - 1]
  if (kind !== null && i < kind) return true
  return (
    is(before, 'of') ||
    is(before, 'author') ||
    before?.shape === 'number' ||
    isMark(before, ',(') ||
    /^(?:dated|за|від|kind)$/iu.test(before?.text ?? '') ||
    i - 1 === kind
  )
}

function isNamePart(token: Token): boolean {
  return token.capital || token.shape === 'initials'
}

/** What joins kind, names, number and date is no part of a name. */
function withoutLinks(tokens: readonly Token[]): Token[] {
  const kept = tokens.filter(
    token =>
      !is(token, 'number-sign') &&
      token.shape !== 'number' &&
      !/^(?:your|yours|ваш\p{L}*|dated|за)$/iu.test(token.text),
  )
  const from = kept.findIndex(token => !is(token, 'of') && !is(token, 'author') && !is(token, 'article'))
  const to = kept.findLastIndex(token => !is(token, 'of') && !is(token, 'author') && !isMark(token, ',.('))
  return from === -1 ? [] : kept.slice(from, to + 1)
}

function indexOr(index: number): number | null {
  return index === -1 ? null : index
}
