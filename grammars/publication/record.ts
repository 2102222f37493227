import type { IToken } from 'chevrotain'
import type { Publication } from '#model/publication'
import { hull, type Span } from '#model/span'
import type { Details } from './details.js'
import { type Head, readHead } from './head.js'
import { endsAbbreviation } from './sentences.js'
import { unquoted, written } from './title.js'
import { endOf, isA, Point } from './tokens.js'

/** The publication that a head and its details make. */
export function published(text: string, details: Details, head: Head | null): Publication {
  const span = head ? hull(head.span, details.span) : details.span
  const value = (place: Span | null) => place && written(text, place)
  return {
    text: text.slice(span.start, span.end),
    span,
    kind: kindOf(details, head),
    author: head?.author ?? null,
    title: head?.title ?? null,
    container: head?.container ?? null,
    place: value(details.place),
    publisher: value(details.publisher && unquoted(text, details.publisher)),
    year: value(details.year),
    volume: value(details.volume),
    number: value(details.number),
    documentNumber: value(details.documentNumber),
    pages: value(details.pages),
  }
}

/**
 * `Vestnik, 1967, No. 3, p. 76; 1989, No. 1, p. 123`: the second source has the title of the first, and without a year
 * of its own it is the same edition.
 */
export function continued(source: Publication, lender: Publication): Publication {
  const same = source.year === null
  return {
    ...source,
    kind: source.kind === 'unknown' || same ? lender.kind : source.kind,
    author: lender.author,
    title: lender.title,
    container: lender.container,
    place: source.place ?? (same ? lender.place : null),
    publisher: source.publisher ?? (same ? lender.publisher : null),
    year: source.year ?? lender.year,
    volume: source.volume ?? (same ? lender.volume : null),
    number: source.number ?? (same ? lender.number : null),
  }
}

/** `Он же. Записки. М., 1928`: the author of the source before it. */
export function bySameAuthor(source: Publication, head: Head | null, before: Publication | null): Publication {
  return head?.sameAuthor && before ? { ...source, author: before.author } : source
}

/** What stands between an introduction and the end of its sentence, if it can be a title: `Published in: History.` */
export function titleOnly(text: string, tokens: readonly IToken[]): Publication | null {
  const end = tokens.findIndex(token => isA(token, Point) && !endsAbbreviation(text, token.startOffset))
  const inside = end < 0 ? tokens : tokens.slice(0, end)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return null
  const span = { start: first.startOffset, end: endOf(last) }
  const head = readHead(text, span, { introduced: true, first: false })
  return head?.title && /^\p{Lu}/u.test(head.title.value) ? published(text, nothing(head.span), head) : null
}

function nothing({ end }: Span): Details {
  const none = {
    place: null,
    publisher: null,
    year: null,
    volume: null,
    number: null,
    documentNumber: null,
    pages: null,
  }
  return { span: { start: end, end }, ...none, kinds: new Set() }
}

/** A number without a place counts issues of a periodical; a place, a document or a volume make a book. */
function kindOf({ kinds, documentNumber }: Details, head: Head | null): Publication['kind'] {
  const has = (...wanted: readonly Parameters<typeof kinds.has>[0][]) => wanted.some(kind => kinds.has(kind))
  if (has('journal') || head?.newspaper) return 'periodical'
  if (has('imprint', 'undated')) return 'book'
  if (has('number', 'issue', 'dated')) return 'periodical'
  return documentNumber || has('volume', 'part') ? 'book' : 'unknown'
}
