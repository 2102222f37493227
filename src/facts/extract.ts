import type { Grammars } from '#grammar/tradition'
import type { Citation, CitationReading } from '#model/citation'
import { comparedSpans } from '#model/compared-spans'
import type { Entry } from '#model/entry'
import type { Facts } from '#model/facts'
import type { Manuscript } from '#model/manuscript'
import { byPlace, hull, overlaps, shiftAll } from '#model/span'
import { extractAnswers } from './answers.js'
import { extractAttributions } from './attributions.js'
import { extractCitations, join } from './citations.js'
import { extractClaims } from './claims.js'
import { extractDates } from './dates.js'
import { addGrounds } from './dating-grounds.js'
import { readDeclaredRecord } from './declared-record.js'
import { cutEntries } from './entries.js'
import { settleCalendars } from './entry-calendars.js'
import { fingerprintPassages } from './fingerprint.js'
import { extractNames } from './names.js'
import { tieMarkers } from './noted-sentences.js'
import { extractPastEvents } from './past-events.js'
import { readProvenance } from './provenance.js'
import { readCitation } from './read-citation.js'
import { describeRecords } from './records.js'
import { addRelativeDates } from './relative-dates.js'
import { resolveShortForms } from './resolve.js'

/** Reads everything that the rules may ask of one manuscript. Never throws; depends on nothing but its arguments. */
export function extract(manuscript: Manuscript, grammars: Grammars): Facts {
  const { source, format, frontMatter, passages, notes, quotations, strayMarks, directives } = manuscript
  const { citations: inPassages, definitions } = extractCitations(manuscript, grammars)
  const { found, written, cut } = readEntries(manuscript, inPassages, grammars)
  const settled = settleCalendars(written, cut, grammars)
  const { dates: resolved, entries } = addRelativeDates(manuscript, found, settled, cut, grammars)
  const dates = addGrounds(manuscript, resolved, entries)
  const citations = resolveShortForms(placed(found, entries, source.text, grammars), manuscript)
  return {
    path: source.path,
    format,
    length: source.text.length,
    genre: entries.length > 0 ? 'edition' : 'article',
    frontMatter,
    passages,
    notes,
    markers: tieMarkers(manuscript),
    quotations,
    strayMarks,
    directives,
    citations,
    definitions,
    dates,
    entries,
    provenance: readProvenance({ manuscript, entries, citations, dates }, grammars.reports),
    records: describeRecords(manuscript, entries, citations, dates, grammars),
    attributions: extractAttributions(manuscript, dates, grammars),
    answers: extractAnswers(source.text, entries, dates, grammars),
    pastEvents: extractPastEvents(source.text, entries, dates),
    claims: extractClaims({ manuscript, dates, citations, entries }, grammars),
    names: extractNames(manuscript, citations, dates, entries, grammars),
    fingerprints: fingerprintPassages(source.text, comparedSpans({ passages, entries })),
  }
}

/** The entries, with the citations and dates that they stand on; of front matter only what an entry is made of. */
function readEntries(manuscript: Manuscript, citations: readonly Citation[], grammars: Grammars) {
  const dates = extractDates(manuscript, citations, grammars)
  const declared = readDeclaredRecord(manuscript, grammars)
  if (declared) {
    const found = [declared.citation, ...citations]
    const written = declared.date ? [declared.date, ...dates] : dates
    const cut = cutEntries(manuscript, found, written, grammars, declared)
    if (cut.some(({ span }) => span.start <= declared.citation.span.start)) return { found, written, cut }
  }
  return { found: citations, written: dates, cut: cutEntries(manuscript, citations, dates, grammars) }
}

/**
 * Tells legends from running text: what one legend cites is one citation, and outside of legends and notes an archive that
 * is merely named cites nothing.
 */
function placed(
  citations: readonly Citation[],
  entries: readonly Entry[],
  text: string,
  grammars: Grammars,
): Citation[] {
  const legends = entries.flatMap(entry => (entry.legend ? [entry.legend] : []))
  const inLegends = legends.flatMap((legend): Citation[] => {
    const parts = citations.filter(({ place, span }) => place === 'text' && overlaps(legend, span))
    const span = parts.map(part => part.span).reduce(hull, legend)
    const [first, ...rest] = parts
    return first
      ? [
          {
            ...(isTorn(rest)
              ? shiftAll(readCitation(text.slice(span.start, span.end), grammars), span.start)
              : rest.reduce<CitationReading>(join, first)),
            text: text.slice(span.start, span.end),
            span,
            place: 'legend',
            note: null,
          },
        ]
      : []
  })
  const others = citations.filter(
    ({ place, span, references, publications, problems }) =>
      place === 'note' ||
      (references.length + publications.length + problems.length > 0 && !legends.some(each => overlaps(each, span))),
  )
  return [...inLegends, ...others].sort((a, b) => byPlace(a.span, b.span))
}

/** `Ф. 17. Оп. 3.`, and on the next line `Д. 84. Л. 2`: the lines of one shelfmark say what they are only together. */
function isTorn(further: readonly Citation[]): boolean {
  return further.some(({ references }) =>
    references.some(({ ibid, archive, levels }) => !ibid && archive === null && !levels.fund),
  )
}
