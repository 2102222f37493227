// biome-ignore format: a table
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
  // Latin `c` stands in a shelfmark only where somebody typed it for Cyrillic `с`: 158с, file of a secret series.
  c: 's',
}

/**
 * A level value as it is compared: `Р-130`, `P-130` in small letters of one script, without blanks and with one dash.
 * Zeros in front stay, for fund 04 is not fund 4.
 */
export function levelKey(value: string): string {
  if (/^\d+$/.test(value)) return value
  return value
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s«»"'“”„’′.]/g, '')
    .replace(/\p{L}/gu, letter => LATIN[letter] ?? letter)
}
