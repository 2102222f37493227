import type { RecordReading, RecordTradition } from '#grammar/tradition'
import { type Span, shift, shiftAll } from '#model/span'
import type { Written } from '#model/value'
import { isStamp, readDateline, readPlaceLine } from './dateline.js'
import { sourceUnderHeading } from './head-source.js'
import { kindAlone } from './kind-alone.js'
import { partyLabel } from './labels.js'
import { isOfficeNumber } from './office-number.js'
import { isHeading, type Unit } from './unit.js'

/** The heading of what may be an entry, with its subtitle; the lines of the dateline are not part of it. */
export interface Heading {
  /** Units from the number line or heading to the last line of the subtitle. */
  readonly first: number
  readonly last: number
  /** From the heading proper to the end of the subtitle. */
  readonly span: Span
  /** What it says, spans absolute; null for a heading that names no record. */
  readonly reading: RecordReading | null
  readonly number: Written | null
  /** Index of the date that the heading itself gives, or null. */
  readonly date: number | null
  /** True for a heading by format or looks, false for a line that only reads like one. */
  readonly marked: boolean
}

const LONGEST = 600
const MOST_SUBTITLES = 3
/** So many lines may stand between a heading and its dateline. */
const MOST_OVER_DATE = 4
/** A line that names the kind of a record and nothing else. */
const LONGEST_KIND = 40
const NUMBER_LINE =
  /^(?:(?:№|#|N[oO]?[.°º]?|Nr\.?|D(?:ocument|OCUMENT)(?: N[oO]\.?| №)?|D(?:oc|OC)\.(?: N[oO]\.?| №)?|Д(?:окумент|ОКУМЕНТ)(?: №)?|Д(?:ок|ОК)\.(?: №)?)\s*(\d{1,4}\p{Ll}?)|(\d{1,4}\p{Ll}?))[.:]?$/u
/** The end of a sentence, perhaps with marks of notes behind it. */
const STOPPED = /[.!?…;:](?:\[\^?[^\]\s]{1,40}\]|[*†‡¹²³⁰⁴-⁹»”"])*$/u
/** What may stand beside a description without making it a sentence: dates apart, figures and words of datelines. */
const IDLE =
  /^[\s\p{P}\p{S}\d]*(?:(?:г|гг|года|р|року|no|№|от|of|dated|received|recd|получен[ао]?|ч|час|мин|н|ст|n|o|s|ш|not|earlier|later|than)[\s\p{P}\p{S}\d]*)*$/iu

/** `[translated from Russian]` behind a description. */
const TRANSLATED = /[[(](?:translat|перев|transl|пер\.|in |на |з |excerpt|extract|abridged)[^\])]{0,60}[\])]/giu

/** The heading that begins at a unit, or null. `text` is the source. */
export function headingAt(text: string, units: readonly Unit[], at: number, records: RecordTradition): Heading | null {
  const line = numberLine(units[at])
  // A number without a word for it on a line of text counts only above the description of a record.
  const unsure = line !== null && units[at]?.role === 'paragraph' && /^\d/.test(units[at]?.text ?? '')
  const next = units[at + 1]
  if (
    unsure &&
    !(next && mayHead(next) && mayDescribe(next, true) && isTold(readUnits(text, next, next, records), next))
  )
    return null
  const number = line
  let proper = number ? at + 1 : at
  // `№ 12`, then the date, then the title.
  while (number && proper < at + 4 && (isDated(units[proper]) || isStampLine(units[proper]))) proper++
  const unit = units[proper]
  if (!unit || !mayHead(unit)) return number && unit ? bareNumber(units, at, number) : null
  // `A. Smith to B. Brown` over a dateline.
  const led = leadsToDate(units, proper + 1, records)
  const reading = mayDescribe(unit, number !== null) || led ? readUnits(text, unit, unit, records) : null
  if (
    !reading ||
    !(isDescribed(reading, unit, number !== null, led) || isCompleted(text, units, proper, reading, records))
  ) {
    if (!number) return null
    return isHeading(unit.role) || isTitle(unit) ? plain(units, at, proper, number) : bareNumber(units, at, number)
  }
  const last = lastSubtitle(text, units, proper, reading, records)
  const end = units[last] ?? unit
  const whole = (last > proper ? readUnits(text, unit, end, records) : reading) ?? reading
  return {
    first: at,
    last,
    span: { start: unit.span.start, end: end.span.end },
    reading: whole,
    number: number ?? whole.number ?? unit.label,
    date: dateOf(units.slice(proper, last + 1), whole),
    marked: isHeading(unit.role),
  }
}

/** True for a kind alone on its line, `Письмо`, `Приказ № 14`, that the next lines complete up to a dateline. */
function isCompleted(
  text: string,
  units: readonly Unit[],
  at: number,
  reading: RecordReading,
  records: RecordTradition,
): boolean {
  const unit = units[at]
  if (!unit || reading.kind === null || unit.text.length > LONGEST_KIND || !isCovered(reading, [unit])) return false
  const last = lastSubtitle(text, units, at, reading, records)
  const whole = last > at ? readJoined(text, units.slice(at, last + 1), records) : null
  return whole !== null && whole.authors.length + whole.addressees.length > 0 && leadsToDate(units, last + 1, records)
}

function isStampLine(unit: Unit | undefined): boolean {
  return unit !== undefined && isStamp(unit)
}

function isTold(reading: RecordReading | null, unit: Unit): boolean {
  return reading !== null && reading.kind !== null && isDescribed(reading, unit, true)
}

/** A heading that names no record but stands where headings of entries stand. */
export function plainHeading(units: readonly Unit[], at: number): Heading | null {
  return plain(units, at, at, null)
}

function plain(units: readonly Unit[], first: number, proper: number, number: Written | null): Heading | null {
  const unit = units[proper]
  if (!unit) return null
  const date = unit.dates.at(-1)
  const closes = date && IDLE.test(unit.text.slice(date.item.span.end - unit.span.start))
  return {
    first,
    last: proper,
    span: unit.span,
    reading: null,
    number,
    date: closes ? date.index : null,
    marked: isHeading(unit.role),
  }
}

/** Spares reading a paragraph that is a sentence anyway. */
function mayDescribe({ role, text, dates, label }: Unit, numbered: boolean): boolean {
  return isHeading(role) || numbered || label !== null || dates.length > 0 || !STOPPED.test(text)
}

/** `№ 12` over a text without a title. */
function bareNumber(units: readonly Unit[], at: number, number: Written): Heading | null {
  const unit = units[at]
  return unit
    ? { first: at, last: at, span: unit.span, reading: null, number, date: null, marked: isHeading(unit.role) }
    : null
}

function numberLine(unit: Unit | undefined): Written | null {
  if (!unit || unit.text.length > 24 || unit.role === 'cell') return null
  const found = NUMBER_LINE.exec(unit.text)
  const value = found?.[1] ?? (unit.role === 'paragraph' || isHeading(unit.role) ? found?.[2] : undefined)
  if (!found || value === undefined) return null
  const start = unit.span.start + unit.text.lastIndexOf(value)
  return { value, span: { start, end: start + value.length } }
}

function mayHead({ role, text }: Unit): boolean {
  return role !== 'cell' && role !== 'quote' && text.length <= LONGEST
}

function isTitle({ text }: Unit): boolean {
  return text.length <= 300 && /^[\p{Lu}«“"]/u.test(text) && !/[.!?:;,]$/.test(text)
}

function readUnits(text: string, first: Unit, last: Unit, records: RecordTradition): RecordReading | null {
  const { start } = first.span
  const dates = (first === last ? first.dates : [...first.dates, ...last.dates]).map(({ item }) =>
    shift(item.span, -start),
  )
  const reading = records.read(text.slice(start, last.span.end), dates)
  return reading && shiftAll(reading, start)
}

/** True if a unit is a description of a record and nothing else. */
function isDescribed(reading: RecordReading, unit: Unit, numbered: boolean, led = false): boolean {
  if (!isCovered(reading, [unit])) return false
  const marked = isHeading(unit.role)
  const parties = reading.authors.length + reading.addressees.length
  if (reading.kind === null) {
    // Of one addressee alone a number or a date must tell that a letter follows.
    return parties > 1
      ? marked || numbered || led
      : numbered || unit.label !== null || (unit.dates.length > 0 && (marked || !STOPPED.test(unit.text))) || led
  }
  if (marked || numbered || unit.label !== null) return true
  // A paragraph that ends with a stop is a sentence, unless a date closes it as a dateline does.
  return parties > 0 && (!STOPPED.test(unit.text) || unit.dates.length > 0 || led)
}

/** True if beside what was read there is nothing but dates, a place and signs. */
function isCovered(reading: RecordReading, units: readonly Unit[]): boolean {
  const last = units.at(-1)
  if (!last) return false
  const taken = [
    ...units.flatMap(unit => unit.dates.map(({ item }) => item.span)),
    ...(reading.place ? [reading.place.span] : []),
  ]
  let rest = ''
  let at = reading.span.end
  for (const span of taken.sort((a, b) => a.start - b.start)) {
    if (span.end <= at) continue
    rest += textBetween(units, at, span.start)
    at = span.end
  }
  return IDLE.test((rest + textBetween(units, at, last.span.end)).replace(TRANSLATED, ' '))
}

function textBetween(units: readonly Unit[], start: number, end: number): string {
  return units
    .map(({ span, text }) => text.slice(Math.max(0, start - span.start), Math.max(0, end - span.start)))
    .join(' ')
}

/** Index of the last line of the subtitle: `To B. Brown`, `On the railway`, each on a line of its own. */
function lastSubtitle(
  text: string,
  units: readonly Unit[],
  at: number,
  reading: RecordReading,
  records: RecordTradition,
): number {
  const first = units[at]
  let last = at
  let known = reading
  while (first && last < at + MOST_SUBTITLES && dateOf(units.slice(at, last + 1), known) === null) {
    const unit = units[last + 1]
    if (!unit || unit.text.length > LONGEST || unit.role === 'item' || readDateline(unit) || isKnown(unit, known)) break
    const joined = readJoined(text, units.slice(at, last + 2), records)
    if (!joined || !gains(known, joined) || !isCovered(joined, units.slice(at, last + 2))) break
    if (/[.!?…]$/.test(unit.text) && !isHeading(unit.role) && unit.dates.length === 0 && !isDated(units[last + 2]))
      break
    known = joined
    last++
  }
  return last
}

/** True if a dateline stands here, or what may stand over it: place, source, stamp, number, `Telegram`. */
function leadsToDate(units: readonly Unit[], from: number, records: RecordTradition): boolean {
  let at = from
  for (let unit = units[at]; unit && at < from + MOST_OVER_DATE && isOverDate(unit, records); unit = units[at]) at++
  const unit = units[at]
  return isDated(unit) || (unit !== undefined && readPlaceLine(unit) !== null && isDated(units[at + 1]))
}

function isOverDate(unit: Unit, records: RecordTradition): boolean {
  return sourceUnderHeading(unit) !== null || isStamp(unit) || isOfficeNumber(unit) || kindAlone(unit, records) !== null
}

function isDated(unit: Unit | undefined): boolean {
  return unit !== undefined && readDateline(unit) !== null
}

function readJoined(text: string, units: readonly Unit[], records: RecordTradition): RecordReading | null {
  const [first, last] = [units[0], units.at(-1)]
  if (!first || !last) return null
  const dates = units.flatMap(unit => unit.dates.map(({ item }) => shift(item.span, -first.span.start)))
  const reading = records.read(text.slice(first.span.start, last.span.end), dates)
  return reading && shiftAll(reading, first.span.start)
}

function gains(known: RecordReading, joined: RecordReading): boolean {
  return (
    joined.authors.length > known.authors.length ||
    joined.addressees.length > known.addressees.length ||
    (known.subject === null && joined.subject !== null)
  )
}

/** `Кому: Б. Петрову` under a heading that has told it. */
function isKnown({ text }: Unit, { authors, addressees }: RecordReading): boolean {
  const role = partyLabel(text)
  return (role === 'author' && authors.length > 0) || (role === 'addressee' && addressees.length > 0)
}

/** `(Received 22 January)`: the day on which the paper came in. */
function isReceipt({ text, span }: Unit, date: number): boolean {
  return /(?:received|rec(?:ei)?v?d|получен[ао]?)[\s:]*$/iu.test(
    text.slice(Math.max(0, date - span.start - 16), date - span.start),
  )
}

/** The date that a heading gives its record: after everything else, else before the subject, never within a name. */
function dateOf(units: readonly Unit[], reading: RecordReading): number | null {
  const dates = units.flatMap(unit => unit.dates.filter(({ item }) => !isReceipt(unit, item.span.start)))
  const after = dates.find(({ item }) => item.span.start >= reading.span.end)
  if (after) return after.index
  const taken = [...reading.authors, ...reading.addressees, ...(reading.subject ? [reading.subject] : [])]
  const free = dates.find(({ item }) =>
    taken.every(({ span }) => item.span.end <= span.start || span.end <= item.span.start),
  )
  return free?.index ?? null
}
