import { ARCHIVE_WORDS } from './archive-words.js'

/** How far the letters of an acronym stand for the words of its expansion. */
export interface AcronymFit {
  /** Letters for which a word was found. */
  readonly matched: number
  readonly letters: number
}

/** Letters of two scripts and several romanisations that stand for one sound; none stands for itself twice. */
// biome-ignore format: a table
const SOUNDS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ё: 'e', ж: 'z', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i',
  к: 'c', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c',
  ш: 's', щ: 's', ы: 'i', э: 'e', ю: 'i', я: 'i', k: 'c', q: 'c', x: 'h', w: 'v', y: 'i', j: 'i',
}

/** Two letters that write one in Latin script. */
const DIGRAPHS: Readonly<Record<string, string>> = { ts: 'c', kh: 'h', zh: 'z', sh: 's', ch: 'c', ph: 'f', ye: 'e' }

/** Letters that a word may be shortened to: its own first, those of its translations, those of the parts of a compound. */
interface WordLetters {
  readonly letters: ReadonlySet<string>
  /** A word that is in no table: in another language it may begin with anything. */
  readonly open: boolean
}

/**
 * Finds for each letter of an acronym a word of its own, in any order, since a translated name turns its words round.
 * A word that the table does not have may stand for any letter; so a letter that finds no word is surely too many.
 * Small letters belong to the capital before them; words spelled out in the acronym are passed over.
 */
export function fitAcronym(acronym: string, expansion: string): AcronymFit {
  const letters = acronymLetters(acronym)
  const words = (expansion.match(/\p{L}[\p{L}'’]*/gu) ?? []).flatMap(wordLetters)
  const taken = new Map<number, number>()
  const place = (letter: number, tried: Set<number>): boolean =>
    words.some((word, at) => {
      const sign = letters[letter]
      if (sign === undefined || tried.has(at) || !(word.open || word.letters.has(sign))) return false
      tried.add(at)
      const holder = taken.get(at)
      if (holder !== undefined && !place(holder, tried)) return false
      taken.set(at, letter)
      return true
    })
  const matched = letters.filter((_, letter) => place(letter, new Set())).length
  return { matched, letters: letters.length }
}

/** The sound that a word begins with, as one sign. */
function initialOf(word: string): string {
  const lower = word.toLowerCase()
  const letter = lower.charAt(0)
  return DIGRAPHS[lower.slice(0, 2)] ?? SOUNDS[letter] ?? letter
}

function acronymLetters(acronym: string): string[] {
  const spelled = /\p{Ll}{4}/u
  return acronym
    .split(/[^\p{L}]+/u)
    .filter(word => !spelled.test(word) && /\p{Lu}/u.test(word))
    .flatMap(word => word.match(/\p{Lu}\p{Ll}*/gu) ?? [])
    .map(initialOf)
}

/** An acronym inside the name (`РАН`) and a Russian compound (`кинофотодокументов`) count as several words. */
function wordLetters(word: string): WordLetters[] {
  if (word.length > 1 && word === word.toUpperCase()) {
    return [...word].map(letter => ({ letters: new Set([initialOf(letter)]), open: false }))
  }
  const lower = word.toLowerCase()
  const known = ARCHIVE_WORDS.filter(([beginnings]) => beginnings.some(each => lower.startsWith(each)))
  const own = /^[a-z]/.test(lower) ? [initialOf(word), SOUNDS[lower.charAt(0)] ?? lower.charAt(0)] : [initialOf(word)]
  const letters = new Set([...own, ...known.flatMap(([, each]) => [...each])])
  const parts = [...lower.matchAll(/(?<=\p{Script=Cyrillic}{2}[оеі])[^аеиоуыэюяії](?=\p{L}{3})/gu)].map(
    ([letter]): WordLetters => ({ letters: new Set([initialOf(letter)]), open: false }),
  )
  const isSmall = /^\p{Ll}{1,3}$/u.test(word)
  return [{ letters, open: known.length === 0 && !isSmall }, ...parts]
}
