/** Two terms of a legend that cannot both be true of one paper, and why. */
export interface TermExclusion {
  readonly terms: readonly [string, string]
  /** What stands against it, in the reader's words. */
  readonly reason: string
  /** Where the meaning of the terms is laid down. */
  readonly source: string
}

const rules1990 = 'Правила издания исторических документов в СССР, 1990, chapter V'
const glossary = 'ГОСТ Р 7.0.8-2013, Делопроизводство и архивное дело. Термины и определения'

const exclude = (source: string, reason: string, one: string, ...others: readonly string[]): TermExclusion[] =>
  others.map(other => ({ terms: [one, other], reason, source }))

/**
 * The table. Only what cannot be: an original may be kept as a photocopy, a draft may be an autograph, a telegraph form
 * may be filled in by hand, so these pairs are not in it.
 */
export const TERM_EXCLUSIONS: readonly TermExclusion[] = [
  ...exclude(
    glossary,
    'an original is no copy',
    'original',
    'copy',
    'certified-copy',
    'uncertified-copy',
    'retained-copy',
    'carbon-copy',
  ),
  ...exclude(glossary, 'a copy is certified or not', 'certified-copy', 'uncertified-copy'),
  ...exclude(
    rules1990,
    'an autograph is an original',
    'autograph',
    'copy',
    'certified-copy',
    'uncertified-copy',
    'carbon-copy',
  ),
  ...exclude(
    rules1990,
    'an autograph is written by hand',
    'autograph',
    'typescript',
    'printed',
    'hectograph',
    'lithograph',
    'stencil',
    'telegraph-tape',
  ),
  ...exclude(
    rules1990,
    'a text is written by hand or by machine',
    'manuscript',
    'typescript',
    'hectograph',
    'lithograph',
    'stencil',
    'telegraph-tape',
  ),
  ...exclude(rules1990, 'a text is typed or printed', 'typescript', 'printed', 'lithograph', 'telegraph-tape'),
]

/** What a record of this kind cannot be, by the id of the kind. */
export const KIND_EXCLUSIONS: Readonly<Record<string, readonly string[]>> = {
  // A talk leaves a record that somebody else writes down; its speakers leave nothing in their own hands.
  'telephone-conversation': ['autograph', 'telegraph-form', 'telegraph-tape'],
}

/** The row that forbids the two terms, in either order, or null. */
export function exclusionOf(a: string, b: string): TermExclusion | null {
  return TERM_EXCLUSIONS.find(({ terms }) => terms.includes(a) && terms.includes(b) && a !== b) ?? null
}
