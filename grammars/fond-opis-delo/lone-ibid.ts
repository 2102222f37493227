import { isLetter } from '#grammar/letter'
import type { Lexicon } from '#grammar/lexicon'
import type { Span } from '#model/span'
import type { Word } from './word.js'

/** Longer texts say more than "Там же." */
const LONGEST = 40

/** The place of an ibid that is the whole text, `Там же.`, or null. Such a note repeats the source before it. */
export function loneIbid(text: string, lexicon: Lexicon<Word>): Span | null {
  if (text.length > LONGEST) return null
  let start = 0
  while (start < text.length && !isLetter(text.charCodeAt(start))) start++
  const match = lexicon.match(text, start)
  if (!match?.rows.some(row => row.category === 'ibid')) return null
  const rest = text.slice(match.end)
  if (!/^[\s.)\]*_]*$/.test(rest)) return null
  return { start, end: rest.startsWith('.') ? match.end + 1 : match.end }
}
