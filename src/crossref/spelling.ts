import type { NameForm } from '#model/name'
import { latinLetters } from '#model/name-key'

const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /\p{Script=Latin}/u
const FOLDED = /([бвгджзклмнпрстфхцчшщ])\1|э/g
const MARKS = /[\p{M}'’ʼʹ′‐‑\s-]/gu

/** The alphabet of a name; names of two alphabets are never two spellings of one. Null for others than these two. */
export function alphabetOf({ proper }: NameForm): 'latin' | 'cyrillic' | null {
  return CYRILLIC.test(proper) ? 'cyrillic' : LATIN.test(proper) ? 'latin' : null
}

/**
 * Equal for what is one spelling: letter case, diacritics, apostrophes, hyphens and Russian cases make none. `Atatürk` and
 * `Ataturk` are one spelling, `Terteryan` and `Terterian` two.
 */
export function spellingOf(form: NameForm): string {
  // `Эривани` is a case of `Эривань`, which a key does not tell.
  if (alphabetOf(form) === 'cyrillic') return form.key.replace(/i$/, '') + foldedLetters(form.proper)
  return form.proper.toLowerCase().normalize('NFD').replace(MARKS, '')
}

/** Letters that keys fold and no Russian case changes: `Крассин` beside `Красин`, `Энвер` beside `Енвер`. */
function foldedLetters(proper: string): string {
  return (proper.toLowerCase().match(FOLDED) ?? []).join('')
}

/** Equal for spellings that transliterations give to one name: `Terteryan` and `Terterian`, but not `Ivanov` and `Ivanova`. */
export function soundOf(form: NameForm): string {
  return alphabetOf(form) === 'cyrillic' ? form.key : latinLetters(form.proper.toLowerCase())
}
