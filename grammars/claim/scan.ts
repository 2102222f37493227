import { fold, foldText, isCombining, isLetter } from '#grammar/letter'
import { compileLexicon } from '#grammar/lexicon'
import { things } from './objects.js'
import { eventRows } from './token.js'

const triggers = compileLexicon([...eventRows, ...things])

const BLANK = 32
/** Units of a word that are looked at before a lexicon is walked. */
const HEAD = 3

/** The first units of every form, packed into one number: nearly all words of prose begin with none of them. */
const heads: ReadonlySet<number> = new Set(
  triggers.rows.flatMap(row => row.forms.map(form => headAt(foldText(form), 0))),
)

function headAt(text: string, start: number): number {
  let head = 0
  for (let at = start; at < start + HEAD; at++) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK
    head = head * 0x10000 + (isLetter(code) ? fold(code) : BLANK)
  }
  return head
}

/**
 * Offsets of the words that may make a claim: events and counted things, in order. A text without them costs a look at the
 * first letters of each word.
 */
export function triggersIn(text: string): number[] {
  const found: number[] = []
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isInner = isLetter(code) || isCombining(code)
    if (isInner && !inWord && (heads.has(headAt(text, at)) || hasMark(text, at)) && triggers.match(text, at))
      found.push(at)
    inWord = isInner
  }
  return found
}

/** Letters with their marks apart are told by the lexicon alone. */
function hasMark(text: string, start: number): boolean {
  for (let at = start; at < start + HEAD; at++) if (isCombining(text.charCodeAt(at))) return true
  return false
}
