import type { Span } from './span.js'
import type { Written } from './value.js'

/** A printed source as a legend or a note names it. A field that is not given is null. */
export interface Publication {
  readonly text: string
  readonly span: Span
  readonly kind: 'book' | 'periodical' | 'unknown'
  readonly author: Written | null
  readonly title: Written | null
  /** The volume or periodical in which a titled part stands: what follows `//` or "in:". */
  readonly container: Written | null
  readonly place: Written | null
  readonly publisher: Written | null
  readonly year: Written | null
  readonly volume: Written | null
  /** Issue of a periodical. */
  readonly number: Written | null
  /** Number of the document in an edition: `Document No. 319`, `Док. № 41`. */
  readonly documentNumber: Written | null
  readonly pages: Written | null
}

/** The fields of a publication that a text may give, in the order in which they are shown. */
export const PUBLICATION_FIELDS = [
  'author',
  'title',
  'container',
  'place',
  'publisher',
  'year',
  'volume',
  'number',
  'documentNumber',
  'pages',
] as const satisfies readonly (keyof Publication)[]
