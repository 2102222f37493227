import type { LexiconRow } from '#grammar/lexicon'

/**
 * The words by which printed sources are cited. A form may stand in several categories; the grammar decides.
 *
 * `Published`, `Quoted`, `Source`, `Compare` and `Within` introduce a publication, the first most strongly, with a `Host` word
 * between; `Volume`,
 * `Part`, `Number`, `Issue`, `Document`, `Page`, `YearWord` and `Month` are words of the details after a title;
 * `Responsibility` and `Edition` name people other than the author; `Works` and `Newspaper` are titles that need no
 * imprint; a `ShortForm` points back to an earlier reference;
 * `Body` words make a name corporate; `Level` words belong to shelfmarks; the full stop of an `Abbreviation`
 * ends no sentence. Places of printing are in `places.ts`.
 */
export const CATEGORIES = [
  'Published',
  'Quoted',
  'Source',
  'Compare',
  'Within',
  'Host',
  'Place',
  'Volume',
  'Part',
  'Number',
  'Issue',
  'Document',
  'Page',
  'YearWord',
  'Month',
  'Responsibility',
  'Edition',
  'Works',
  'ShortForm',
  'Newspaper',
  'Body',
  'Level',
  'Abbreviation',
] as const

export type Category = (typeof CATEGORIES)[number]

export type Row = LexiconRow<Category>
