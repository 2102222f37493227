import { isDigit, isLetter } from '#grammar/letter'

/** The fields of a group of figures. What the group does not have is null; a year of two figures is `shortYear`. */
export interface Figure {
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
  readonly shortYear: number | null
  /** Last year of a span. */
  readonly toYear: number | null
  /** Figures that could be a day as well as a month stand around this sign; null with a Roman month or none. */
  readonly separator: string | null
  /** `5-го`, `5th`. */
  readonly ordinal: boolean
  readonly length: number
}

export type FigureKind =
  | 'YearFirstDate'
  | 'DayFirstDate'
  | 'RomanDate'
  | 'RomanDay'
  | 'DecadeSpan'
  | 'YearSpan'
  | 'Decade'
  | 'ShortDecade'
  | 'Year'
  | 'ShortYear'
  | 'MonthTail'
  | 'ClockOrDayMonth'
  | 'Clock'
  | 'DayMonth'
  | 'BareYear'
  | 'OrdinalDay'
  | 'Day'
  | 'Roman'

interface FigureRow {
  readonly kind: FigureKind
  /** Sticky; its named groups are d, m, q (day between quotation marks), r (Roman), y, z (second year), s (sign), o (ordinal ending). */
  readonly pattern: RegExp
  /** What may not follow directly, besides a letter or a figure. */
  readonly accept: (figure: Figure) => boolean
}

/** First and last year that figures alone are taken for. Later ones would be file numbers more often than years. */
const FIRST_YEAR = 1000
const LAST_YEAR = 2029

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const ROMAN_NUMBERS = [...ROMAN_MONTHS, 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI']
const R = '[IVXІХivxіх]{1,5}'
const SUFFIX = '(?:-?(?:го|ого|му|ому|е|ое|й|м|х|я)|st|nd|rd|th|d)'

/** Kinds of one number, which may follow a dash or a stroke. */
const SINGLE: ReadonlySet<FigureKind> = new Set(['Day', 'OrdinalDay', 'BareYear', 'Year', 'Roman'])

const isYear = (year: number | null) => year !== null && year >= FIRST_YEAR && year <= LAST_YEAR
const isDay = (day: number | null) => day !== null && day >= 1 && day <= 39
const isMonth = (month: number | null) => month !== null && month >= 1 && month <= 99

/** In order of trial: the longer writing before what it begins with. */
export const FIGURES: readonly FigureRow[] = [
  {
    kind: 'YearFirstDate',
    pattern: new RegExp(`(?<y>\\d{4})(?<s>[-./])(?:(?<m>\\d{1,2})|(?<r>${R}))\\k<s>(?<d>\\d{1,2})`, 'y'),
    accept: ({ year, month, day }) => isYear(year) && month !== null && month >= 1 && month <= 12 && isDay(day),
  },
  {
    kind: 'DayFirstDate',
    pattern: /(?<d>\d{1,2})(?<s>\. ?|[-/])(?<m>\d{1,2})\k<s>(?:(?<y>\d{4})|(?<t>\d{2}))/y,
    accept: ({ day, month, year, shortYear }) => isDay(day) && isMonth(month) && (isYear(year) || shortYear !== null),
  },
  {
    kind: 'RomanDate',
    pattern: new RegExp(
      `(?<d>\\d{1,2})(?:\\s?[-./]\\s?|\\s(?=[IVXІХ]))(?<r>${R})\\s?[-./ ]\\s?['’]?(?:(?<y>\\d{4})|(?<t>\\d{2}))`,
      'y',
    ),
    accept: ({ day, month, year, shortYear }) => isDay(day) && month !== null && (isYear(year) || shortYear !== null),
  },
  {
    kind: 'RomanDay',
    pattern: /(?<d>\d{1,2})[/.](?<r>[IVXІХ]{1,5})/y,
    accept: ({ day, month }) => isDay(day) && month !== null,
  },
  {
    kind: 'DecadeSpan',
    pattern: /(?<y>\d{3}0)\s?[-–—]\s?(?:(?<z>\d{3}0)|(?<zz>\d0))(?:-?(?:е|х|ые|ых|ті|тих)|['’]?s)/y,
    accept: ({ year, toYear }) => isYear(year) && isYear(toYear) && Number(year) < Number(toYear),
  },
  {
    kind: 'YearSpan',
    pattern: /(?<y>\d{4})(?:\s?[-–—/]\s?(?<z>\d{4})|[-–—/](?<zz>\d{2})|\/(?<zzz>\d))/y,
    accept: ({ year, toYear }) =>
      isYear(year) && toYear !== null && toYear > Number(year) && toYear - Number(year) <= 150,
  },
  {
    kind: 'Decade',
    pattern: /(?<y>\d{3}0)(?:-?(?:е|х|ые|ых|ті|тих|ми)|['’]?s)/y,
    accept: ({ year }) => isYear(year),
  },
  {
    kind: 'ShortDecade',
    pattern: /['’]?(?<t>\d0)(?:\s?[-–—]\s?(?<z>\d0))?(?:-?(?:е|х|ые|ых|ті|тих|ми)|['’]?s)/y,
    accept: () => true,
  },
  {
    kind: 'Year',
    // A point belongs to a year that opens its line before the day: `1918. 17 июля`.
    pattern:
      /(?<y>\d{4})(?:-?(?:й|го|м|му|ый|ом|ого|му|ого)|(?<=(?:^|\n)\d{4})\.(?=\s\d{1,2}(?:\s\(\d{1,2}\))?\s\p{Ll}{3}))?/uy,
    accept: ({ year }) => isYear(year),
  },
  { kind: 'ShortYear', pattern: /['’](?<t>\d{2})/y, accept: () => true },
  {
    kind: 'MonthTail',
    pattern: new RegExp(`\\. ?(?:(?<m>\\d{1,2})|(?<r>${R}))\\. ?(?:(?<y>\\d{4})|(?<t>\\d{2}))`, 'y'),
    accept: ({ month, year, shortYear }) =>
      month !== null && month >= 1 && month <= 12 && (isYear(year) || shortYear !== null),
  },
  {
    kind: 'ClockOrDayMonth',
    pattern: /(?<d>\d{1,2})\.(?<m>\d{2})/y,
    accept: ({ day, month }) => isDay(day) && Number(day) <= 24 && month !== null && month >= 1 && month <= 12,
  },
  {
    kind: 'Clock',
    pattern: /(?<d>\d{1,2})[.:](?<m>\d{2})/y,
    accept: ({ day, month }) => Number(day) <= 24 && Number(month) <= 59,
  },
  {
    kind: 'DayMonth',
    pattern: /(?<d>\d{1,2})\.(?<m>\d{1,2})/y,
    accept: ({ day, month }) => isDay(day) && Number(day) <= 31 && month !== null && month >= 1 && month <= 12,
  },
  { kind: 'BareYear', pattern: /(?<t>[4-9]\d)/y, accept: () => true },
  { kind: 'OrdinalDay', pattern: new RegExp(`(?<d>[0-3]?\\d)(?<o>${SUFFIX})`, 'y'), accept: ({ day }) => isDay(day) },
  {
    kind: 'Day',
    pattern: /[«"“„](?<q>[0-3]?\d)[»"”]|(?<d>[1-3][OОо](?![\p{L}])|[ЗlІI][01OОо](?![\p{L}])|[0-3]\d|\d)/uy,
    accept: ({ day }) => isDay(day),
  },
  { kind: 'Roman', pattern: /(?<r>[IVXІХ]{1,6})(?:-(?:го|й|м))?/y, accept: () => true },
]

/** The figures of this kind that begin exactly at `offset`, or null. Takes constant time. */
export function readFigure({ kind, pattern, accept }: FigureRow, text: string, offset: number): Figure | null {
  if (!mayBegin(kind, text, offset)) return null
  pattern.lastIndex = offset
  const found = pattern.exec(text)
  const end = offset + (found?.[0].length ?? 0)
  if (!found || !(mayEnd(kind, text, end) || endsFirstDay(kind, text, offset, end))) return null
  if (kind === 'YearSpan' && endsFirstDay('Year', text, offset, offset + 4)) return null
  const figure = fieldsOf(kind, found)
  return figure && accept(figure) ? figure : null
}

function fieldsOf(kind: FigureKind, found: RegExpExecArray): Figure | null {
  const { d = found.groups?.q, m, r, y, t, s, z, zz, zzz, o } = found.groups ?? {}
  const roman = r === undefined ? null : romanNumber(r, kind === 'Roman' ? ROMAN_NUMBERS : ROMAN_MONTHS)
  if (r !== undefined && roman === null) return null
  const year = numberOf(y)
  return {
    day: d === undefined ? null : Number(d.replace(/[OОо]/g, '0').replace(/З/, '3').replace(/[lІI]/, '1')),
    month: roman ?? numberOf(m),
    year,
    shortYear: numberOf(t),
    toYear: numberOf(z) ?? (year === null ? null : shortSpanEnd(year, zz ?? zzz)),
    separator: s === undefined ? null : (s[0] ?? null),
    ordinal: o !== undefined,
    length: found[0].length,
  }
}

function numberOf(figures: string | undefined): number | null {
  return figures === undefined ? null : Number(figures)
}

/** `1919/20` ends in 1920, `1731/2` in 1732, `1899/00` in 1900. */
function shortSpanEnd(year: number, end: string | undefined): number | null {
  if (end === undefined) return null
  const unit = 10 ** end.length
  const toYear = Math.floor(year / unit) * unit + Number(end)
  if (toYear > year) return end.length === 1 && toYear !== year + 1 ? null : toYear
  return toYear + unit === year + 1 ? toYear + unit : null
}

/** The number that Latin letters, or Cyrillic ones of their look, stand for; null if there is no such number. */
function romanNumber(letters: string, numbers: readonly string[]): number | null {
  const at = numbers.indexOf(letters.toUpperCase().replaceAll('І', 'I').replaceAll('Х', 'X'))
  return at < 0 ? null : at + 1
}

/** Inside a longer number or word nothing begins; single numbers may follow a dash or a stroke. */
function mayBegin(kind: FigureKind, text: string, offset: number): boolean {
  if (kind === 'MonthTail') return text[offset - 1] === ')'
  const before = text.charCodeAt(offset - 1)
  if (offset === 0) return true
  if (isDigit(before) || isLetter(before)) return false
  const signs = SINGLE.has(kind) ? '.,:' : '.,:/-'
  return !(signs.includes(text[offset - 1] ?? '') && isDigit(text.charCodeAt(offset - 2)))
}

const MONTH_BEFORE = /\p{L}{3,}\.?,?\s$/u
const DAY_AND_MONTH =
  /^[-–—]\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)/iu

/** `16 Nov 1917-17 Jan 1924`: the year of the first day, and the second day. */
function endsFirstDay(kind: FigureKind, text: string, offset: number, end: number): boolean {
  return (
    kind === 'Year' &&
    DAY_AND_MONTH.test(text.slice(end, end + 8)) &&
    MONTH_BEFORE.test(text.slice(Math.max(0, offset - 8), offset))
  )
}

/** A group of figures ends where no figure, no further joined figure, and (save for a month or г) no letter follows. */
function mayEnd(kind: FigureKind, text: string, end: number): boolean {
  const next = text.charCodeAt(end)
  if (isDigit(next)) return false
  if (isLetter(next)) return kind === 'Day' || (/[гр]/.test(text[end] ?? '') && kind !== 'OrdinalDay')
  const joins = kind === 'Day' || kind === 'OrdinalDay' || kind === 'BareYear' ? '.,:' : kind === 'Roman' ? '' : '.,:/-'
  return !(joins.includes(text[end] ?? ' ') && text[end] !== undefined && isDigit(text.charCodeAt(end + 1)))
}
