import { formsPattern, notationPattern, type Production, patternBefore } from '#grammar/notation'
import { type Category, words } from './lexicon.js'

function word(category: Category): string {
  return formsPattern(words.filter(row => row.category === category))
}

/** `12`, `12A`, `12–14`. */
const number = String.raw`\d{1,5}[A-Za-z]?(?:[-\u2013]\d{1,5}[A-Za-z]?)?(?![\p{L}\d]|[.\/]\d)`
/** A word of a name: `Nicolaevsky`, an initial, an abbreviated rank. */
const nameWord = String.raw`(?:\p{Lu}\p{M}?\.|(?:Gen|Col|Adm|Lt|Capt|St|Dr)\.|\p{Lu}[\p{L}\p{M}’'\u02b9-]{1,30})`
const particle = `(?:de|von|van|der|of|the|and|for|&)`
/** `B. I. Nicolaevsky`, `American Relief Administration`, `Records of the Paris Okhrana`. */
const name = String.raw`${nameWord}(?:(?:\s{1,2}|(?<=\.))(?:${nameWord}|${particle}\s(?:${particle}\s)?${nameWord})){0,9}?`
const collection = String.raw`(?:(?!${word('lead')}\s)(?<fund>${name})\s${word('collection')})`
const holding = String.raw`(?:[Tt]he\s)?(?:${collection})(?![\p{L}\d])`

/** Before the archive: `Denikin Collection, ` and `Ivy Litvinov Papers (`, where the name of the collection begins. */
export const before = patternBefore`(?:^|[,;:.(\[]\s{0,3}|\p{Ll}\s{1,2}|["”»]\s)(?:${word('lead')}\s)?(?:[Tt]he\s)?(?<shelfmark>(?:(?:${word('folder')}\s(?<folder>${number}),\s)?${word('box')}\s(?<box>${number}),\s)?(?:[Tt]he\s)?${collection})(?:,\s{0,3}|\s{1,2}\(|\s{1,2}(?:at|in)\s(?:the\s)?)`

export const productions: readonly Production[] = [
  // name ("Collection" | "Papers")
  { opens: 'named', pattern: notationPattern`${holding}` },
  // name "Records"
  {
    opens: 'named',
    pattern: notationPattern`(?:[Tt]he\s)?(?<fund>${name}\s${word('records')})(?=[,.:]?\s${word('box')}\s\d)`,
  },
  { after: ['fund'], pattern: notationPattern`${word('box')}\s(?:[Nn]o\.\s)?(?<box>${number})` },
  { after: ['fund'], pattern: notationPattern`${word('reel')}\s(?:[Nn]o\.\s)?(?<volume>${number})` },
  // "folder" (number | title in quotation marks)
  { after: ['fund'], pattern: notationPattern`${word('folder')}\s(?:[Nn]o\.\s)?(?<folder>${number})` },
  { after: ['box'], pattern: notationPattern`${word('folder')}:?\s["“](?<folder>[^"”\n]{1,80})["”]` },
  { after: ['box'], pattern: notationPattern`${word('item')}\s(?:[Nn]o\.\s)?(?<item>${number})` },
]
