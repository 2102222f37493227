import { formsPattern, notationPattern, type Production } from '#grammar/notation'
import { type Category, groups } from './lexicon.js'

function letters(category: Category): string {
  return formsPattern(groups.filter(row => row.category === category))
}

const ENDS = String.raw`(?![\p{L}\d]|[.\/]\d)`
/** `R 901`, `R 43-I`, `R 43 I`, `R 9361-II`, `RH 24-3`. */
const group = String.raw`\s?\d{1,5}(?:[-\u2013]\d{1,4}(?=\s?[\/,(]))?(?:[-\u2013]?\s?[IVX]{1,4}(?!\p{L}))?`
/** `21801`, `IV 2/1/12`, `J IV 2/2/1`, `I 2/3/219`. */
const path = String.raw`(?:[A-Z]{1,4}\s?){0,2}\d{1,6}[a-z]?(?:[-.\/\u2013]\d{1,6}[a-z]?){0,4}${ENDS}`
const volume = String.raw`(?:Bd\.|Band|Nr\.|No\.|vol\.)\s?`

/** `BArch, R 901/21801`. */
export const federal: readonly Production[] = [
  // group ["(" title ")"] "/" number
  {
    opens: 'named',
    pattern: notationPattern`(?<fund>${letters('federal')}${group})(?:\s?\([^()\n]{2,100}\))?\s?\/\s?(?<file>${path})`,
  },
  // group "," "Nr." number
  {
    opens: 'named',
    pattern: notationPattern`(?<fund>${letters('federal')}${group}),?\s${volume}(?<file>${path})`,
  },
]

/** `PA AA, RZ 206, R 103295`. */
export const foreign: readonly Production[] = [
  // The files of the Foreign Office to 1945 have a number of their own: "R" number
  { opens: 'named', pattern: notationPattern`(?<file>R\s?\d{3,6}[a-z]?)${ENDS}` },
  // group "," ("R" number | "Bd." number | letters number)
  {
    opens: 'named',
    pattern: notationPattern`(?<fund>${letters('foreign')}\s?\d{1,3}(?:-[A-Z]?\d{1,4}|\/\d{1,3})?|${letters('mission')}\s\p{Lu}[\p{L}\p{M}]{2,20}(?:[-\s]\p{Lu}[\p{L}\p{M}]{2,20})?|BoKon)(?:,\s?|\s)(?:${volume}(?<file>\d{1,6}[a-z]?)${ENDS})`,
  },
  {
    opens: 'named',
    pattern: notationPattern`(?<fund>${letters('foreign')}\s?\d{1,3}|${letters('mission')}\s\p{Lu}[\p{L}\p{M}]{2,20}|BoKon)(?:,\s?|\s?\/)(?<file>(?:(?:R|A|C|ZR|LS-A|G-A)\s)?\d{1,6}[a-z]?(?:\/\d{1,4})?)${ENDS}`,
  },
]
