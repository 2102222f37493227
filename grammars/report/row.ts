import type { LexiconRow } from '#grammar/lexicon'

/**
 * The words by which a narrative passes on what others said.
 *
 * `attribution` begins a statement for which somebody else answers (`по данным`, "according to"); `plan` are such
 * beginnings with a rule or a plan behind them, which report nothing; `saying` are verbs of speech and writing; `name`
 * nouns stand before a title, a slogan or a name in quotation marks.
 */
export type Category = 'attribution' | 'plan' | 'saying' | 'name'

export type ReportRow = LexiconRow<Category>
