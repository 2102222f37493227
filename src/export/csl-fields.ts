import type { Authority } from '#model/authority'
import type { Publication } from '#model/publication'
import { LEVELS, type Shelfmark } from '#model/shelfmark'
import type { Term } from '#model/value'
import type { CitedPublication, CitedRecord } from './cited-source.js'
import { cslDate } from './csl-date.js'
import type { CslItem } from './csl-item.js'
import { cslNames, cslParty } from './csl-name.js'
import { typeOfRecord } from './csl-type.js'
import { shelfmarkText } from './shelfmark-text.js'

/** How one field of CSL-JSON is filled from a source; null leaves it out. */
type Fields<Source> = {
  readonly [Field in Exclude<keyof CslItem, 'call-number'>]-?: (
    source: Source,
    authority: Authority,
  ) => CslItem[Field] | null
}

const nothing = () => null

/**
 * A record, field by field (CSL 1.0.2, csl-data.json). The shelfmark goes into `archive_location` whole, for that is the
 * one field which reference managers keep; `custom` holds its levels one by one.
 */
export const RECORD_FIELDS: Fields<CitedRecord> = {
  id: ({ id }) => id,
  type: typeOfRecord,
  language: ({ language }) => language,
  title: ({ title }) => title,
  author: ({ authors }, authority) => listed(authors.map(party => cslParty(party, authority))),
  recipient: ({ addressees }, authority) => listed(addressees.map(party => cslParty(party, authority))),
  issued: ({ date }) => date && cslDate(date),
  genre: ({ kind }) => kind?.value.toLowerCase(),
  medium: ({ authenticity, reproduction }) =>
    joined([...authenticity, ...reproduction].map(({ value }) => value.toLowerCase())),
  'event-place': ({ place }) => place?.value ?? null,
  archive: ({ shelfmarks: [first], language }) => first && shelfmarkText(first, language).archive,
  'archive-place': ({ shelfmarks: [first] }, authority) => placeOf(first, authority),
  archive_collection: ({ shelfmarks: [first], language }) => first && shelfmarkText(first, language).collection,
  archive_location: ({ shelfmarks: [first], language }) => first && shelfmarkText(first, language).location,
  'container-title': nothing,
  publisher: nothing,
  'publisher-place': nothing,
  volume: nothing,
  issue: nothing,
  number: nothing,
  page: nothing,
  note: nothing,
  custom: customOfRecord,
}

/** A printed source, field by field. A document of an edition has its number in `number`, its edition in `container-title`. */
export const PUBLICATION_FIELDS: Fields<CitedPublication> = {
  id: ({ id }) => id,
  type: ({ publication }) => typeOfPublication(publication),
  language: ({ language }) => language,
  title: titleOfPublication,
  author: ({ publication: { author } }) => author && listed(cslNames(author.value)),
  recipient: nothing,
  issued: ({ publication: { year } }) => year && yearOf(year.value),
  genre: nothing,
  medium: nothing,
  'event-place': nothing,
  archive: nothing,
  'archive-place': nothing,
  archive_collection: nothing,
  archive_location: nothing,
  'container-title': containerOf,
  publisher: ({ publication: { publisher } }) => publisher?.value ?? null,
  'publisher-place': ({ publication: { place } }) => place?.value ?? null,
  volume: ({ publication: { volume } }) => volume?.value ?? null,
  issue: ({ publication: { number } }) => number?.value ?? null,
  number: ({ publication: { documentNumber } }) => documentNumber?.value ?? null,
  page: ({ publication: { pages } }) => pages?.value ?? null,
  note: nothing,
  custom: ({ publication: { text }, citedIn, prints }) => ({
    asWritten: oneLine(text),
    citedIn,
    ...(prints.length > 0 ? { prints } : {}),
  }),
}

/** An item with the fields that a table fills, in the order of the table; texts are set on one line. */
export function itemOf<Source>(source: Source, fields: Fields<Source>, authority: Authority): CslItem {
  const filled = Object.entries(fields).flatMap(([field, read]) => {
    const value = read(source, authority)
    if (value === null || value === undefined || value === '') return []
    return [[field, typeof value === 'string' ? oneLine(value) : value]]
  })
  return Object.fromEntries(filled)
}

function customOfRecord({ shelfmarks, date, authenticity, reproduction, citedIn, printedIn }: CitedRecord) {
  const [first, ...others] = shelfmarks
  const inferred = date?.origin === 'inferred' ? ['issued'] : []
  return {
    ...(first ? levelsOf(first) : {}),
    ...(others.length > 0
      ? { otherShelfmarks: others.map(each => ({ asWritten: oneLine(each.text), ...levelsOf(each) })) }
      : {}),
    ...(date ? { date: date.text, edtf: date.edtf, calendar: date.calendar } : {}),
    ...(authenticity.length > 0 ? { authenticity: authenticity.map(({ id }: Term) => id) } : {}),
    ...(reproduction.length > 0 ? { reproduction: reproduction.map(({ id }: Term) => id) } : {}),
    ...(inferred.length > 0 ? { inferred } : {}),
    ...(printedIn.length > 0 ? { printedIn } : {}),
    citedIn,
  }
}

/** The parsed levels; those that no place of the text itself gives are named in `inheritedLevels`. */
function levelsOf({ archive, levels, sheets }: Shelfmark) {
  const inherited = LEVELS.filter(level => levels[level] !== undefined && levels[level].origin !== 'written')
  return {
    ...(archive?.id ? { archiveId: archive.id } : {}),
    ...Object.fromEntries(LEVELS.flatMap(level => (levels[level] ? [[level, levels[level].value]] : []))),
    ...(sheets.length > 0 ? { sheets: sheets.map(({ span: _, ...range }) => range) } : {}),
    ...(inherited.length > 0 ? { inheritedLevels: inherited } : {}),
  }
}

function typeOfPublication({ kind, documentNumber, container, title }: Publication): string {
  if (kind === 'periodical') return 'article-journal'
  if (documentNumber !== null || (container !== null && title !== null)) return 'chapter'
  return kind === 'book' ? 'book' : 'document'
}

/** A document of an edition has the title of the record that it prints; the title that the citation gives is the edition's. */
function titleOfPublication({
  publication: { title, container, documentNumber, text },
  documentTitle,
}: CitedPublication): string {
  if (documentNumber !== null && container === null) return documentTitle ?? `№ ${documentNumber.value}`
  return (title ?? container)?.value ?? text
}

function containerOf({ publication: { title, container, documentNumber } }: CitedPublication): string | null {
  if (documentNumber !== null && container === null) return title?.value ?? null
  return title ? (container?.value ?? null) : null
}

function placeOf(shelfmark: Shelfmark | undefined, authority: Authority): string | null {
  const id = shelfmark?.archive?.id ?? null
  return id === null ? null : (authority.archive(id)?.place ?? null)
}

function yearOf(written: string): CslItem['issued'] | null {
  const years = written.match(/\d{4}/g) ?? []
  const parts = years.slice(0, 2).map(year => [Number(year)])
  return parts.length === 0 ? { literal: written } : { 'date-parts': parts }
}

function listed<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length > 0 ? items : null
}

function joined(words: readonly string[]): string | null {
  return words.length > 0 ? [...new Set(words)].join(', ') : null
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
