import { formsPattern, notationPattern, type Production } from '#grammar/notation'
import { type Category, words } from './lexicon.js'

function word(category: Category): string {
  return formsPattern(words.filter(row => row.category === category))
}

const ENDS = String.raw`(?![\p{L}\d]|[.\/]\d)`
const capitals = String.raw`(?:\p{Lu}\p{M}?){1,6}`
/** `HR.SYS.`, `DH.ŞFR`, `A.}DVN.MHM`, `DH.EUM.2.Şb`. */
const fund = String.raw`(?<fund>(?:${capitals}(?:\.[}\])]?\s?${capitals}){1,4}(?:\.\s?\d{1,2}\.\s?(?:Ş|S\u0327)(?:b|B|ube))?|${word('fund')})\.?)`
/** A dossier, sometimes in parts, `49-1`. */
const dossier = String.raw`\d{1,5}(?:[-\u2013]\d{1,3})?[A-Z]?`
const shirt = String.raw`\d{1,7}(?:[-\u2013]\d{1,4})?[A-Z]?${ENDS}`
const sign = String.raw`(?:\s?[:.]?\s?(?:[Nn][or]\.?\s?:?\s?)?)`

export const ottoman: readonly Production[] = [
  // fund dossier "/" shirt
  {
    opens: 'named',
    pattern: notationPattern`${fund}[,:]?\s{0,2}(?:[Nn][or]\.?:?\s)?(?<file>${dossier})\s?\/\s?(?<item>${shirt})`,
  },
  // fund "Dosya" dossier "Gömlek" shirt
  {
    opens: 'named',
    pattern: notationPattern`${fund},?\s{0,2}${word('dossier')}${sign}(?<file>${dossier})(?:\s?[,\/]\s?|\s)${word('shirt')}${sign}(?<item>${shirt})`,
  },
  // register number
  {
    opens: 'named',
    pattern: notationPattern`(?<fund>${word('register')}\.?)\s(?:[Nn][or]\.?:?\s)?(?<file>\d{1,5})${ENDS}`,
  },
]

const number = String.raw`\d{1,6}[A-Z]?(?:[-\u2013\/]\d{1,6}[A-Za-z]?){0,3}${ENDS}`

/** Classification, carton, dossier and index number; in the papers of the War of Independence shirt and paper. */
export const staff: readonly Production[] = [
  {
    opens: 'named',
    pattern: notationPattern`(?<fund>${word('classification')})(?!\p{L})(?:\s(?:Koleksiyonu|Kataloğu|Kolleksiyonu))?`,
  },
  { after: ['fund'], pattern: notationPattern`${word('carton')}${sign}(?<box>${number})` },
  { after: ['box'], pattern: notationPattern`(?:${word('dossier')}|${word('shirt')})${sign}(?<file>${number})` },
  { after: ['box', 'file'], pattern: notationPattern`(?:${word('index')}|${word('paper')})${sign}(?<item>${number})` },
]

export const republic: readonly Production[] = [
  // fund code "/" carton "." dossier "." paper
  {
    opens: 'named',
    pattern: notationPattern`(?<fund>\d{2,3}(?:[.-]\d{1,3}){1,3})(?:\s?\/\s?|,\s|\s)(?:[Yy]er\s[Nn]o:?\s)?(?<file>\d{1,4}([.-])\d{1,4}\3\d{1,4})${ENDS}`,
  },
]
