import { detailWords } from './detail-words.js'
import { introductions } from './introductions.js'
import { places } from './places.js'
import type { Row } from './row.js'
import { titleWords } from './title-words.js'

/** All words by which printed sources are cited. */
export const lexicon: readonly Row[] = [...introductions, ...detailWords, ...titleWords, ...places]
