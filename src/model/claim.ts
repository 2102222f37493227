import type { Interval } from './interval.js'
import type { Span } from './span.js'
import type { Problem, Written } from './value.js'

/** What a text says to have happened. The list is closed: only these are read and compared. */
export const EVENT_KINDS = [
  'capture',
  'withdrawal',
  'hold',
  'cession',
  'offensive',
  'proclamation',
  'signing',
  'formation',
  'opening',
  'dissolution',
  'arrival',
  'departure',
  'appointment',
  'death',
  'arrest',
] as const

export type EventKind = (typeof EVENT_KINDS)[number]

/** Somebody who acts or receives: an army, a people, a government, a person. */
export interface ClaimParty extends Written {
  /** The sides that the words name, such as `turkish`, `soviet`; empty where a person or an unknown body is named. */
  readonly sides: readonly string[]
}

/** When, as a text says it. */
export interface ClaimTime extends Interval {
  readonly span: Span
  /** `inferred` if the words of the claim have no date of their own and lean on one nearby. */
  readonly origin: 'written' | 'inferred'
  /** True for `the treaty of 28 October`: the date tells which one is meant rather than when it was. */
  readonly identifying: boolean
  /** True for one day of a calendar that is not known: it is `min` or `max`, and none between. */
  readonly isEither: boolean
}

interface ClaimBase {
  /** The words that make the claim. */
  readonly span: Span
  /** Who is quoted for it in the same sentence ("according to X"); null if the text speaks in its own voice. */
  readonly claimant: Written | null
  /** Index into `facts.entries` of the record whose body makes the claim, or null: then the manuscript makes it. */
  readonly entry: number | null
  /** True if it was declared in the front matter or in a comment, not read from prose. */
  readonly declared: boolean
  readonly when: ClaimTime | null
}

/** Something that happened, or is said not to have happened. What is planned, ordered or feared is no claim. */
export interface EventClaim extends ClaimBase {
  readonly type: 'event'
  readonly event: EventKind
  readonly happened: boolean
  /** True for what happened once more: `retaken for the second time`. It tells that there were two, not which. */
  readonly isAgain: boolean
  /** True for what is so while it is written: `Kars is held by the Turks`. Without a date it is of the day of the record. */
  readonly isNow: boolean
  /** Who acted: took, signed, arrived. */
  readonly who: ClaimParty | null
  /** Who received, of a cession. */
  readonly to: ClaimParty | null
  /** What it happened to: the town taken, the place arrived at. Several for a list. */
  readonly places: readonly Written[]
  /** What was signed, proclaimed, formed, opened: a name from the closed list such as `treaty`, `soviet-power`. */
  readonly object: string | null
}

/** A number of counted things. */
export interface QuantityClaim extends ClaimBase {
  readonly type: 'quantity'
  /** What is counted, `refugee`. */
  readonly thing: string
  /** What is said of them, `killed`; null if the words tell nothing that is known. */
  readonly predicate: string | null
  /** The least and the greatest number that the wording allows; null where it sets no limit. */
  readonly least: number | null
  readonly most: number | null
  /** As written, with its unit: `12 тысяч`. */
  readonly number: Written
  /** Where they are or come to. */
  readonly places: readonly Written[]
  /** Where they come from. */
  readonly from: readonly Written[]
  readonly sides: readonly string[]
}

export type Claim = EventClaim | QuantityClaim

/** The claims of one manuscript in order of place, and what is amiss in those that were declared. */
export interface Claims {
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}
