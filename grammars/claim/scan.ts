import { compileLexicon } from '#grammar/lexicon'
import type { Span } from '#model/span'
import { things } from './objects.js'
import { eventRows } from './token.js'

const triggers = compileLexicon([...eventRows.filter(row => row.category !== 'base'), ...things])
const negated = compileLexicon(eventRows.filter(row => row.category === 'base'))

/**
 * True if an event word or a counted thing stands in a text. Nearly all prose has one on a page, few sentences have; so
 * the whole is asked first, then each sentence.
 */
export function mayClaim(text: string, { start, end }: Span = { start: 0, end: text.length }): boolean {
  for (let at = start; at < end; at++) {
    const found = triggers.match(text, at) ?? negated.match(text, at)
    if (found && found.end <= end) return true
  }
  return false
}
