import type { Lexicon } from '#grammar/lexicon'
import type { NameReading, NameTradition } from '#grammar/tradition'
import { byPlace, clearOf, type Span } from '#model/span'
import { findCapitals } from './capitals.js'
import { withHolders } from './holders.js'
import { groupCapitals } from './persons.js'
import { compilePhrases, type NameRows, type PhraseRow } from './phrases.js'

/**
 * Finds persons, places, organisations and offices. Organisations and offices of the rows are found in any case; all other
 * names by their capitals, and their kind by what stands beside them: initials, a title, `Pasha`, `city of`.
 */
export function name(rows: NameRows): NameTradition {
  let phrases: Lexicon<PhraseRow> | null = null
  return {
    id: 'name',
    read(text, taken) {
      phrases ??= compilePhrases(rows)
      const known = clearOf(readPhrases(text, phrases), taken)
      const blocked = known.length > 0 ? [...taken, ...known.map(each => each.span)].sort(byPlace) : taken
      const grouped = groupCapitals(text, findCapitals(text, blocked)).map(each => ({ ...each, holder: null }))
      const names = known.length > 0 ? [...known, ...grouped].sort((a, b) => byPlace(a.span, b.span)) : grouped
      return withHolders(text, names)
    },
  }
}

function readPhrases(text: string, phrases: Lexicon<PhraseRow>): NameReading[] {
  const found: NameReading[] = []
  for (const { start, end, rows } of phrases.scan(text)) {
    const span: Span = { start, end }
    // `A. Moscow` and `Н. Казань` are people.
    if (rows[0]?.category === 'place' && /\p{Lu}\.\s?$/u.test(text.slice(Math.max(0, start - 3), start))) continue
    const kind = rows[0]?.category ?? null
    found.push({
      span,
      proper: text.slice(start, end).replace(/\s+/g, ' '),
      initials: '',
      kind,
      opens: false,
      holder: null,
    })
  }
  return found
}
