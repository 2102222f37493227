import type { AnswerReading } from '#model/answer'
import type { CalendarChange, CalendarUse } from '#model/calendar-change'
import type { CitationReading } from '#model/citation'
import type { EventClaim, QuantityClaim } from '#model/claim'
import type { DateMention } from '#model/date'
import type { Party } from '#model/entry'
import type { NameKind } from '#model/name'
import type { Publication } from '#model/publication'
import type { Span } from '#model/span'
import type { Term, Written } from '#model/value'

/**
 * A tradition reads one stretch of text (a passage, a note, a line of standard input) and tells what it found, in order
 * of reading, with spans relative to that text. It never throws, takes time linear in the text, and keeps no state.
 */
export interface ShelfmarkTradition {
  readonly id: string
  read(text: string): ShelfmarkReading
}

export type ShelfmarkReading = Pick<CitationReading, 'references' | 'archives' | 'definitions' | 'problems'>

export interface PublicationTradition {
  readonly id: string
  /** `taken` are places that other traditions have read already; no publication overlaps them. */
  read(text: string, taken: readonly Span[]): Publication[]
}

/** The words of a legend that are neither shelfmark nor publication. */
export interface LegendTradition {
  readonly id: string
  read(text: string): { authenticity: Term[]; reproduction: Term[] }
}

/** Order of two numbers before a year where both could be a month. */
export type DateOrder = 'day-first' | 'month-first'

/** What the surroundings of a text say about its dates. */
export interface DateContext {
  /** Julian Day Number of the last full date before this text, or null: gives bare days and months their year. */
  readonly anchor: number | null
  /** Language of day and month order in all-digit dates, when the text itself does not tell. */
  readonly monthFirst: boolean
  /** Which calendar was in use where the text was written; absent if that is not known. */
  readonly calendar?: CalendarUse
  /** The order of day and month that dates elsewhere in the manuscript show; absent if they show none or both. */
  readonly order?: DateOrder
}

export interface DateTradition {
  readonly id: string
  /** `taken` are places of citations; a number inside them is no date. */
  read(text: string, context: DateContext, taken: readonly Span[]): DateMention[]
  /** Dates told from other dates ("the next day"), not yet resolved. `taken` are places of citations and full dates. */
  readRelative(text: string, taken: readonly Span[]): DateMention[]
  /** The order that the all-digit dates of a text show, or null. */
  orderIn(text: string): DateOrder | null
}

/** A heading or the opening of a note taken apart: "Telegram from X to Y on Z". What is not given is null or empty. */
export interface RecordReading {
  readonly span: Span
  readonly kind: Term | null
  readonly authors: readonly Party[]
  readonly addressees: readonly Party[]
  readonly subject: Written | null
  readonly place: Written | null
  /** Number of the document in its edition. */
  readonly number: Written | null
  readonly excerpt: Span | null
}

export interface RecordTradition {
  readonly id: string
  /** Null if the text describes no record. `dates` are the places of dates in it, which are no part of a name. */
  read(text: string, dates: readonly Span[]): RecordReading | null
  /**
   * The earlier records that a text says it answers, in order. In a heading (`Reply to the note of ..`) the word for the
   * answer may stand before the parties.
   */
  readAnswers(text: string, dates: readonly Span[], heading: boolean): AnswerReading[]
}

/** A name as it stands in a text. */
export interface NameReading {
  readonly span: Span
  /** The part by which it is known, as in `NameForm`. */
  readonly proper: string
  readonly initials: string
  readonly kind: NameKind | null
  /** True for a lone word whose capital may be owed to the beginning of a sentence. */
  readonly opens: boolean
  /** Of an office, index of its holder among the same readings, or null. */
  readonly holder: number | null
}

export interface NameTradition {
  readonly id: string
  /** `taken` are places of citations and dates, in order; no name overlaps them. */
  read(text: string, taken: readonly Span[]): readonly NameReading[]
}

/** A word of reported speech; see {@link ReportTradition}. */
export interface ReportWord extends Written {
  /** Who answers for a statement, a verb of saying, or a noun that stands before a title or a name in quotation marks. */
  readonly use: 'attribution' | 'saying' | 'name'
}

/** The words by which a narrative passes on what others said, in order of reading. */
export interface ReportTradition {
  readonly id: string
  read(text: string): ReportWord[]
}

/** The date that a claim gives for what it says. */
export interface ReadTime {
  /** Index into the dates that were given. */
  readonly date: number
  readonly span: Span
  readonly origin: 'written' | 'inferred'
  /** True for `the treaty of 28 October`: the date tells which one is meant. */
  readonly identifying: boolean
  /** `by` if the date is the last that it may have been. */
  readonly reach: 'on' | 'by'
}

interface ReadClaim {
  readonly time: ReadTime | null
}

type Unplaced = 'entry' | 'declared' | 'when'

/** A claim as it stands in a text, its date not yet looked up. */
export type ClaimReading = ReadClaim & (Omit<EventClaim, Unplaced> | Omit<QuantityClaim, Unplaced>)

export interface ClaimTradition {
  readonly id: string
  /** `dates` are the places of the dates of the text, in order. */
  read(text: string, dates: readonly Span[]): ClaimReading[]
  /** The sides that some words name: `Turkish army` is `turkish`. */
  sidesOf(words: string): string[]
}

/** What one sentence says of a message: who wrote to whom, when and by what. Never without a person. */
export interface MessageReading {
  readonly span: Span
  readonly kind: Term | null
  readonly authors: readonly Party[]
  readonly addressees: readonly Party[]
  /** The place of one of the given dates, or null. */
  readonly date: Span | null
  /** True if the kind of the message is named, so that it is one certain paper. */
  readonly isNamedKind: boolean
}

export interface MessageTradition {
  readonly id: string
  /** The sentences of a text that tell of messages, in order. `dates` are the places of dates in it. */
  read(text: string, dates: readonly Span[]): MessageReading[]
}

/** All traditions of a plan; where two claim one place, the earlier in the list keeps it. */
export interface Grammars {
  readonly shelfmarks: readonly ShelfmarkTradition[]
  readonly publications: readonly PublicationTradition[]
  readonly legend: LegendTradition
  readonly dates: DateTradition
  /** Where and when the calendar changed. */
  readonly calendars: readonly CalendarChange[]
  readonly records: RecordTradition
  readonly messages: MessageTradition
  readonly claims: ClaimTradition
  readonly reports: ReportTradition
  readonly names: NameTradition
}
