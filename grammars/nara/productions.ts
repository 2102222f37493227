import { formsPattern, notationPattern, type Production } from '#grammar/notation'
import { type Category, words } from './lexicon.js'

function word(category: Category): string {
  return formsPattern(words.filter(row => row.category === category))
}

const ENDS = String.raw`(?![\p{L}\d])`
/** A number of a level, or a range of them that stays one value. */
const number = String.raw`\d{1,6}[A-Z]?(?:[-\u2013]\d{1,6})?${ENDS}`
/** The class of the State Department's decimal file, with the number or the date of the paper: `860J.01/123`, `861.5017 Living Conditions/67`. */
const decimal = String.raw`\d{3}[A-Z]?\.\d{1,5}[A-Z]{0,2}(?:\s\p{Lu}\p{L}{2,16}(?:\s\p{Lu}\p{L}{2,16})?)?\/(?:\d{1,6}(?:[-\u2013]\d{1,5})?(?:\s?1\/2|\u00bd)?|[A-Z]-?\d{1,6})${ENDS}`

export const productions: readonly Production[] = [
  // "RG" number
  {
    opens: 'before-name',
    pattern: notationPattern`${word('group')}[\s-]?\s?(?<fund>\d{1,3}[A-Z]?)(?![\p{L}\d/]|\.\d)`,
  },
  // "Entry" ("A1" | "UD" | ...) number
  {
    after: ['fund'],
    pattern: notationPattern`${word('entry')}\s?(?<inventory>(?:[A-Z]{1,2}\d{0,2}(?:-[A-Z\d]{1,2})?[\s-])?${number})`,
  },
  // "Microfilm Publication" code, such as M316 and T-120
  {
    opens: 'named',
    pattern: notationPattern`(?:(?:[Mm]icrofilm\s)?(?:[Pp]ublication\s)?)(?<inventory>[MT][-\s]?\d{2,4})(?![\p{L}\d/]|\.\d)`,
  },
  // "roll" number, of a microfilm publication
  { after: ['inventory'], pattern: notationPattern`${word('roll')}\s(?<volume>${number})` },
  // "Lot File" number
  {
    after: ['fund'],
    pattern: notationPattern`${word('lot')}\s(?:[Nn]o\.\s)?(?<file>\d{2}\s?[DF]\s?\d{1,4})${ENDS}`,
  },
  // ["File"] decimal number
  { after: ['fund'], pattern: notationPattern`(?:${word('file')}\s)?(?<file>${decimal})` },
  { after: ['fund'], pattern: notationPattern`${word('file')}\s(?<file>\d{3}[A-Z]?\.\d{2,5})${ENDS}` },
  { pattern: notationPattern`${word('box')}\s(?<box>${number})` },
  // "Folder" (number | title in quotation marks)
  { pattern: notationPattern`${word('folder')}\s(?<folder>${number})` },
  { pattern: notationPattern`${word('folder')}:?\s["“](?<folder>[^"”\n]{1,80})["”]` },
  // "Central Decimal Files" [years]
  {
    after: ['fund'],
    pattern: notationPattern`${word('passed')}(?:,?\s\(?\d{4}[-\u2013]\d{2,4}\)?)?(?![\p{L}\d])`,
  },
  // The title of a group or series
  {
    after: ['fund'],
    pattern: notationPattern`(?:General\s)?(?:Records|Correspondence|Files|Papers|Reports)\sof\s[^,;:.\d()\n]{3,100}(?=,)`,
  },
  { pattern: notationPattern`\([^();\n]{3,100}\)` },
]
