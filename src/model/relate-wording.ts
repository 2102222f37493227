import type { TextComparison } from './corpus-index.js'

/** With so many of its words in the other a text is a copy of it, however damaged. */
const COPY = 0.5

/** What makes two texts of one record two translations. */
export interface TranslationLimits {
  /** Shorter texts show nothing. */
  readonly minWords: number
  /** Share of the names and numbers of the shorter text that must stand in the other, within one language. */
  readonly minShared: number
  /** The same between two languages, which write most names apart. */
  readonly minSharedAcross: number
}

export const TRANSLATION_LIMITS: TranslationLimits = { minWords: 15, minShared: 0.5, minSharedAcross: 0.25 }

/** Two names at least: one stands in any two papers of an office. */
const FEWEST_NAMES = 2

/** True if two texts of one record say the same in other words. */
export function isTranslation(texts: TextComparison, limits: TranslationLimits = TRANSLATION_LIMITS): boolean {
  const { words, sharedWords, names, sharedNames, isOneLanguage } = texts
  if (words < limits.minWords || names < FEWEST_NAMES || sharedWords > COPY) return false
  return sharedNames >= (isOneLanguage ? limits.minShared : limits.minSharedAcross)
}
