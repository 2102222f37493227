import { isCombining, isLetter } from '#grammar/letter'
import { compileLexicon } from '#grammar/lexicon'
import { things } from './objects.js'
import { eventRows } from './token.js'

const triggers = compileLexicon([...eventRows, ...things])

/** Offsets of the words that may make a claim: events and counted things, in order. */
export function triggersIn(text: string): number[] {
  const found: number[] = []
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isInner = isLetter(code) || isCombining(code)
    if (isInner && !inWord && triggers.match(text, at)) found.push(at)
    inWord = isInner
  }
  return found
}
