import type { Entry } from './entry.js'
import type { Passage } from './manuscript.js'
import type { Span } from './span.js'

/**
 * The passages whose words are compared across manuscripts, in order: what the sources of an edition say, or the
 * paragraphs and quotations of an article. No headings, legends, notes and furniture, which repeat by their nature.
 */
export function comparedSpans(facts: {
  readonly passages: readonly Passage[]
  readonly entries: readonly Entry[]
}): Span[] {
  const bodies = facts.entries.flatMap(entry => entry.body)
  if (bodies.length > 0) return bodies
  return facts.passages
    .filter(({ role, note }) => note === null && (role === 'paragraph' || role === 'item' || role === 'quote'))
    .map(passage => passage.span)
}
