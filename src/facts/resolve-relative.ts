import { exists, fromDayNumber, isoDay, type KnownCalendar, toDayNumber } from '#model/calendar'
import type { DateMention, DateRelation } from '#model/date'
import type { Entry } from '#model/entry'
import type { Manuscript } from '#model/manuscript'
import { contains } from '#model/span'

/** What a relative date is resolved against. */
interface Scene {
  readonly text: string
  readonly passages: Manuscript['passages']
  readonly entries: readonly Entry[]
  /** All dates in order of reading, relative ones unresolved. */
  readonly dates: readonly DateMention[]
}

/** A day without its month is one that lies at most this far from the base; where two do, neither is claimed. */
const NEAREST = 20
/** Words between "two weeks later" and the date that says the same day: `, on`, `, т. е.`, `(`. */
const BESIDE = /^[\s,(–—-]*(?:(?:on|the|namely|that is|i\.\s?e\.|в|во|на|у|т\.\s?е\.|то есть|тобто)\s*)*$/iu
/** Days told of so long before are no base any more. */
const MOST_CANDIDATES = 8

/**
 * A relative date with its base and the days that follow from it. Words that count from the paper (yesterday, inst.) have
 * the date of their entry for base, the others the last day told of before them in the same passage or the one before it.
 * Two different days in the sentence before mean no base. `earlier` are all dates before this one, resolved.
 */
export function resolveRelative(
  index: number,
  relation: DateRelation,
  scene: Scene,
  earlier: readonly DateMention[],
): DateMention {
  const { dates, entries } = scene
  const date = dates[index] as DateMention
  const entry = entries.find(({ span }) => contains(span, date.span)) ?? null
  const stated = statedAfter(index, scene) ?? statedBefore(index, scene)
  const fromPaper = relation.from === 'document' && (entry !== null || relation.day === null)
  const told = fromPaper ? ownDate(entry, index) : daysBefore(index, stated, entry, scene, earlier)
  const isOne = told.length === 1 || (!fromPaper && !sharesSentence(told, date, scene, earlier))
  const base = isOne ? (told.at(-1) ?? null) : null
  const ground = base === null ? undefined : (earlier[base] ?? dates[base])
  const days = ground && isDay(ground) ? daysFrom(ground, relation) : null
  const known = { ...relation, base: days ? base : null, candidates: told, stated }
  return days
    ? { ...date, ...days, calendar: 'gregorian', approximate: days.min !== days.max, relation: known }
    : { ...date, relation: known }
}

function ownDate(entry: Entry | null, index: number): number[] {
  return entry === null || entry.date === null || entry.date === index ? [] : [entry.date]
}

/** Days told of before, oldest first: those of the same passage, else the last of the one before. */
function daysBefore(
  index: number,
  stated: number | null,
  entry: Entry | null,
  { dates, passages }: Scene,
  earlier: readonly DateMention[],
): number[] {
  const at = dates[index]?.span.start ?? 0
  const here = passages.findIndex(({ span }) => span.start <= at && at < span.end)
  const note = passages[here]?.note ?? null
  const previous = passages[here - 1]
  const from = entry ? entry.heading.end : 0
  const found: number[] = []
  for (let before = index - 1; before >= 0 && found.length < MOST_CANDIDATES; before--) {
    const day = earlier[before]
    if (!day || day.span.start < from) break
    const inHere = day.span.start >= (passages[here]?.span.start ?? 0)
    const inPrevious = previous !== undefined && previous.note === note && contains(previous.span, day.span)
    if (!inHere && !(inPrevious && found.length === 0)) break
    if (before !== stated && tellsTime(day)) found.unshift(before)
    if (!inHere && found.length > 0) break
  }
  return found
}

/** True for what a story may go on from: a day, days or a month, if only roughly; no lone year. */
function tellsTime({ precision, relation }: DateMention): boolean {
  // The day outright stands beside it and counts for both.
  if (relation !== null && relation.stated !== null) return false
  return precision === 'day' || precision === 'days' || precision === 'month' || precision === 'range'
}

function isDay({ precision, bound, min, max, approximate }: DateMention): boolean {
  return precision === 'day' && bound === null && min !== null && max !== null && !approximate
}

/** True if the sentence that names the last day names another one too: nobody can tell which of them is meant. */
function sharesSentence(
  told: readonly number[],
  date: DateMention,
  { text }: Scene,
  earlier: readonly DateMention[],
): boolean {
  const [other, last] = told.slice(-2).map(each => earlier[each])
  if (!other || !last || (other.min === last.min && other.max === last.max)) return false
  const between = text.slice(other.span.end, last.span.start)
  return !/[.!?…]["»”)]*\s+(?:["«“(]*[\p{Lu}\d]|$)/u.test(between) && date.span.start > last.span.end
}

/** The days that follow from the base, as an interval and as EDTF; null if two days of a month fit or none does. */
function daysFrom(
  base: DateMention,
  { shift, day }: DateRelation,
): (Pick<DateMention, 'min' | 'max' | 'edtf'> & Ends) | null {
  if (base.min === null || base.max === null) return null
  if (shift) return spanOf(base.min + shift.min, base.max + shift.max)
  if (!day || base.min !== base.max) return null
  const calendar: KnownCalendar = base.calendar === 'julian' ? 'julian' : 'gregorian'
  const own = fromDayNumber(calendar, base.min)
  const near = (day.months === null ? [-1, 0, 1] : [day.months])
    .map(months => monthsOn(own.year, own.month, months, day.number))
    .filter(each => exists(calendar, each))
    .map(each => toDayNumber(calendar, each))
    .filter(each => day.months !== null || Math.abs(each - (base.min ?? 0)) <= NEAREST)
  const [only, other] = near
  return only !== undefined && other === undefined ? spanOf(only, only) : null
}

interface Ends {
  readonly min: number
  readonly max: number
}

function spanOf(min: number, max: number): { min: number; max: number; edtf: string } {
  return { min, max, edtf: min === max ? isoDay(min) : `[${isoDay(min)}..${isoDay(max)}]` }
}

function monthsOn(year: number, month: number, months: number, day: number) {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (count % 12) + 1, day }
}

/** `two weeks later, on 12 December` */
function statedAfter(index: number, { dates, text }: Scene): number | null {
  const [date, next] = [dates[index], dates[index + 1]]
  if (!date || !next || next.relation || next.precision !== 'day' || next.span.start - date.span.end > 24) return null
  return BESIDE.test(text.slice(date.span.end, next.span.start)) ? index + 1 : null
}

/** `On 12 December, two weeks later, ...`: between commas or in brackets */
function statedBefore(index: number, { dates, text }: Scene): number | null {
  const [date, before] = [dates[index], dates[index - 1]]
  if (!date || !before || before.relation || before.precision !== 'day') return null
  const beside = /^\s?[,(–—]\s?$/.test(text.slice(before.span.end, date.span.start))
  return beside && /^\s?[,)–—]/.test(text.slice(date.span.end, date.span.end + 2)) ? index - 1 : null
}
