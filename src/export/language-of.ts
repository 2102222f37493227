const CYRILLIC = /\p{Script=Cyrillic}/u
const UKRAINIAN = /[іїєґ]|(?<!\p{L})(?:арк|спр|зв|од\. зб)\.?(?!\p{L})/iu
const BELARUSIAN = /[ў]|(?<!\p{L})адв\.?(?!\p{L})/iu

/** The language of a citation by its letters and words of the trade: `ru`, `uk`, `be`, `en`. Romanised text counts as `en`. */
export function languageOf(text: string): string {
  if (!CYRILLIC.test(text)) return 'en'
  if (BELARUSIAN.test(text)) return 'be'
  return UKRAINIAN.test(text) ? 'uk' : 'ru'
}
