import type { Citation, CitationReading, Reference } from '#model/citation'
import type { PUBLICATION_FIELDS, Publication } from '#model/publication'
import { LEVELS, type SheetRange } from '#model/shelfmark'
import type { Origin, Problem, Written } from '#model/value'

type Text = string | null

/** Values of a reference that do not stand at its own place. Holds only what there is. */
type CarriedJson = Readonly<Partial<Record<'archive' | 'archiveId' | (typeof LEVELS)[number], string>>>

export interface SheetRangeJson {
  readonly from: string
  readonly fromSide: Text
  readonly to: Text
  readonly toSide: Text
}

/** One shelfmark. A level that is not written here is null, even if it is inherited. Offsets are UTF-16, half-open. */
export interface ReferenceJson {
  readonly archive: Text
  readonly archiveId: Text
  readonly fund: Text
  readonly inventory: Text
  readonly file: Text
  readonly folder: Text
  readonly box: Text
  readonly volume: Text
  readonly part: Text
  /** Связка; absent if there is none. */
  readonly bundle?: string
  /** Numbered piece within a file; absent if there is none. */
  readonly item?: string
  readonly sheets: readonly SheetRangeJson[]
  readonly ibid: boolean
  readonly start: number
  readonly end: number
  /** Carried over from an earlier place; absent if nothing is. */
  readonly inherited?: CarriedJson
  /** Concluded from the surroundings; absent if nothing is. */
  readonly inferred?: CarriedJson
}

export interface PublicationJson extends Record<(typeof PUBLICATION_FIELDS)[number], Text> {
  readonly text: string
  readonly kind: string
  readonly start: number
  readonly end: number
}

export interface ProblemJson {
  readonly code: string
  readonly message: string
  readonly start: number
  readonly end: number
}

/** One citation as `parse` and `citations` print it. */
export interface CitationJson {
  readonly text: string
  readonly references: readonly ReferenceJson[]
  readonly authenticity: readonly string[]
  readonly reproduction: readonly string[]
  readonly publications: readonly PublicationJson[]
  /** What makes the reading doubtful; matters of house style are left to the rules. */
  readonly problems: readonly ProblemJson[]
}

/** A citation in a file: the same, with where it stands. */
export interface PlacedCitationJson extends CitationJson {
  /** `legend`, `note` or `text`. */
  readonly place: string
  readonly start: number
  readonly end: number
}

/** What was read from `text`, in the published shape; offsets stay as they are in the reading. */
export function citationJson(text: string, reading: CitationReading): CitationJson {
  return {
    text,
    references: reading.references.map(referenceJson),
    authenticity: [...new Set(reading.authenticity.map(term => term.id))],
    reproduction: [...new Set(reading.reproduction.map(term => term.id))],
    publications: reading.publications.map(publicationJson),
    problems: reading.problems.filter(problem => !problem.formal).map(problemJson),
  }
}

/** A citation of a manuscript in the published shape, with offsets into the file. */
export function placedCitationJson(citation: Citation): PlacedCitationJson {
  const { text, place, span } = citation
  return { ...citationJson(text, citation), place, start: span.start, end: span.end }
}

function referenceJson(reference: Reference): ReferenceJson {
  const { archive, sheets, ibid, span } = reference
  const here = carried(reference, 'written')
  const inherited = carried(reference, 'inherited')
  const inferred = carried(reference, 'inferred')
  return {
    archive: here.archive ?? null,
    archiveId: archive?.origin === 'written' ? archive.id : null,
    fund: here.fund ?? null,
    inventory: here.inventory ?? null,
    file: here.file ?? null,
    folder: here.folder ?? null,
    box: here.box ?? null,
    volume: here.volume ?? null,
    part: here.part ?? null,
    ...(here.bundle === undefined ? {} : { bundle: here.bundle }),
    ...(here.item === undefined ? {} : { item: here.item }),
    sheets: sheets.map(sheetsJson),
    ibid,
    start: span.start,
    end: span.end,
    ...(isEmpty(inherited) ? {} : { inherited }),
    ...(isEmpty(inferred) ? {} : { inferred }),
  }
}

/** The archive and levels of one origin, from the widest to the narrowest. */
function carried({ archive, levels }: Reference, origin: Origin): CarriedJson {
  const named = archive?.origin === origin ? archive : null
  const values = LEVELS.flatMap(level => {
    const value = levels[level]
    return value?.origin === origin ? [[level, value.value] as const] : []
  })
  return {
    ...(named ? { archive: named.text } : {}),
    ...(named?.id ? { archiveId: named.id } : {}),
    ...Object.fromEntries(values),
  }
}

function isEmpty(values: CarriedJson): boolean {
  return Object.keys(values).length === 0
}

function sheetsJson({ from, fromSide, to, toSide }: SheetRange): SheetRangeJson {
  return { from, fromSide, to, toSide }
}

function publicationJson(publication: Publication): PublicationJson {
  const { text, kind, span } = publication
  const value = (written: Written | null): Text => written?.value ?? null
  return {
    text,
    kind,
    author: value(publication.author),
    title: value(publication.title),
    container: value(publication.container),
    place: value(publication.place),
    publisher: value(publication.publisher),
    year: value(publication.year),
    volume: value(publication.volume),
    number: value(publication.number),
    documentNumber: value(publication.documentNumber),
    pages: value(publication.pages),
    start: span.start,
    end: span.end,
  }
}

function problemJson({ code, message, span }: Problem): ProblemJson {
  return { code, message, start: span.start, end: span.end }
}
