import { compileLexicon, type LexiconMatch } from '#grammar/lexicon'
import { lexicon } from './lexicon.js'
import type { Category, Row } from './row.js'

const CLUES: readonly Category[] = [
  'Published',
  'Quoted',
  'Source',
  'Place',
  'Volume',
  'Part',
  'Number',
  'Issue',
  'Document',
  'Page',
  'Works',
  'Newspaper',
  'Edition',
]

const clues = compileLexicon(lexicon.filter(row => CLUES.includes(row.category)))

const YEAR = String.raw`(?<!\d)(?:1[4-9]|20)\d\d(?!\d)`
/** `2025/8`; `45 (1986)`; `(1986): 20`; `(Anytown: Press, 1986`. */
const FRAMES = new RegExp(
  String.raw`(?:1[4-9]|20)\d\d\/\d|\d \((?:\p{L}{3,9} )?${YEAR}\)|\(${YEAR}\): ?\d|\(\p{Lu}[^()\n:]{2,60}:[^()\n]{2,120}${YEAR}`,
  'u',
)
const IMPRINT = new RegExp(
  String.raw`^(?:[;,.–—/\s-]{0,4}\p{Lu}[\p{L}.-]{0,20}){0,2}\s{0,2}(?:,?\s{0,2}\[?${YEAR}|[:,.][^;()]{2,160},\s{0,2}\[?${YEAR})`,
  'u',
)
const NUMBER = /^\s{0,2}[[(]?(?:\d|[IVXLCІХ]+(?!\p{L}))/u

/**
 * A cheap look before tokens are made, for most text cites no print: a place before a year, a word of a volume, page or
 * number before its number, a newspaper, an introduction with its colon.
 */
export function mayHoldSources(text: string): boolean {
  if (!/\d/.test(text)) return /:/.test(text) && [...clues.scan(text)].some(clue => introduces(clue, text))
  if (FRAMES.test(text)) return true
  for (const clue of clues.scan(text)) if (isClue(clue, text)) return true
  return false
}

function isClue(clue: LexiconMatch<Row>, text: string): boolean {
  const after = text.slice(clue.end, clue.end + 200)
  return clue.rows.some(({ category }) => {
    if (category === 'Works' || category === 'Newspaper' || category === 'Edition') return true
    if (category === 'Place') return IMPRINT.test(after)
    return introduces(clue, text) || NUMBER.test(after)
  })
}

function introduces({ end, rows }: LexiconMatch<Row>, text: string): boolean {
  const [first] = rows
  if (!first || !['Published', 'Quoted', 'Source'].includes(first.category)) return false
  return text.slice(end, end + 80).includes(':')
}
