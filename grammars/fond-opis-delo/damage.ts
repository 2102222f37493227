import type { Word } from './word.js'

/**
 * What scanners and two keyboards make of Cyrillic letters. Single signs only; a letter that no other sign is taken for
 * is not listed. Latin look-alikes first, then confusions of optical recognition.
 */
const LOOKS_LIKE: Readonly<Record<string, readonly string[]>> = {
  а: ['a'],
  в: ['B', 'b'],
  е: ['e'],
  з: ['3'],
  к: ['k', 'K'],
  л: ['JI', 'Jl', 'J1', 'jl'],
  о: ['o', 'O', '0'],
  п: ['n', 'p', 'и'],
  р: ['p', 'P'],
  с: ['c', 'C'],
  т: ['m'],
  х: ['x', 'X'],
  б: ['6'],
  ф: ['<D', 'cp'],
}

/** Beyond this many letters a word has too many damaged forms, and is seldom abbreviated. */
const LONGEST = 6

/** A digit where a number may begin is a number: `о.3.` is no damaged `о.з.`; `0п.` is none. */
const NUMBER_INSIDE = /^[1-9]|^0[\d.]|[.\s]\d/

const LEVELS: ReadonlySet<string> = new Set(['fund', 'inventory', 'file', 'sheet', 'verso'])

/**
 * The damaged spellings of the abbreviations of levels and of verso, as further rows that say what is meant. A spelling
 * that is also a sound word of some language is left out: which of the two it is, context must tell.
 */
export function damagedWords(sound: readonly Word[]): Word[] {
  const taken = new Set(sound.flatMap(row => row.forms.map(form => form.toLowerCase())))
  return sound
    .filter(row => LEVELS.has(row.category) && !row.plural && /^(?:ru|uk|be)$/.test(row.language))
    .flatMap(row =>
      row.forms
        .filter(form => form.endsWith('.') && form.length <= LONGEST)
        .flatMap(form => damagedRows(row, form, taken)),
    )
}

function damagedRows(row: Word, form: string, taken: ReadonlySet<string>): Word[] {
  const forms = [...new Set(spellings([...form]))].filter(
    spelling => spelling !== form && !taken.has(spelling.toLowerCase()) && !NUMBER_INSIDE.test(spelling),
  )
  if (forms.length === 0) return []
  const example = `РГАЛИ. Ф. 5. Оп. 2. Д. 11. Л. 3.`
  return [{ ...row, id: `${row.id}-damaged-${form}`, forms, letterCase: 'any', meant: form, unsure: true, example }]
}

function spellings(letters: readonly string[]): string[] {
  const [first, ...rest] = letters
  if (first === undefined) return ['']
  const tails = spellings(rest)
  return [first, ...(LOOKS_LIKE[first] ?? [])].flatMap(start => tails.map(tail => start + tail))
}
