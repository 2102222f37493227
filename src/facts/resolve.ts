import type { Citation, Reference, Unresolved } from '#model/citation'
import type { Manuscript } from '#model/manuscript'
import { fileKey } from '#model/shelfmark'
import { lean, standsBetween } from './lean.js'

/** The last place that cited, as far as a short form may lean on it. */
type Previous =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly citation: number; readonly reference: number; readonly source: Reference }
  | { readonly kind: 'blocked'; readonly why: Unresolved }

/**
 * Gives each short form (Ibid., Там же) its antecedent: the one source of the citation before it, in notes and in
 * running text each for itself. Where that citation names several sources, none, or was itself not resolved, the short
 * form stays without antecedent and says why. The order and number of citations and references stay as they are.
 */
export function resolveShortForms(citations: readonly Citation[], manuscript: Manuscript): Citation[] {
  const previous: Record<'note' | 'text', Previous> = { note: { kind: 'none' }, text: { kind: 'none' } }
  const unread = unreadNotes(citations, manuscript)
  return citations.map((citation, index) => {
    const stream = citation.place === 'note' ? 'note' : 'text'
    let last = unread.has((citation.note ?? 0) - 1) ? UNREAD : previous[stream]
    const references = citation.references.map((reference, position): Reference => {
      const before = citation.references[position - 1]
      if (before && standsBetween(citation.publications, before.span, reference.span)) last = PRINTED
      const resolved = reference.ibid ? resolve(reference, last) : reference
      last = resolved.unresolved
        ? { kind: 'blocked', why: 'unresolved-antecedent' }
        : { kind: 'one', citation: index, reference: position, source: resolved }
      return resolved
    })
    const resolved = { ...citation, references }
    previous[stream] = whatItLeaves(resolved, index) ?? previous[stream]
    return resolved
  })
}

const UNREAD: Previous = { kind: 'blocked', why: 'unread-note' }
const PRINTED: Previous = { kind: 'blocked', why: 'not-archival' }

/**
 * Notes in which nothing was recognised although they have figures, and so may name a source; with every note after
 * them that names none for certain.
 */
function unreadNotes(citations: readonly Citation[], { notes, source }: Manuscript): Set<number> {
  const cited = new Set(citations.map(citation => citation.note))
  const unread = new Set<number>()
  for (const [index, { body }] of notes.entries()) {
    if (cited.has(index)) continue
    if (/\d/.test(source.text.slice(body.start, body.end)) || unread.has(index - 1)) unread.add(index)
  }
  return unread
}

function resolve(reference: Reference, previous: Previous): Reference {
  if (previous.kind === 'none') return { ...reference, unresolved: 'no-earlier-citation' }
  if (previous.kind === 'blocked') return { ...reference, unresolved: previous.why }
  const { source, citation, reference: position } = previous
  return { ...lean(reference, source), antecedent: { citation, reference: position } }
}

/** What the next short form finds; null if this citation names no source at all and so does not count. */
function whatItLeaves(citation: Citation, index: number): Previous | null {
  const { references, publications, archives } = citation
  if (references.some(reference => reference.unresolved)) return { kind: 'blocked', why: 'unresolved-antecedent' }
  const last = references.at(-1)
  if (!last) {
    return publications.length + archives.length > 0 ? { kind: 'blocked', why: 'not-archival' } : null
  }
  const files = new Set(references.map(fileKey))
  return files.size > 1
    ? { kind: 'blocked', why: 'several-sources' }
    : { kind: 'one', citation: index, reference: references.length - 1, source: last }
}
