import type { NameKind } from './name.js'
import type { Span } from './span.js'

/** A spelling of a name in one manuscript. */
export interface SpellingUse {
  readonly path: string
  /** Its first place. */
  readonly span: Span
  /** The name without initials and title. */
  readonly text: string
  /** How often it stands there, quotations and sources aside. */
  readonly count: number
}

/** A name that is spelled otherwise than usual: than elsewhere in its manuscript, or than in most manuscripts of the set. */
export interface NameVariant {
  readonly kind: NameKind | null
  readonly here: SpellingUse
  /** In the same manuscript, or the first use in another. */
  readonly usual: SpellingUse
  /** In how many manuscripts of the set the usual spelling is the main one; 1 if `usual` stands in the same manuscript. */
  readonly manuscripts: number
}
