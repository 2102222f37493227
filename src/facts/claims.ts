import type { ClaimReading, Grammars, ReadTime } from '#grammar/tradition'
import type { Citation } from '#model/citation'
import type { Claim, Claims, ClaimTime } from '#model/claim'
import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import type { Manuscript, Passage } from '#model/manuscript'
import { byPlace, clearOf, overlaps, type Span, shift, shiftAll } from '#model/span'
import { readDeclaredClaims } from './declared-claims.js'
import { type Indexed, startingIn } from './starting-in.js'

/** What claims are read from. */
interface Ground {
  readonly manuscript: Manuscript
  readonly dates: readonly DateMention[]
  readonly citations: readonly Citation[]
  readonly entries: readonly Entry[]
}

/**
 * What a manuscript says to have happened, in order of place: read from the sentences of its prose, its notes and the
 * bodies of its entries, and declared by its author. Nothing is read from headings, legends, citations and code.
 *
 * A claim in the body of an entry is that of the record, not of the manuscript. Where one sentence quotes somebody for
 * what it says, that is the claimant.
 *
 * An author may declare a claim where the prose is too free to be read, in the front matter or in a comment:
 *
 *     ---
 *     claims:
 *       - { event: capture, where: Kars, when: 1920-10-30, who: Turkish army }
 *     ---
 *
 *     <!-- fondlint-claim event: capture; where: Kars; when: 1920-10-30; who: Turkish army -->
 *
 * See {@link readDeclaredClaims} for the keys.
 */
export function extractClaims(ground: Ground, grammars: Pick<Grammars, 'claims' | 'dates'>): Claims {
  const { manuscript, entries, citations } = ground
  const legends = entries.flatMap(({ legend }) => (legend ? [legend] : []))
  const bodies = entries
    .flatMap(({ body }, entry) => body.map(span => ({ span, entry })))
    .sort((a, b) => byPlace(a.span, b.span))
  const read = manuscript.passages.filter(isProse).flatMap(({ span }) => {
    const within = startingIn(bodies, span)
    return readPassage(ground, span, grammars).map((claim): Claim => {
      const body = within.find(({ item }) => overlaps(item.span, claim.span))
      return ofItsDay({ ...claim, entry: body?.item.entry ?? null }, ground)
    })
  })
  const inProse = clearOf(read, [...legends, ...citations.flatMap(sources)])
  const { claims, problems } = readDeclaredClaims(manuscript, grammars)
  return { claims: [...inProse, ...claims].sort((a, b) => byPlace(a.span, b.span)), problems }
}

/** What is so while a record is written is so on the day of the record. */
function ofItsDay(claim: Claim, { entries, dates }: Ground): Claim {
  if (claim.type !== 'event' || !claim.isNow || claim.when || claim.entry === null) return claim
  const date = dates[entries[claim.entry]?.date ?? -1]
  if (date?.precision !== 'day') return claim
  return { ...claim, when: timeOf({ span: date.span, origin: 'inferred', identifying: false, reach: 'on' }, date) }
}

function isProse({ role }: Passage): boolean {
  return role === 'paragraph' || role === 'item' || role === 'quote' || role === 'note'
}

function sources({ references, publications }: Citation): Span[] {
  return [...references, ...publications].map(({ span }) => span)
}

function readPassage({ manuscript, dates }: Ground, passage: Span, { claims }: Pick<Grammars, 'claims'>): Claim[] {
  const inside = startingIn(dates, passage)
  const places = inside.map(({ item }) => shift(item.span, -passage.start))
  return claims
    .read(manuscript.source.text.slice(passage.start, passage.end), places)
    .map(reading => placed(shiftAll(reading, passage.start), inside))
}

/** A reading with its date looked up; `dates` are those that were given to the tradition. */
function placed({ time, ...reading }: ClaimReading, dates: readonly Indexed<DateMention>[]): Claim {
  const date = time === null ? undefined : dates[time.date]?.item
  const when = time && date ? timeOf(time, date) : null
  return { ...reading, entry: null, declared: false, when: when && reading.type === 'quantity' ? counted(when) : when }
}

/** By a day so many had come: they were counted on that day. */
function counted(when: ClaimTime): ClaimTime {
  return { ...when, min: when.min ?? when.max }
}

/** Null for a date that is only about or doubtful: nothing can be sure to lie apart from it. */
function timeOf({ span, origin, identifying, reach }: Omit<ReadTime, 'date'>, date: DateMention): ClaimTime | null {
  if (date.approximate || date.uncertain || date.problems.length > 0) return null
  if (date.min === null && date.max === null) return null
  const isEither = reach === 'on' && date.precision === 'day' && date.calendar === 'unknown' && date.bound === null
  return { min: reach === 'by' ? null : date.min, max: date.max, span, origin, identifying, isEither }
}
