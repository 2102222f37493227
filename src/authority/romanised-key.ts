import { normalise } from './normalise.js'

/** Latin for each Cyrillic letter, in a spelling that `collapse` leaves alone. Soft and hard signs are dropped. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i' },
    ...{ й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f' },
    ...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  }),
)

/** Letters that only Ukrainian has among the languages of the rows; there `г` is romanised as `h`. */
const UKRAINIAN = /[іїєґ]/

/** Combining marks, also the ligature ties of the Library of Congress. */
const MARKS = /[\u0300-\u036F\uFE20-\uFE23]/g

/**
 * A romanised Cyrillic name without the differences between Library of Congress, BGN, ISO 9 and passport spelling:
 * `Rossiiskii`, `Rossiyskiy` and `Rossijskij` are one. Takes Cyrillic as well, so that both sides can be compared.
 */
export function romanisedKey(name: string): string {
  const folded = normalise(name).toLowerCase()
  const source = UKRAINIAN.test(folded) ? folded.replaceAll('г', 'х') : folded
  const latin = Array.from(source, letter => LATIN.get(letter) ?? letter).join('')
  const digraphs = latin.replaceAll('č', 'ch').replaceAll('š', 'sh').replaceAll('ž', 'zh')
  return collapse(digraphs.normalize('NFD').replace(MARKS, ''))
}

function collapse(text: string): string {
  return text
    .replaceAll('archiv', 'arkhiv') // German spelling, whose `ch` is elsewhere the letter ч
    .replace(/[yj]/g, 'i')
    .replaceAll('x', 'kh')
    .replace(/c(?!h)/g, 'ts')
    .replace(/(?<![cgksz])h/g, 'kh')
    .replace(/i+/g, 'i')
    .replaceAll('ie', 'e')
    .replace(/[\s,;:()[\]-]+/g, ' ')
    .trim()
}
