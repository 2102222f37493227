import type { Calendar, DateBound } from '#model/date'
import type { Span } from '#model/span'
import type { Figure } from './figures.js'

/** What a tree of the grammar says, in plain values and still as written: nothing is resolved here. */
export interface Statement {
  readonly kind: 'between' | 'from' | 'bound' | 'plain'
  /** For `bound`, of the first and of the second side. */
  readonly bounds: readonly DateBound[]
  /** For `from`: `notBefore` for `с`, `night` for `ночь с`, `plain` for words that only join. */
  readonly from: string | null
  readonly fromWord: Span | null
  readonly uncertain: boolean
  /** One, or the two ends of a range. */
  readonly sides: readonly [SideWording] | readonly [SideWording, SideWording]
  readonly link: Link | null
  /** The whole, without joining words in front. */
  readonly span: Span
}

export type Link = 'dash' | 'slash' | 'comma' | 'and' | 'or' | 'to'

export interface Numeral {
  readonly value: number
  readonly span: Span
  readonly ordinal: boolean
}

export interface DayList {
  readonly days: readonly Numeral[]
  /** One fewer than days. */
  readonly links: readonly Link[]
}

export interface MonthWording {
  readonly value: number
  readonly span: Span
  readonly image: string
  readonly unsure: boolean
}

export interface YearWording {
  readonly kind: 'year' | 'span' | 'short' | 'relative' | 'same'
  /** The year, the two figures of a short one, or the years to add. */
  readonly value: number
  /** Last year of a span, else the same. */
  readonly to: number
  /** True with `г.` after it. */
  readonly marked: boolean
  readonly span: Span
}

/** The same day in the other calendar, in parentheses. */
export interface OtherWording {
  readonly day: Numeral
  readonly month: MonthWording
  readonly year: YearWording | null
  readonly style: Calendar | null
  readonly span: Span
}

export interface SideWording {
  /** Without joining words in front. */
  readonly span: Span
  /** Of the core alone. */
  readonly core: Span
  /** `in` or `year` stands in front, or only `of`; null if neither. */
  readonly frame: 'in' | 'of' | null
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly question: boolean
  readonly weekday: { readonly day: number; readonly span: Span } | null
  readonly part: string | null
  /** 1 for the night to a day, 0 for the night of a day. */
  readonly night: number | null
  readonly days: DayList | null
  readonly otherDays: DayList | null
  readonly month: MonthWording | null
  readonly monthFirst: boolean
  readonly other: OtherWording | null
  readonly year: YearWording | null
  readonly style: Calendar | null
  readonly season: number | null
  readonly century: {
    readonly from: number
    readonly to: number
    readonly word: string
    readonly roman: boolean
  } | null
  readonly decade: { readonly from: number; readonly to: number; readonly short: boolean } | null
  /** A group of figures that may need to be told day from month: `28.11.1920`. */
  readonly figure: {
    readonly fields: Figure
    readonly kind: string
    readonly span: Span
    readonly marked: boolean
  } | null
  /** `07:10`, or null. */
  readonly time: string | null
}
