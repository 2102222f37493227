import type { Authority, DatedName, Match } from '#model/authority'
import { toDayNumber } from '#model/calendar'
import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import type { Facts } from '#model/facts'
import { type NameMention, nameMentions } from '#model/name'
import { contains, overlaps } from '#model/span'
import { documentRule, z } from '#rule'

/** A name that nobody could have written yet shows a wrong date, or the hand of an editor in the words of a source. */
export default documentRule({
  id: 'date/anachronism',
  summary: 'Require names of places, bodies and offices that were in use at the date given',
  severity: 'info',
  options: z.strictObject({}),
  messages: {
    early: 'Unexpected `{text}` with the date {date}, expected a name of that time: this one is in use from {from}',
    late: 'Unexpected `{text}` with the date {date}, expected a name of that time: this one is in use until {to}',
    date: 'the date',
  },
  *check({ facts, authority }) {
    const mentions = nameMentions(facts.names)
    const entryAt = entryFinder(facts.entries)
    const reported = new Set<string>()
    for (const [index, mention] of mentions.entries()) {
      const entry = entryAt(mention)
      // What stands in a dateline is a place, even if most that bear the name are people: `Kirov`.
      const match = isDateline(mention, entry) ? authority.findPlace(mention.form.proper) : look(mention, authority)
      const name = match?.kind === 'one' ? match.row.names[match.name] : undefined
      if (match?.kind !== 'one' || !name) continue
      const ground = groundOf(mention, entry, facts)
      const wrong = ground && judge(name, match.row, ground)
      if (!wrong || isExplained(mentions, index, match.row, authority)) continue
      if (match.row.unsure) {
        yield { notChecked: 'the years of a name are not certain' }
        continue
      }
      const key = `${match.row.id} ${match.name} ${entry?.span.start ?? ''} ${wrong}`
      if (reported.has(key)) continue
      reported.add(key)
      const said = { text: mention.form.proper, date: ground.date.text }
      const related = [{ message: 'date' as const, span: ground.date.span }]
      if (wrong === 'early')
        yield { message: wrong, data: { ...said, from: name.from ?? '' }, span: mention.span, related }
      else yield { message: wrong, data: { ...said, to: name.to ?? '' }, span: mention.span, related }
    }
  },
})

/** The date that a name is held against; `closed` where a name that has gone out of use is wrong as well. */
interface Ground {
  readonly date: DateMention
  readonly closed: boolean
}

interface Row {
  readonly id: string
  readonly unsure: boolean
  readonly names: readonly DatedName[]
}

/** Names linger for a while after they were changed. */
const LINGERING_YEARS = 1

function look({ form }: NameMention, authority: Authority): Match<Row> | null {
  if (form.kind === 'place') return authority.findPlace(form.proper)
  if (form.kind === 'organisation') return authority.findOrganisation(form.proper)
  return form.kind === 'office' ? authority.findOffice(form.proper) : null
}

/**
 * The date of the sentence, else that of the record whose words or heading they are. A dateline says where somebody was,
 * so it must be right both ways; everywhere else one may speak of what is past. Notes are the editor’s, of today.
 */
function groundOf(mention: NameMention, entry: Entry | null, facts: Facts): Ground | null {
  const { span, voice } = mention
  const closed = isDateline(mention, entry)
  const own = entry !== null && (voice === 'source' || closed || contains(entry.heading, span))
  const index = own && (closed || mention.date === null) ? entry.date : mention.date
  const date = index === null ? undefined : facts.dates[index]
  if (!date || date.approximate || date.uncertain || (!own && isInNote(mention, facts))) return null
  return { date, closed }
}

function isDateline({ span }: NameMention, entry: Entry | null): boolean {
  return entry !== null && entry.place !== null && overlaps(entry.place.span, span)
}

function isInNote({ span }: NameMention, { notes }: Facts): boolean {
  return notes.some(note => contains(note.body, span))
}

function judge(name: DatedName, { names }: Row, { date, closed }: Ground): 'early' | 'late' | null {
  const { from, to } = name
  if (name.coined && from !== null && date.max !== null && date.max < firstDayOf(from)) return 'early'
  if (!closed || to === null || date.min === null) return null
  // Only a decree ends a name for good: people went on to write Tiflis.
  const decreed = name.coined || names.some(next => next.coined && next.from === to)
  return decreed && date.min > firstDayOf(to + LINGERING_YEARS + 1) ? 'late' : null
}

/** The first of January, old style: a year that is written alone may end by either calendar. */
function firstDayOf(year: number): number {
  return toDayNumber('julian', { year, month: 1, day: 1 })
}

/** True if another name of the same thing stands beside it: `Leningrad (then Petrograd)`. */
function isExplained(mentions: readonly NameMention[], index: number, row: Row, authority: Authority): boolean {
  const here = mentions[index]
  return [index - 1, index + 1].some(at => {
    const other = mentions[at]
    const match = other && look(other, authority)
    return match?.kind === 'one' && match.row === row && other?.form !== here?.form
  })
}

/** Finds the entry that a name stands in; mentions come in order, so each entry is passed once. */
function entryFinder(entries: readonly Entry[]): (mention: NameMention) => Entry | null {
  const ordered = [...entries].sort((a, b) => a.span.start - b.span.start)
  let next = 0
  return ({ span }) => {
    while ((ordered[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next++
    const entry = ordered[next]
    return entry && entry.span.start <= span.start ? entry : null
  }
}
