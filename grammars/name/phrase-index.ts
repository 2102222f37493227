import { fold, foldKeepingCase, isBlank, isCombining, isLetter, isWordBoundary } from '#grammar/letter'

/** A known name with what it is the name of. */
export interface Phrase<Kind> {
  readonly kind: Kind
  readonly form: string
  /** True if capitals count: `Stavka`, but not `ставка`, a rate. */
  readonly exact: boolean
}

/** A known name that stands in a text. */
export interface PhraseMatch<Kind> {
  readonly start: number
  readonly end: number
  readonly kind: Kind
}

const BLANK = 0x20
/** Classes of code units; a larger value is that of a letter or digit, folded. */
const GAP = 0
const MARK = 1

/**
 * Finds the longest known name at every word, in time linear in the text. Words are hashed on the way and looked up by
 * number: a trie of thousands of names took ten times as long to build and five times as long to walk.
 */
export function indexPhrases<Kind>(phrases: readonly Phrase<Kind>[]): (text: string) => PhraseMatch<Kind>[] {
  const units = wordUnits()
  const byWord = new Map<number, Phrase<Kind>[]>()
  for (const phrase of phrases) {
    const hash = hashWord(phrase.form, 0, wordEnd(phrase.form, 0, units), units)
    const known = byWord.get(hash)
    if (known) known.push(phrase)
    else byWord.set(hash, [phrase])
  }
  for (const known of byWord.values()) known.sort((a, b) => b.form.length - a.form.length)

  return text => {
    const found: PhraseMatch<Kind>[] = []
    for (let at = 0; at < text.length; ) {
      if (units[text.charCodeAt(at)] === GAP) {
        at++
        continue
      }
      const end = wordEnd(text, at, units)
      const match = longest(text, at, byWord.get(hashWord(text, at, end, units)))
      if (match) found.push(match)
      at = match ? match.end : end
    }
    return found
  }
}

/** The class of every code unit, so that a text is walked without asking functions. */
function wordUnits(): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (let code = 0x30; code < 0x10000; code++) {
    if (isCombining(code)) units[code] = MARK
    else if (code <= 0x39 || isLetter(code)) units[code] = fold(code)
  }
  return units
}

/** Behind the letters, digits and marks that begin here. */
function wordEnd(text: string, start: number, units: Uint16Array): number {
  let at = start + 1
  while (at < text.length && units[text.charCodeAt(at)] !== GAP) at++
  return at
}

function hashWord(text: string, start: number, end: number, units: Uint16Array): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) {
    const unit = units[text.charCodeAt(at)] ?? GAP
    if (unit > MARK) hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash
}

function longest<Kind>(
  text: string,
  start: number,
  phrases: readonly Phrase<Kind>[] | undefined,
): PhraseMatch<Kind> | null {
  for (const { kind, exact, form } of phrases ?? []) {
    const end = endOf(text, start, form, exact ? foldKeepingCase : fold)
    if (end !== null) return { start, end, kind }
  }
  return null
}

/** Where a form ends if it stands here in whole words, or null. A blank stands for any blanks. */
function endOf(text: string, start: number, form: string, folded: (code: number) => number): number | null {
  let at = start
  for (let index = 0; index < form.length; index++) {
    const wanted = form.charCodeAt(index)
    if (isCombining(wanted)) continue
    while (isCombining(text.charCodeAt(at))) at++
    const code = text.charCodeAt(at)
    if (wanted === BLANK) {
      if (!isBlank(code)) return null
      while (isBlank(text.charCodeAt(at))) at++
    } else if (folded(code) === folded(wanted)) at++
    else return null
  }
  while (isCombining(text.charCodeAt(at))) at++
  return isWordBoundary(text, at) && !isDigit(text.charCodeAt(at)) ? at : null
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
