/**
 * Keys by which names are compared across scripts and Russian cases: `Сталина`, `Сталину` and `Stalin` give `stalin`.
 * A key is no transliteration for readers: variants that print alike (`y`, `j`, `i`; `kh`, `h`) are folded together,
 * and what looks like a case ending is cut off in every script, so that all spellings meet at one stem.
 */

/** Cyrillic to Latin after the BGN/PCGN scheme, signs left out. */
// biome-ignore format: a table
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i',
  й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts',
  ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ѣ: 'e', ѳ: 'f', ѵ: 'i', ј: 'i',
}

/** Latin letters with marks that stand for a sound of their own; all other marks are dropped. */
// biome-ignore format: a table
const MARKED: Readonly<Record<string, string>> = {
  č: 'ch', ç: 'ch', ć: 'ch', š: 'sh', ş: 'sh', ś: 'sh', ž: 'zh', ż: 'zh', ı: 'i', ł: 'l', ø: 'o', ß: 'ss', æ: 'e', ə: 'a',
}

/** Spellings of one sound, put into the one that the key uses, in this order. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/sch(?=[aeiou])/g, 'sh'],
  [/dzh|dj/g, 'dzh'],
  [/(?<=[nrl])j(?=[aeiou])|(?<=i)j(?=an)/g, 'dzh'],
  [/tz/g, 'ts'],
  [/ck/g, 'k'],
  [/kh/g, 'h'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/(?<=[aeou])ie/g, 'e'],
  [/^ie/g, 'e'],
  [/ii/g, 'i'],
  [/([bcdfghklmnprstvz])\1/g, '$1'],
]

/** Oblique endings of full adjectives; `i`, the ending of `Троцкий` in Latin, takes their place. */
const ADJECTIVE = /(?:ogo|omu|oho)$|(?<=[st]k)(?:im|om|oi|uiu|aia)$/
/** Family names that never change: Georgian ones. */
const UNCHANGING = /(?:dze|shvili)$/
const INSTRUMENTAL = /(?<=(?:ov|ev|in))im$|(?<=[bdgklmnprstvz]an|[aeiou][bdklmnprt])om$/
const CASE_ENDING = /(?:iu|ia|ie|a|u|e)$|(?<=[gh]|[^st]k)i$|(?<=[dt]|st)oi$|(?<=st)i$|(?<=enk)o$/
/** `Гринец`, `Гринца`. */
const FLEETING = /(?<=[bcdfghklmnprstvz])e(?=ts$)/
const HONORIFIC =
  /[-\s](?:pasha|pacha|paşa|bei|bey|beg|bek|khan|паша|паши|паше|бей|бея|бею|бек|бека|беку|хан|хана|хану|(?:старш|младш)(?:ий|его|ему|им))$/u

/** Fewer letters than this tell nobody from anybody. */
const SHORTEST = 3

/** The key of a family name, or an empty string if too little of it is left. */
export function familyKey(name: string): string {
  const plain = name.toLowerCase().normalize('NFC').replace(HONORIFIC, '')
  const cyrillic = /\p{Script=Cyrillic}/u.test(plain)
  // Both parts of a double name are declined.
  const stem = plain
    .split('-')
    .map(part => stemOf(latinLetters(part), cyrillic))
    .join('')
  return stem.length < SHORTEST ? '' : stem
}

/** The key of a body: the stems of its words; articles and prepositions do not count. */
export function bodyKey(name: string): string {
  const words =
    name
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .filter(word => !IDLE.has(word) && (word.length > 1 || /\d/.test(word)))
    .map(word => (/^\d/.test(word) ? word.replace(/\D+$/u, '') : stemOf(latinLetters(word), true)))
    .filter(word => word !== '')
    .join(' ')
}

const IDLE: ReadonlySet<string> = new Set(['the', 'of', 'for', 'and', 'in', 'to', 'a', 's', 'и', 'в', 'по', 'та', 'і'])

/** The Latin letters of a word in any script, in the spelling that keys use; `''` for a script without a table. */
export function latinLetters(word: string): string {
  // A soft sign before a vowel is heard (`Зиновьев`); genitives in `-ии` and `-ы` are those of `-ия` and `-а`.
  const spoken = word
    .replace(/ь(?=[еёюя])/g, 'и')
    .replace(/ии$/, 'ия')
    .replace(/ы$/, 'а')
  let out = ''
  for (const letter of spoken) out += LATIN[letter] ?? MARKED[letter] ?? letter.normalize('NFD').charAt(0)
  return FOLDS.reduce((text, [pattern, by]) => text.replace(pattern, by), out.replace(/[^a-z]/g, ''))
}

function stemOf(word: string, declines: boolean): string {
  if (UNCHANGING.test(word)) return word
  const adjective = word.replace(ADJECTIVE, 'i')
  const nominative = declines ? adjective.replace(INSTRUMENTAL, '') : adjective
  const stem = nominative.replace(CASE_ENDING, '')
  return (stem.length < 3 ? nominative : stem).replace(FLEETING, '')
}
