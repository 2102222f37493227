/** Cyrillic to Latin after the tables of the Library of Congress, without the ties and marks that print leaves out. */
// biome-ignore format: a table
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y',
  ь: "'", э: 'e', ю: 'iu', я: 'ia',
}

/** The ways in which a Russian word is written in Latin letters: with and without a sign for `ь`, with `iu` and `yu`. */
export function romanise(word: string): string[] {
  const library = [...word].map(letter => LETTERS[letter] ?? letter).join('')
  const common = library.replace(/i([au])/g, 'y$1').replace(/(?<=[aeiouy])i(?![\p{L}])/gu, 'y')
  return [...new Set([library, library.replaceAll("'", ''), common, common.replaceAll("'", '')])]
}
