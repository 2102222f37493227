/** Letters that the reform of 1918 did away with; and a hard sign at the end of a word. */
const OLD_LETTER = /[ѣѢѳѲѵѴ]|[бвгджзклмнпрстфхцчшщ]ъ(?!\p{L})/iu
const PAIRS: Readonly<Record<string, string>> = { ѣ: 'е', ѳ: 'ф', ѵ: 'и', і: 'и' }

/**
 * Russian of before 1918 in the letters of today, unit by unit, so that places stay the same: a hard sign at the end of a
 * word becomes a blank. Any other text is given back as it is: an `і` alone may be Ukrainian.
 */
export function modernise(text: string): string {
  if (!OLD_LETTER.test(text)) return text
  return text.replace(/ъ(?!\p{L})/giu, ' ').replace(/[ѣѳѵі]/giu, letter => {
    const modern = PAIRS[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? modern : modern.toUpperCase()
  })
}
