import type { Claim, ClaimParty, ClaimTime, EventClaim, EventKind, QuantityClaim } from './claim.js'
import { compare } from './interval.js'
import { familyKey } from './name-key.js'

/** A month: what is dated more loosely says too little of when it was. */
const LONGEST_TIME = 31
/** What two armies cannot both do is only sure within days. */
const LONGEST_MOMENT = 3
/** Days within which what may soon happen again is likely to be one event. */
const SHORT_WINDOW = 7
/** The same for two texts: one text tells the journeys of a person one after the other. */
const JOURNEY_WINDOW = 14
/** Days by which the Julian calendar was behind, from the first day (Julian Day Number) on which it was so many. */
const CALENDAR_GAPS: readonly (readonly [from: number, days: number])[] = [
  [2415092, 13],
  [2378567, 12],
  [2342042, 11],
  [0, 10],
]
/** 1 January 1924: by then the last states and armies of the region had given up the Julian calendar. */
const LAST_JULIAN = 2423786
const YEAR = 365.25
/** How many years off the same day and month may be to look like a slip in the year. */
const MOST_YEARS = 3

/** Sides of which one may be meant by the other's name. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['russian', 'soviet'],
  ['russian', 'white'],
  ['soviet', 'ukrainian'],
  ['petliurist', 'ukrainian'],
  ['soviet', 'finnish'],
  ['german', 'austrian'],
  ['german', 'prussian'],
  ['austrian', 'hungarian'],
  ['serbian', 'yugoslav'],
  ['romanian', 'moldavian'],
]

/** What happens once: the same thing on the same day of another year is the same event with a slip. */
const UNIQUE: readonly EventKind[] = ['signing', 'proclamation', 'death', 'formation', 'opening', 'dissolution']

/** True unless the words name sides of which none is common to both: then the two are certainly not the same. */
export function mayBeSame(a: ClaimParty | null, b: ClaimParty | null): boolean {
  return sidesMeet(a?.sides ?? [], b?.sides ?? [])
}

/** Those who sign act together: a treaty with Turkey is not one with Persia, though Russia signs both. */
function mayAct(a: EventClaim, b: EventClaim): boolean {
  if (a.event !== 'signing') return mayBeSame(a.who, b.who)
  const [one, other] = [a.who?.sides ?? [], b.who?.sides ?? []]
  const isWithin = (some: readonly string[], all: readonly string[]) => some.every(each => sidesMeet([each], all))
  return one.length <= other.length ? isWithin(one, other) : isWithin(other, one)
}

function sidesMeet(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  return a.some(one => b.some(other => one === other || ALIKE.some(pair => pair.includes(one) && pair.includes(other))))
}

/** True for receivers that have nothing in common: states, of which only Russia goes by two names. */
function areOtherLands(a: ClaimParty | null, b: ClaimParty | null): boolean {
  const namesOf = (party: ClaimParty | null) => (party?.sides ?? []).map(side => (side === 'soviet' ? 'russian' : side))
  const [some, others] = [namesOf(a), namesOf(b)]
  return some.length > 0 && others.length > 0 && !some.some(each => others.includes(each))
}

/** What one side took for the second time, the first time was another's. */
function areOneAgain(a: EventClaim, b: EventClaim): boolean {
  return a.isAgain && b.isAgain && areKnownAndMeet(a.who, b.who)
}

function areKnownAndMeet(a: ClaimParty | null, b: ClaimParty | null): boolean {
  return Boolean(a && b && a.sides.length > 0 && b.sides.length > 0) && mayBeSame(a, b)
}

/**
 * True if two claims date one event and the dates cannot meet: the same kind of event with actors that may be the same, at
 * most `window` days apart (or on the same day of another year), in no calendar the same day.
 */
export function datesDisagree(a: EventClaim, b: EventClaim, window: number, isOneText = false): boolean {
  if (a.event !== b.event || !a.happened || !b.happened || a.object !== b.object) return false
  if ((a.isAgain || b.isAgain) && !areOneAgain(a, b)) return false
  if (!mayAct(a, b) || !mayBeSame(a.to, b.to)) return false
  const [one, other] = [finite(a.when), finite(b.when)]
  if (!one || !other || one.identifying !== other.identifying ? a.event !== 'cession' : one.identifying) return false
  if (!one || !other) return false
  if (Math.max(length(one), length(other)) > LONGEST_TIME) return false
  const gap = gapBetween(one, other)
  if (gap <= 0 || mayBeCalendars(one, other)) return false
  if (gap <= (isRepeatable(a, b) ? Math.min(window, isOneText ? SHORT_WINDOW : JOURNEY_WINDOW) : window)) return true
  return (UNIQUE.includes(a.event) || areKnownAndMeet(a.who, b.who)) && isSameDayOfAnotherYear(one, other)
}

/** Journeys are made again soon, and one capital signs treaties with many: those of unnamed parties may be others. */
function isRepeatable(a: EventClaim, b: EventClaim): boolean {
  if (isJourney(a)) return true
  return a.event === 'signing' && !a.who !== !b.who
}

interface Finite extends ClaimTime {
  readonly min: number
  readonly max: number
}

function finite(time: ClaimTime | null): Finite | null {
  if (!time || time.min === null || time.max === null) return null
  return { ...time, min: time.min, max: time.max }
}

function length({ min, max, isEither }: Finite): number {
  return isEither ? 1 : max - min + 1
}

interface Stretch {
  readonly min: number
  readonly max: number
}

/** The stretches of days of which one is meant. */
function stretches({ min, max, isEither }: Finite): Stretch[] {
  return isEither ? [min, max].map(day => ({ min: day, max: day })) : [{ min, max }]
}

/** Days from the end of the earlier to the beginning of the later; nought or less if they may meet. */
function gapBetween(a: Finite, b: Finite): number {
  return Math.min(
    ...stretches(a).flatMap(one => stretches(b).map(other => Math.max(one.min - other.max, other.min - one.max))),
  )
}

/** `25 October` and `7 November 1917` may be one day, whatever calendar each text is thought to keep. */
function mayBeCalendars(a: Finite, b: Finite): boolean {
  return stretches(a).some(one => stretches(b).some(other => areOneDayInTwoCalendars(one, other)))
}

function areOneDayInTwoCalendars(a: Stretch, b: Stretch): boolean {
  const [first, last] = a.min <= b.min ? [a, b] : [b, a]
  if (last.max >= LAST_JULIAN) return false
  const days = CALENDAR_GAPS.find(([from]) => first.min >= from)?.[1] ?? 0
  return first.min + days <= last.max && last.min <= first.max + days
}

function isSameDayOfAnotherYear(a: Finite, b: Finite): boolean {
  if (length(a) > 1 || length(b) > 1) return false
  const days = Math.abs(a.min - b.min)
  const years = Math.round(days / YEAR)
  return years >= 1 && years <= MOST_YEARS && Math.abs(days - years * YEAR) < 1
}

/** Why two claims about one thing cannot both hold, or null. */
export type Disagreement = 'polarity' | 'who' | 'to'

/** See {@link Disagreement}. `limit` is the last day that a claim without a date can speak of, or null. */
export function outcomesDisagree(
  a: EventClaim,
  b: EventClaim,
  limits: readonly [number | null, number | null],
): Disagreement | null {
  if (a.event !== b.event || a.object !== b.object) return null
  if (a.happened !== b.happened) {
    if (a.isAgain || b.isAgain) return null
    const [yes, no, limit] = a.happened ? [a, b, limits[1]] : [b, a, limits[0]]
    return isDenied(yes, no, limit) ? 'polarity' : null
  }
  if (!a.happened) return null
  const [one, other] = [finite(a.when), finite(b.when)]
  if (!one || !other || gapBetween(one, other) > 0) return null
  const longest = Math.max(length(one), length(other))
  if (a.event === 'cession') return longest <= LONGEST_TIME && areOtherLands(a.to, b.to) ? 'to' : null
  if (!['capture', 'hold', 'withdrawal'].includes(a.event) || longest > LONGEST_MOMENT) return null
  return mayBeSame(a.who, b.who) ? null : 'who'
}

/** `Yudenich` and `General Yudenich`, of whom no side is told. */
function areOnePerson(a: ClaimParty | null, b: ClaimParty | null): boolean {
  if (!a || !b || a.sides.length > 0 || b.sides.length > 0) return false
  const [one, other] = [a, b].map(({ value }) => familyKey(value.trim().split(/\s+/).at(-1) ?? ''))
  return one !== '' && one === other
}

/** A denial without a date must name the same actor, and speaks of all days up to its own. */
function isDenied(yes: EventClaim, no: EventClaim, limit: number | null): boolean {
  if (!mayAct(yes, no) || !mayBeSame(yes.to, no.to)) return false
  if (no.when) {
    const [said, denied] = [finite(yes.when), finite(no.when)]
    return said !== null && denied !== null && denied.min <= said.min && said.max <= denied.max
  }
  const isActor = areKnownAndMeet(yes.who, no.who) || areOnePerson(yes.who, no.who)
  const isOne = UNIQUE.includes(yes.event) || isActor || areKnownAndMeet(yes.to, no.to)
  if (!isOne) return false
  if (limit === null) return true
  return yes.when?.max !== null && yes.when?.max !== undefined && yes.when.max <= limit
}

/** True if two claims count the same things at the same time and no number fits both. */
export function numbersDisagree(a: QuantityClaim, b: QuantityClaim, slack: number): boolean {
  if (a.thing !== b.thing || a.predicate !== b.predicate || !sidesMeet(a.sides, b.sides)) return false
  const [one, other] = [finite(a.when), finite(b.when)]
  if (!one || !other || Math.max(length(one), length(other)) > LONGEST_TIME) return false
  const near = a.predicate === null ? 0 : one.origin === 'inferred' || other.origin === 'inferred' ? slack : 0
  if (gapBetween(one, other) > near) return false
  return ['before', 'after'].includes(compare({ min: a.least, max: a.most }, { min: b.least, max: b.most }))
}

function isJourney({ event }: EventClaim): boolean {
  return event === 'arrival' || event === 'departure'
}

/** True if something between two claims shows that they speak of two events: the place was taken or given up meanwhile. */
export function isInterrupted(a: EventClaim, b: EventClaim, others: readonly Claim[]): boolean {
  const [one, other] = [finite(a.when), finite(b.when)]
  if (!one || !other) return false
  const [from, to] = one.min <= other.min ? [one.max, other.min] : [other.max, one.min]
  return others.some(each => {
    if (each === a || each === b || each.type !== 'event' || !each.happened) return false
    const when = finite(each.when)
    if (!when || when.min < from || when.max > to) return false
    if (isJourney(a)) return isJourney(each) && each.event !== a.event
    const isLost = each.event === 'withdrawal' && a.event !== 'withdrawal'
    const isTaken = each.event === 'capture' && (a.event !== 'capture' || !mayBeSame(each.who, a.who))
    return isLost || isTaken
  })
}
