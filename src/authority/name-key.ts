import { cutCaseEndings } from './case-endings.js'
import { normalise } from './normalise.js'

/** Words that are written in two ways inside one and the same name; empty drops the word. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['the', ''],
  ['archives', 'archive'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['saint', 'st'],
  ['области', 'обл'],
  ['області', 'обл'],
  ['вобласці', 'обл'],
  ['города', 'г'],
  ['міста', 'м'],
  ['республики', 'респ'],
  ['республіки', 'респ'],
])

const PHRASES: readonly (readonly [string, string])[] = [
  ['российской федерации', 'рф'],
  ['российской академии наук', 'ран'],
  ['russian federation', 'rf'],
]

const CYRILLIC = /[\u0400-\u04FF]/

/**
 * The form under which a spelled-out name is looked up: letter case, dashes, punctuation, Russian, Ukrainian and
 * Belarusian grammatical case, and the usual shortenings (`РФ`, `обл.`) make no difference.
 */
export function nameKey(name: string): string {
  const words = nameWords(name)
  return (CYRILLIC.test(name) ? cutCaseEndings(words) : words).join(' ')
}

/** The words of a name, folded, each as it stands. */
export function nameWords(name: string): readonly string[] {
  const folded = normalise(name)
    .toLowerCase()
    .replaceAll('ў', 'в')
    .split(/[\s,;:()[\]-]+/)
    .map(word => WORDS.get(word) ?? word)
    .filter(word => word !== '')
    .join(' ')
  return PHRASES.reduce((text, [long, short]) => text.replaceAll(long, short), folded).split(' ')
}
