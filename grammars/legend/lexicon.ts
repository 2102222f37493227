import { authenticity } from './authenticity.js'
import { complements } from './complements.js'
import { reproduction } from './reproduction.js'
import type { LegendRow } from './row.js'

/** All words of a legend's notes on authenticity and making. */
export const lexicon: readonly LegendRow[] = [...authenticity, ...reproduction, ...complements]
