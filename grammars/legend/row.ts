import type { LexiconRow } from '#grammar/lexicon'

/**
 * The words in which a legend tells whether a paper is the original and how it was made.
 *
 * `status` and `making` are terms; `copying` is both; `copy` is the word copy, which an `attested` word makes more
 * exact; a `made` adjective needs a noun, and a `carrier` is a noun that is no term itself; `manner` words and
 * `feature` elements say more without being terms. A `link` begins a complement made of `detail` and `language` words;
 * after a `hand` word a name may stand; `and` joins two terms.
 */
export type Category =
  | 'status'
  | 'copy'
  | 'attested'
  | 'copying'
  | 'making'
  | 'made'
  | 'carrier'
  | 'manner'
  | 'feature'
  | 'link'
  | 'hand'
  | 'detail'
  | 'language'
  | 'and'

export interface LegendRow extends LexiconRow<Category> {
  /** The `id` of the term that the word stands for, or null. */
  readonly term: string | null
}
