import { latinLetters } from './name-key.js'

/** What stands further on in a name has no say in its first letter. */
const TELLING = 6

/** What the letters become that stand alone: nearly all initials do. */
const ALONE: ReadonlyMap<string, string> = new Map(
  [...'abcdefghijklmnopqrstuvwxyzабвгґдеёєжзиіїйклмнопрстуфхцчшщыэюяј'].map(letter => [letter, initialOf(letter)]),
)

/**
 * The first letters of given names, in small Latin letters that all spellings share: `В. И.` and `V. I.` give `vi`,
 * `Yu.`, `Iu.` and `Ю.` give `i`. Takes initials and whole given names alike; `Ж.-П.` gives two.
 */
export function initialsOf(given: string): string {
  const words =
    given
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  return words.map(word => ALONE.get(word) ?? initialOf(word)).join('')
}

function initialOf(word: string): string {
  return latinLetters(word.slice(0, TELLING)).charAt(0)
}
