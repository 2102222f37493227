import { EOF, type IToken, type TokenType, tokenMatcher } from 'chevrotain'
import { AnyClock, AnyDay, AnyDayMonth, Close, Comma, Dash, figures, Open, Question, Slash, words } from './tokens.js'

/**
 * What may come next, told from a few tokens ahead. A look costs far less than a parse that fails, so the parser enters
 * an optional rule only where these say that it will come out of it. `la(1)` is the next token.
 */
export type Ahead = (offset: number) => IToken

/** The longest parenthesis with a date of the other calendar. */
const LONGEST_ASIDE = 14
/** The longest run of leading words: `вероятно, в воскресенье, в начале`. */
const LONGEST_LEAD = 8
/** How far behind a year-first month a year of its own would stand. */
const YEAR_REACH = 4

const LINKS = [Dash, Slash, Comma, words.and, words.or, words.to]
const RANGE_LINKS = [Dash, Slash, words.to, words.or]
const LEADS = [
  words.in,
  words.approx,
  words.uncertain,
  words.weekday,
  words.part,
  words.night,
  words.style,
  words['year-word'],
]
const JOINTS = [words.of, Dash, Slash]
const MONTHS = [words.month, words['month-before-day']]
const DAYS = [AnyDay, words['day-ordinal']]
/** What may come between a day and its month, or stand for the month. */
const AFTER_DAY = [
  ...LINKS,
  ...JOINTS,
  ...MONTHS,
  Open,
  figures.MonthTail,
  words.bound,
  words['day-word'],
  words['century-word'],
]
const CORES = [
  ...DAYS,
  ...MONTHS,
  figures.Year,
  figures.YearSpan,
  words.season,
  figures.Decade,
  figures.DecadeSpan,
  figures.YearFirstDate,
  figures.DayFirstDate,
  figures.RomanDate,
  figures.RomanDay,
  AnyDayMonth,
]

/** A date begins here: a side, with or without a word that bounds it. */
export function startsDate(la: Ahead): boolean {
  let at = 1
  if (is(la(at), words.uncertain)) at += is(la(at + 1), Comma) ? 2 : 1
  if (is(la(at), words.between, words.from, words.bound)) at++
  return (startsSide(la, at) || startsSide(la, 1)) && !isMereNumber(la, at)
}

/** A number with nothing of a date behind it: most numbers of a text are such, and a parse of each would cost more. */
function isMereNumber(la: Ahead, at: number): boolean {
  let end = at
  while (is(la(end), words.in)) end++
  if (!is(la(end), AnyDay)) return false
  const [next, after] = [la(end + 1), la(end + 2)]
  return !is(next, ...AFTER_DAY) && !(is(next, Dash, Comma) && is(after, words.bound, ...DAYS, ...MONTHS))
}

export function startsSide(la: Ahead, from: number): boolean {
  let at = from
  while (at < from + LONGEST_LEAD && is(la(at), ...LEADS)) {
    const next = la(at + 1)
    const comma = is(la(at), words.uncertain, words.weekday) && is(next, Comma)
    const dash = is(la(at), words.part) && is(next, Dash)
    // A season word and a word before a year may be one: the core decides.
    if (is(la(at), ...CORES) && !startsSide(la, at + 1)) break
    at += comma || dash ? 2 : 1
  }
  return startsCore(la, at)
}

function startsCore(la: Ahead, at: number): boolean {
  if (is(la(at), figures.Roman)) {
    return (
      is(la(at + 1), words['century-word']) ||
      (is(la(at + 1), Dash) &&
        is(la(at + 2), words.part) &&
        is(la(at + 3), figures.Roman) &&
        is(la(at + 4), words['century-word'])) ||
      (is(la(at + 1), Dash) && is(la(at + 2), figures.Roman) && is(la(at + 3), words['century-word']))
    )
  }
  if (is(la(at), figures.ShortDecade)) return is(la(at + 1), words['years-word'])
  return is(la(at), ...CORES)
}

export function startsRangeEnd(la: Ahead): boolean {
  return is(la(1), ...RANGE_LINKS) && startsSide(la, 2)
}

export function startsAndEnd(la: Ahead): boolean {
  return is(la(1), words.and) && startsSide(la, 2)
}

export function startsSecondBound(la: Ahead): boolean {
  const at = is(la(1), Comma, Dash, words.and) ? 2 : 1
  return is(la(at), words.bound) && startsSide(la, at + 1)
}

export function startsNextDay(la: Ahead): boolean {
  return is(la(1), ...LINKS) && is(la(2), ...DAYS)
}

/** `(22)`, `(7, 8)` */
export function startsOtherDays(la: Ahead): boolean {
  if (!is(la(1), Open) || !is(la(2), ...DAYS)) return false
  let at = 3
  while (at < LONGEST_ASIDE && is(la(at), ...LINKS) && is(la(at + 1), ...DAYS)) at += 2
  return is(la(at), Close)
}

/** `(7 ноября)`, `(по новому стилю 7 ноября 1917 г.)`, `(November 7)`, `(22.04.1870)` */
export function startsOther(la: Ahead): boolean {
  if (!is(la(1), Open)) return false
  let at = is(la(2), words.in) ? 3 : 2
  if (is(la(at), words.style)) at++
  if (is(la(at), figures.DayFirstDate)) at++
  else if (is(la(at), ...DAYS)) {
    at += is(la(at + 1), words.of) ? 2 : 1
    if (!is(la(at++), ...MONTHS)) return false
  } else if (is(la(at), ...MONTHS) && is(la(at + 1), ...DAYS)) at += 2
  else return false
  if (is(la(at), words.style)) at++
  at += yearTailLength(la, at)
  if (is(la(at), Comma) && is(la(at + 1), words.style)) at++
  if (is(la(at), words.style)) at++
  return is(la(at), Close)
}

export function startsYearTail(la: Ahead): boolean {
  return yearTailLength(la, 1) > 0
}

function yearTailLength(la: Ahead, from: number): number {
  let at = from
  if (is(la(at), Comma)) at++
  if (is(la(at), ...JOINTS)) at++
  if (is(la(at), figures.Year, figures.YearSpan)) return at + (is(la(at + 1), words['year-mark']) ? 2 : 1) - from
  if (is(la(at), words['relative-year'], figures.ShortYear, figures.BareYear)) return at + 1 - from
  return is(la(at), AnyDay) && is(la(at + 1), words['year-mark']) ? at + 2 - from : 0
}

/** What follows a day: a month, `.4.1870`, or the word century. */
export function startsDayTail(la: Ahead): boolean {
  if (is(la(1), figures.MonthTail, words['century-word'], ...MONTHS)) return true
  if (is(la(1), Dash) && is(la(2), words['century-word'])) return true
  return is(la(1), ...JOINTS) && is(la(2), ...MONTHS)
}

/** An English month may stand before its day; a Russian one only if the day says that it is one: `мая 5 дня`. */
export function startsMonthDays(la: Ahead, month: IToken): boolean {
  const at = is(la(1), Comma, Dash, Slash) ? 2 : 1
  if (!is(la(at), ...DAYS)) return false
  if (is(month, words['month-before-day'])) return true
  if (at === 2 && is(la(1), Comma))
    return isOfChronicle(month) && (is(la(3), figures.Year, Open) || la(3).tokenType === EOF)
  return at === 1 && (is(la(1), figures.OrdinalDay) || (is(la(1), AnyDay) && is(la(2), words['day-word'])))
}

/** `1920 г. ноября 28`, but not `в 1919 г., май 1920 г.`, where the month has a year of its own. */
export function startsYearFirstMonth(la: Ahead): boolean {
  const at = is(la(1), Comma, Dash, Slash) ? 2 : 1
  if (!is(la(at), ...MONTHS)) return false
  for (let next = at + 1; next <= at + YEAR_REACH; next++) {
    if (is(la(next), figures.Year, figures.YearSpan)) return false
  }
  return true
}

/** `1921, 15 марта`, but not `1921, 15 марта 1922 г.` nor `in 1921 5 May`, where the comma is owed. */
export function startsYearFirstDay(la: Ahead): boolean {
  const at = is(la(1), Comma) ? 2 : 1
  if (!is(la(at), AnyDay) || !is(la(at + 1), words.month)) return false
  const next = at + 2
  return yearTailLength(la, next) === 0 && !is(la(next), Open, Dash, Slash, words.and)
}

/** `Сентябрь, 1.`, `Грудень, 1 1932`: in chronicles the month stands first, in the nominative. */
function isOfChronicle({ image }: IToken): boolean {
  return /^\p{Lu}\p{Ll}+(?:[ьйт]|ень|ий|ад)$/u.test(image)
}

export function startsYearFirstDays(la: Ahead): boolean {
  const at = is(la(1), words.in) ? 2 : 1
  return is(la(at), ...DAYS) || (at === 1 && is(la(1), Comma, Dash, Slash) && is(la(2), ...DAYS))
}

export function startsTrailer(la: Ahead): boolean {
  if (is(la(1), Question, words['after-date'], words.style)) return true
  if (is(la(1), Comma) && is(la(2), words.style, words.weekday)) return true
  if (is(la(1), Comma) && is(la(2), words.in) && is(la(3), words.weekday)) return true
  return startsAside(la) || startsTime(la)
}

export function startsAside(la: Ahead): boolean {
  return is(la(1), Open) && is(la(2), words.style, words.weekday, Question) && is(la(3), Close)
}

/** `50 мин.` after the hours. */
export function startsMinutes(la: Ahead): boolean {
  return is(la(1), AnyDay, figures.BareYear) && is(la(2), words.minute)
}

/** `-XX` of `XIX-XX вв.` */
export function startsRomanEnd(la: Ahead): boolean {
  return is(la(1), Dash) && is(la(2), figures.Roman)
}

export function startsTime(la: Ahead): boolean {
  let at = is(la(1), Comma) ? 2 : 1
  if (is(la(at), words.at)) at++
  return is(la(at), AnyClock) || (is(la(at), AnyDay) && is(la(at + 1), words.hour, words['half-day']))
}

/** True if the token belongs to one of the types or categories. */
function is(token: IToken, ...types: readonly TokenType[]): boolean {
  return token.tokenType !== EOF && types.some(type => tokenMatcher(token, type))
}
