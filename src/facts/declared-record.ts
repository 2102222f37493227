import type { Grammars, RecordReading } from '#grammar/tradition'
import type { Citation } from '#model/citation'
import type { DateMention } from '#model/date'
import type { Entry, Party } from '#model/entry'
import type { Manuscript } from '#model/manuscript'
import { hull, type Span, shiftAll } from '#model/span'
import type { Term, Written } from '#model/value'
import { type Field, type FieldValue, readFields } from './front-matter-fields.js'
import { readCitation } from './read-citation.js'

/** The record that the front matter of a contributed document describes. */
export interface DeclaredRecord {
  readonly title: Written | null
  /** What the title says, spans absolute. */
  readonly reading: RecordReading | null
  readonly kind: Term | null
  readonly authors: readonly Party[]
  readonly addressees: readonly Party[]
  readonly subject: Written | null
  readonly place: Written | null
  readonly number: Written | null
  readonly date: DateMention | null
  readonly citation: Citation
}

/** From this year on a date is that of a page on the web, not of a record. */
const OF_PAGES = 2000

/**
 * Reads a record out of front matter: title, kind, parties, date, place, and the names that say where it is kept. Null
 * without a shelfmark or a publication: any page has a title and a date.
 */
export function readDeclaredRecord({ source, frontMatter }: Manuscript, grammars: Grammars): DeclaredRecord | null {
  if (!frontMatter) return null
  const fields = readFields(source.text, frontMatter)
  const only = (field: Field): FieldValue | null => {
    const [first, second] = fields.filter(each => each.field === field)
    return first && !second ? first : null
  }
  const citation = sourceOf(source.text, fields, grammars)
  if (!citation) return null
  const title = only('title')
  const { kind, addressee } = { kind: only('kind'), addressee: only('addressee') }
  const term = kind && grammars.records.read(kind.value, [])?.kind
  // `author` alone may be the one who put the page up.
  const author = kind || addressee ? only('author') : null
  return {
    title: written(title),
    reading: title && readTitle(title, grammars),
    kind: kind && term ? shiftAll(term, kind.span.start) : null,
    authors: partiesOf(author, grammars),
    addressees: partiesOf(addressee, grammars),
    subject: written(only('subject')),
    place: written(only('place')),
    number: written(only('number')),
    date: dateOf(only('date'), grammars),
    citation,
  }
}

/** The entry with what only the front matter says of it; `date` is the index of the declared date, or null. */
export function completeEntry(entry: Entry, declared: DeclaredRecord, date: number | null): Entry {
  const { legend, datings } = entry
  const { kind, authors, addressees, subject, place, number, citation } = declared
  return {
    ...entry,
    span: [declared.title, place, number, ...authors, ...addressees, citation, declared.date].reduce<Span>(
      (whole, part) => (part ? hull(whole, part.span) : whole),
      entry.span,
    ),
    kind: entry.kind ?? kind,
    authors: entry.authors.length > 0 ? entry.authors : authors,
    addressees: entry.addressees.length > 0 ? entry.addressees : addressees,
    subject: entry.subject ?? subject,
    place: entry.place ?? place,
    number: entry.number ?? number,
    date: entry.date ?? date,
    undated: date === null ? entry.undated : null,
    datings: date === null ? datings : [{ date, place: 'heading' }, ...datings],
    legend: legend ?? citation.span,
  }
}

function written(field: FieldValue | null): Written | null {
  return field && { value: field.value, span: field.span }
}

function readTitle({ value, span }: FieldValue, { records, dates }: Grammars): RecordReading | null {
  const days = dates.read(value, { anchor: null, monthFirst: false }, []).map(date => date.span)
  const reading = records.read(value, days)
  return reading && shiftAll(reading, span.start)
}

/** The persons of a value, as a heading that names them would be read. */
function partiesOf(field: FieldValue | null, { records }: Grammars): readonly Party[] {
  if (!field) return []
  const lead = /\p{Script=Cyrillic}/u.test(field.value) ? 'Письмо от ' : 'Letter from '
  const reading = records.read(lead + field.value, [])
  return reading && reading.subject === null ? shiftAll(reading.authors, field.span.start - lead.length) : []
}

function dateOf(field: FieldValue | null, { dates }: Grammars): DateMention | null {
  if (!field) return null
  const [date, other] = dates.read(field.value, { anchor: null, monthFirst: false }, [])
  if (!date || other || Number(date.edtf?.slice(0, 4) ?? 0) >= OF_PAGES) return null
  return shiftAll(date, field.span.start)
}

/** What neighbouring lines say of where the record is kept, read as one: `archive: RGASPI`, `fond: 5`, `delo: 2796`. */
function sourceOf(text: string, fields: readonly FieldValue[], grammars: Grammars): Citation | null {
  const lines = fields.filter(({ field }) => field === 'source').map(({ line }) => line)
  if (lines.length === 0) return null
  const span = lines.reduce(hull)
  // Line ends part the levels as commas do.
  const words = text.slice(span.start, span.end).replace(/\r?\n/g, found => (found.length > 1 ? ', ' : ','))
  const reading = readCitation(words, grammars)
  if (reading.references.length + reading.publications.length === 0) return null
  const found = shiftAll(reading, span.start)
  const references = found.references.map(each => ({ ...each, text: text.slice(each.span.start, each.span.end) }))
  return { ...found, references, text: text.slice(span.start, span.end), span, place: 'text', note: null }
}
