import { formsPattern, notationPattern, type Production } from '#grammar/notation'
import { type Category, words } from './lexicon.js'

function word(category: Category): string {
  return formsPattern(words.filter(row => row.category === category))
}

const ENDS = String.raw`(?![\p{L}\d]|[.\/]\d)`
/** A number behind a comma without its word: no day, no year. */
const UNLEANING = String.raw`(?!1[5-9]\d\d(?!\d)|20\d\d(?!\d))\d{3,6}(?=\s?(?:$|[,;.)]))`
const file: Production = { after: ['file'], pattern: notationPattern`${word('file')}\s?(?<item>\d{1,5})${ENDS}` }

/** `AN, F7 13506`; `AN, F/7/13506`; `AN, 94 AP 178`. */
export const national: readonly Production[] = [
  // (letters number | number letters) number
  {
    opens: 'named',
    pattern: notationPattern`(?<fund>${word('letters')}[\s\/]?(?:\d{1,2}|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,2}|[IVX]{1,5})|\d{1,3}\s?(?:AP|AJ|AQ|AS|MI|Mi|AR))(?:\*?\s?\/\s?|\*?\s|,\s(?:carton\s)|,\s(?=${UNLEANING}))(?<file>\d{1,6}[A-Z]?)${ENDS}`,
  },
  file,
]

/** `SHD, 7N 1649`; `SHD/GR 7 N 1649`. */
export const defence: readonly Production[] = [
  // ["GR"] number letter number
  {
    opens: 'named',
    pattern: notationPattern`(?<fund>(?:(?:GR|MV|AI|DE)\s)?\d{1,2}\s?[A-Z]{1,2})(?:\s|\/|,\s?(?:carton\s|(?=${UNLEANING})))(?<file>\d{1,5})${ENDS}`,
  },
  file,
]

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}.’'-]{1,30}|d[’']\p{Lu}[\p{L}\p{M}.’'-]{1,30}|de|du|des|la|et)`

/** `AMAE, série Z, URSS, vol. 123`. */
export const diplomatic: readonly Production[] = [
  // number letters "/" number, the codes of today
  {
    opens: 'named',
    pattern: notationPattern`(?<fund>\d{1,4}\s?(?:CPCOM|CPC|CP|PAAP|PA-AP|MD|NS|PO|SUP|INVA|QO))[\s\/](?:(?:[A-Z0-9]\/)?(?<file>\d{1,5}))${ENDS}`,
  },
  // "série" letter | name of a series
  {
    opens: 'named',
    pattern: notationPattern`(?:${word('kind')}\s(?<fund>[A-Z]{1,2}(?:[-\s]Europe)?))(?!\p{L})(?:,?\s\(?\d{4}[-\u2013]\d{2,4}\)?)?`,
  },
  {
    opens: 'named',
    pattern: notationPattern`(?<fund>${word('series')})(?![\p{L}\d])(?:,?\s\(?\d{4}[-\u2013]\d{2,4}\)?)?`,
  },
  // country ["," country] before a volume
  {
    after: ['fund'],
    pattern: notationPattern`(?<inventory>(?!d)\p{Lu}[\p{L}\p{M}.’'-]{1,30}(?:[-\s]${NAME}){0,4}(?:,\s${NAME}(?:[-\s]${NAME}){0,4})?)(?:\s\(?\d{4}[-\u2013]\d{2,4}\)?)?(?=,?\s?(?:${word('volume')}|${word('box')})\s?\d)`,
  },
  { after: ['fund'], pattern: notationPattern`${word('volume')}\s?(?<volume>\d{1,5}(?:[-\u2013]\d{1,5})?)${ENDS}` },
  { after: ['fund'], pattern: notationPattern`${word('box')}\s?(?<box>\d{1,5}(?:[-\u2013]\d{1,5})?)${ENDS}` },
  { after: ['fund', 'box'], pattern: notationPattern`${word('file')}\s?(?<file>\d{1,5})${ENDS}` },
  { after: ['fund', 'volume'], pattern: notationPattern`${word('file')}\s?(?<file>\d{1,5})${ENDS}` },
]
