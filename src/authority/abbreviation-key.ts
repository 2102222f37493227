import { normalise } from './normalise.js'

/**
 * The form under which an abbreviation is looked up. Letter case counts: `ГАРФ` names an archive, `гарф` does not. Word
 * breaks count too, because `НА РБ` and `НАРБ` are two archives.
 */
export function abbreviationKey(abbreviation: string): string {
  return normalise(abbreviation)
    .replace(/[\s,;:]+/g, ' ')
    .trim()
}

/** The same without word breaks, for `Р. Г. А. С. П. И.`: to be tried only when nothing else fits. */
export function tightAbbreviationKey(abbreviation: string): string {
  return abbreviationKey(abbreviation).replaceAll(' ', '')
}
