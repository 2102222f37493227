import type { Publication } from './publication.js'
import { isCollectedWorks, isInVolumes, isJournal, isKnownByLetters } from './serial-titles.js'

/** Something that a reference to a printed source must give so that its reader can find the source. */
export type Need = 'title' | 'place' | 'year' | 'volume' | 'issue' | 'place or issue' | 'page'

/** How a printed source is referred to. */
export interface ReferenceTo {
  readonly publication: Publication
  /** True if one passage or document of it is meant, not the whole. */
  readonly passage: boolean
  /** True if the same work is cited elsewhere with a volume. */
  readonly inVolumes: boolean
}

interface NeedRow {
  readonly kind: Publication['kind']
  readonly need: Need
  /** True if the reference must give it and does not. */
  readonly lacks: (source: Publication, reference: ReferenceTo) => boolean
  /** Where it is laid down. */
  readonly source: string
}

const gost = 'ГОСТ Р 7.0.5-2008, sections 5 to 7; ГОСТ Р 7.0.100-2018, section 5'
const chicago = 'Chicago Manual of Style, 17th ed., 14.100–14.207; in the 18th a publisher stands for the place'

/**
 * What a reference must give, by the kind of its source. A source that might be a book without its place or a periodical
 * without its number (`unknown`) is judged only where one passage of it is meant, or an author or a container is named. A
 * newspaper is found by its day.
 */
// biome-ignore format: a table is read by its rows
export const PUBLICATION_NEEDS: readonly NeedRow[] = [
  { kind: 'book', need: 'title', source: gost, lacks: ({ title, author }) => !title && !author },
  { kind: 'book', need: 'place', source: chicago, lacks: source => !source.place && !standsForPlace(source) && !isKnown(source) && !isYearOfJournal(source) },
  { kind: 'book', need: 'year', source: gost, lacks: source => !source.year && !isKnown(source) },
  { kind: 'book', need: 'volume', source: gost, lacks: (source, { inVolumes }) => !source.volume && (inVolumes || isInVolumes(source)) },
  { kind: 'book', need: 'page', source: gost, lacks: (source, { passage }) => passage && !isLocated(source) },
  { kind: 'periodical', need: 'title', source: gost, lacks: ({ title, container }) => !title && !container },
  { kind: 'periodical', need: 'year', source: gost, lacks: ({ year }) => !year },
  { kind: 'periodical', need: 'issue', source: gost, lacks: source => !source.number && !source.volume && source.pages !== null && isJournal(source) },
  { kind: 'periodical', need: 'page', source: gost, lacks: (source, { passage }) => passage && !isLocated(source) && isJournal(source) },
  { kind: 'unknown', need: 'year', source: gost, lacks: (source, { passage }) => isTold(source, passage) && !source.year },
  { kind: 'unknown', need: 'place or issue', source: gost, lacks: (source, { passage }) => isTold(source, passage) && source.year !== null && !isImprinted(source) },
]

/** What a reference lacks of what its kind needs, in the order of the table. */
export function missingNeeds(reference: ReferenceTo): Need[] {
  const { publication } = reference
  return PUBLICATION_NEEDS.filter(({ kind, lacks }) => kind === publication.kind && lacks(publication, reference)).map(
    ({ need }) => need,
  )
}

function isKnown(source: Publication): boolean {
  return isCollectedWorks(source) || isKnownByLetters(source)
}

/** `Красный архив. 1925. Т. 5`: journals count their issues as volumes too, behind the year. */
function isYearOfJournal(source: Publication): boolean {
  const { author, container, year, volume } = source
  if (!year || !volume) return false
  return isJournal(source) || ((!author || container !== null) && year.span.start < volume.span.start)
}

/** A publisher is enough where the text is in Latin letters. */
function standsForPlace({ publisher, title }: Publication): boolean {
  return publisher !== null && !/\p{Script=Cyrillic}/u.test(`${publisher.value}${title?.value ?? ''}`)
}

function isLocated({ pages, documentNumber }: Publication): boolean {
  return pages !== null || documentNumber !== null
}

function isTold({ author, title, container, pages }: Publication, passage: boolean): boolean {
  return ((passage || author !== null) && title !== null && pages !== null) || container !== null
}

function isImprinted({ place, publisher, number, volume }: Publication): boolean {
  return (place ?? publisher ?? number ?? volume) !== null
}
