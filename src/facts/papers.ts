import type { Citation } from '#model/citation'
import type { Entry } from '#model/entry'
import type { Paper, PaperTerm, UnreadWords } from '#model/provenance'
import { byPlace, contains, overlaps, type Span } from '#model/span'
import type { Term } from '#model/value'
import { startingIn } from './starting-in.js'

/** Something that a citation was read to say, in order of reading. */
type Item =
  | { readonly kind: 'reference' | 'publication'; readonly index: number; readonly span: Span }
  | { readonly kind: 'term'; readonly term: Term; readonly span: Span }

/** What each citation of a legend or a note says of each paper that it names. */
export function describePapers(citations: readonly Citation[], text: string): Paper[] {
  return citations.flatMap((citation, index) => (citation.place === 'text' ? [] : papersOf(citation, index, text)))
}

function papersOf(citation: Citation, index: number, text: string): Paper[] {
  const papers: Paper[] = []
  let open: { reference: number | null; publication: number | null; terms: PaperTerm[] } | null = null
  let source: Pick<Paper, 'reference' | 'publication'> = { reference: null, publication: null }
  let end = citation.span.start
  let phrase = 0
  for (const item of itemsOf(citation)) {
    const between = text.slice(end, item.span.start)
    end = Math.max(end, item.span.end)
    if (item.kind !== 'term') {
      source = {
        reference: item.kind === 'reference' ? item.index : null,
        publication: item.kind === 'publication' ? item.index : null,
      }
      open = null
      continue
    }
    if (open && divides(between)) open = null
    if (!open) {
      open = { ...source, terms: [] }
      papers.push({ citation: index, ...open })
    }
    if (/[.,:;()]/.test(between)) phrase++
    open.terms.push({ ...item.term, phrase })
  }
  return papers
}

function itemsOf({ references, publications, authenticity, reproduction }: Citation): Item[] {
  return [
    ...references.map(({ span }, index): Item => ({ kind: 'reference', index, span })),
    ...publications.map(({ span }, index): Item => ({ kind: 'publication', index, span })),
    ...[...authenticity, ...reproduction].map((term): Item => ({ kind: 'term', term, span: term.span })),
  ].sort((a, b) => byPlace(a.span, b.span))
}

/** Between two terms of one paper stand only marks and the few words of a complement: `Подлинник, рукой Чичерина.` */
function divides(between: string): boolean {
  return between.includes(';') || between.includes('\n\n')
}

/** Words that introduce what needs no reading: `Source:`, `Опубл.:`, "Copies sent to". */
const INTRODUCTION =
  /^\P{L}*(?:source|archive|archival source|provenance|location|источник|архив|легенда|шифр|джерело|архівний шифр|(?:also |first |previously )?(?:published|publ|printed)|(?:впервые |ранее )?(?:опубл|напечат|печат)|надрук|cop(?:y|ies) (?:was |were )?sent|копии (?:посланы|направлены|отправлены))/iu
const WORD = /\p{L}{3,}/u

/** The stretches of the legends that hold words nobody read, between what was read in them. */
export function unreadWords(entries: readonly Entry[], citations: readonly Citation[], text: string): UnreadWords[] {
  return entries.flatMap(({ legend }, entry) => {
    if (!legend) return []
    const cited = citationsOf(citations, legend)
    if (cited.length === 0) return [{ entry, span: legend }]
    const unread: UnreadWords[] = []
    let end = legend.start
    const taken = cited.flatMap(citation => [...itemsOf(citation), ...citation.archives, ...citation.problems])
    for (const { span } of [...taken.sort((a, b) => byPlace(a.span, b.span)), { span: beyond(legend) }]) {
      const between = text.slice(end, span.start)
      if (WORD.test(between) && !INTRODUCTION.test(between))
        unread.push({ entry, span: { start: end, end: span.start } })
      end = Math.max(end, span.end)
    }
    return unread
  })
}

function beyond({ end }: Span): Span {
  return { start: end, end }
}

/** The citations that make up a legend: it stands in the text, or is itself a note. */
function citationsOf(citations: readonly Citation[], legend: Span): Citation[] {
  return startingIn(citations, { start: legend.start, end: legend.end })
    .map(({ item }) => item)
    .filter(({ span }) => contains(legend, span) || overlaps(legend, span))
}
