import type { RecordReading } from '#grammar/tradition'
import type { Dating } from '#model/entry'
import { type Span, shift } from '#model/span'
import type { Layout } from './layout.js'
import { startingIn } from './starting-in.js'

/** What may date an entry: indexes of dates by place, the stretch whose markers lead to its notes, and its source. */
export interface DatingSources {
  readonly heading: number | null
  readonly dateline: number | null
  readonly closing: number | null
  readonly head: Span
  readonly legend: Span | null
  readonly reading: RecordReading | null
}

const SAID = /(?:^|[^\p{L}])(?:dated|date|датирован[аоы]?|дата|датовано)\s*:?\s*$/iu
/** A note with these words explains the date, or tells of another paper. */
const EXPLAINED =
  /ошибочн|исправл|в подлиннике|в оригинале|в документе|по содержанию|на основании|копи|опубликован|erroneous|mistake|error|original|corrected|copy|published|according|basis|помилков|виправл/iu

/** Every date that an edition gives to one record, in order of reading, each place once. */
export function datingsOf(layout: Layout, sources: DatingSources): Dating[] {
  const { heading, dateline, closing, head, legend } = sources
  const answered = heading === null ? [] : answeredDates(layout, head)
  const found: (Dating | null)[] = [
    heading === null || answered.includes(heading) ? null : { date: heading, place: 'heading' },
    dateline === null ? null : { date: dateline, place: 'dateline' },
    closing === null ? null : { date: closing, place: 'closing' },
    legend && said(layout, legend, 'legend'),
    ...layout.apparatus.markersIn(head).map(({ note }) => ofNote(layout, note, sources)),
  ]
  return found.filter(each => each !== null)
}

/** Dates of what the heading answers: `Reply to the telegram of 5 May`. */
function answeredDates({ text, dates, records }: Layout, head: Span): number[] {
  const inside = startingIn(dates, head)
  const places = inside.map(({ item }) => shift(item.span, -head.start))
  const answers = records.readAnswers(text.slice(head.start, head.end), places, true)
  return answers.flatMap(({ date }) =>
    inside.filter(({ item }) => date?.start === item.span.start - head.start).map(({ index }) => index),
  )
}

/** A date that the words `dated`, `дата` introduce. */
function said({ text, dates }: Layout, span: Span, place: Dating['place']): Dating | null {
  if (EXPLAINED.test(text.slice(span.start, span.end))) return null
  const found = startingIn(dates, span).find(({ item }) =>
    SAID.test(text.slice(Math.max(span.start, item.span.start - 20), item.span.start)),
  )
  return found ? { date: found.index, place } : null
}

/** A note of the heading that says the date, or describes the same record: its kind and one of its authors. */
function ofNote(layout: Layout, note: number | null, { reading }: DatingSources): Dating | null {
  const citation = note === null ? null : layout.apparatus.noteSpan(note)
  if (!citation) return null
  const { text, dates, records } = layout
  const words = text.slice(citation.start, citation.end)
  if (EXPLAINED.test(words)) return null
  const inside = startingIn(dates, citation)
  const described = records.read(
    words,
    inside.map(({ item }) => shift(item.span, -citation.start)),
  )
  const same =
    described !== null &&
    described.kind !== null &&
    described.kind.id === reading?.kind?.id &&
    described.authors.some(({ key }) => key !== '' && reading.authors.some(author => author.key === key))
  if (!same) return said(layout, citation, 'note')
  const reach = described.span.end + citation.start
  const day = inside.find(({ item }) => item.span.start <= reach + 12)
  return day ? { date: day.index, place: 'note' } : null
}
