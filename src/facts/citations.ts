import type { Grammars } from '#grammar/tradition'
import type { AbbreviationDefinition, Citation, CitationReading } from '#model/citation'
import type { Manuscript, Passage } from '#model/manuscript'
import { byPlace, contains, hull, type Span, shiftAll } from '#model/span'
import { readCitation } from './read-citation.js'

/** References of running text further apart than this are two citations: the words between are prose. */
const WORDS_BETWEEN = 4
/** What stands between two cells of one row, and how long a cell with an abbreviation may be. */
const CELLS = /^[ \t]{0,40}\|[ \t]{0,40}$/
const LONGEST_ABBREVIATION = 24

/** What the passages of a manuscript say about its sources, each in order of reading. */
export interface ExtractedCitations {
  readonly citations: readonly Citation[]
  /** Also those of passages that cite nothing, such as a list of abbreviations. */
  readonly definitions: readonly AbbreviationDefinition[]
}

/**
 * The citations of a manuscript, spans absolute: one for each note that cites, and one for each group of neighbouring
 * shelfmarks or publications in running text. `place` is `note` or `text`; which of the latter are legends is known once
 * the entries are cut.
 */
export function extractCitations(manuscript: Manuscript, grammars: Grammars): ExtractedCitations {
  const { text } = manuscript.source
  const definitions: AbbreviationDefinition[] = []
  const inText: Citation[] = []
  const inNotes = new Map<number, CitationReading[]>()
  for (const [index, passage] of manuscript.passages.entries()) {
    definitions.push(...definitionsAcross(text, passage, manuscript.passages[index + 1], grammars))
    if (passage.role === 'furniture' || passage.role === 'code') continue
    const reading = readPassage(text, passage, grammars)
    definitions.push(...reading.definitions)
    if (isEmpty(reading)) continue
    if (passage.note === null) inText.push(...group(text, reading))
    else inNotes.set(passage.note, [...(inNotes.get(passage.note) ?? []), reading])
  }
  const noted = [...inNotes].flatMap(([note, readings]): Citation[] => {
    const span = manuscript.notes[note]?.body
    if (!span) return []
    return [{ ...readings.reduce(join), text: text.slice(span.start, span.end), span, place: 'note', note }]
  })
  return {
    citations: [...inText, ...noted].sort((a, b) => a.span.start - b.span.start),
    definitions: definitions.sort((a, b) => byPlace(a.span, b.span)),
  }
}

/** `| РГИА | Full Name |`: what two cells of a row define together. */
function definitionsAcross(text: string, cell: Passage, next: Passage | undefined, grammars: Grammars) {
  const length = cell.span.end - cell.span.start
  if (!next || length > LONGEST_ABBREVIATION || !CELLS.test(text.slice(cell.span.end, next.span.start))) return []
  return readPassage(text, { ...cell, span: hull(cell.span, next.span) }, grammars).definitions.filter(
    ({ span, expansionSpan }) => contains(cell.span, span) && contains(next.span, expansionSpan),
  )
}

function readPassage(text: string, { span }: Passage, grammars: Grammars): CitationReading {
  return shiftAll(readCitation(text.slice(span.start, span.end), grammars), span.start)
}

/** Cuts what one passage says into citations: sources that follow each other closely are one. */
function group(text: string, reading: CitationReading): Citation[] {
  const terms = [...reading.authenticity, ...reading.reproduction].map(term => term.span)
  const sources = [...reading.references, ...reading.archives, ...reading.publications, ...reading.problems].map(
    item => item.span,
  )
  const groups: Span[] = []
  for (const span of [...sources, ...terms].sort(byPlace)) {
    const last = groups.at(-1)
    if (last && isNear(text.slice(last.end, span.start))) groups[groups.length - 1] = hull(last, span)
    else groups.push(span)
  }
  const citing = groups.filter(span => sources.some(source => contains(span, source)))
  return citing.map(span => ({
    ...within(reading, span),
    text: text.slice(span.start, span.end),
    span,
    place: 'text',
    note: null,
  }))
}

/** What a reading says of one part of its text. */
function within(reading: CitationReading, span: Span): CitationReading {
  const inside = <Item extends { readonly span: Span }>(items: readonly Item[]) =>
    items.filter(item => contains(span, item.span))
  return {
    references: inside(reading.references),
    archives: inside(reading.archives),
    definitions: inside(reading.definitions),
    authenticity: inside(reading.authenticity),
    reproduction: inside(reading.reproduction),
    publications: inside(reading.publications),
    problems: inside(reading.problems),
  }
}

function isNear(between: string): boolean {
  return (between.match(/\p{L}+/gu)?.length ?? 0) <= WORDS_BETWEEN
}

function isEmpty({ references, archives, publications, problems }: CitationReading): boolean {
  return references.length + archives.length + publications.length + problems.length === 0
}

/** Two readings of neighbouring text as one, in order. */
export function join(a: CitationReading, b: CitationReading): CitationReading {
  return {
    references: [...a.references, ...b.references],
    archives: [...a.archives, ...b.archives],
    definitions: [...a.definitions, ...b.definitions],
    authenticity: [...a.authenticity, ...b.authenticity],
    reproduction: [...a.reproduction, ...b.reproduction],
    publications: [...a.publications, ...b.publications],
    problems: [...a.problems, ...b.problems],
  }
}
