import type { NameReading, NameTradition } from '#grammar/tradition'
import { lazy } from '#model/lazy'
import { byPlace, clearOf, type Span } from '#model/span'
import { findCapitals } from './capitals.js'
import { withHolders } from './holders.js'
import { groupCapitals } from './persons.js'
import { indexPhrases, type PhraseMatch } from './phrase-index.js'
import { listPhrases, type NameRows, type PhraseKind } from './phrases.js'

/**
 * Finds persons, places, organisations and offices. Organisations and offices of the rows are found in any case; all other
 * names by their capitals, and their kind by what stands beside them: initials, a title, `Pasha`, `city of`.
 */
export function name(rows: NameRows): NameTradition {
  const phrases = lazy(() => indexPhrases(listPhrases(rows)))
  return {
    id: 'name',
    read(text, taken) {
      const known = clearOf(readPhrases(text, phrases()), taken)
      const blocked = known.length > 0 ? [...taken, ...known.map(each => each.span)].sort(byPlace) : taken
      const grouped = groupCapitals(text, findCapitals(text, blocked)).map(each => ({ ...each, holder: null }))
      const names = known.length > 0 ? [...known, ...grouped].sort((a, b) => byPlace(a.span, b.span)) : grouped
      return withHolders(text, names)
    },
  }
}

/** What stands before an office and makes it another one: `заместитель наркома труда` is not the commissar. */
const OFFICE_LEAD =
  /(?:^|[\s(«"“,])((?:заместител\p{Ll}*|зам\.?|заступник\p{Ll}*|помощник\p{Ll}*|бывш\p{Ll}*|колишн\p{Ll}*|deputy|vice|assistant|former|ex|under)[\s-]{1,2}(?:the )?)$/iu
const LONGEST_LEAD = 20

function leadLength(text: string, start: number): number {
  return OFFICE_LEAD.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start))?.[1]?.length ?? 0
}

type FindPhrases = (text: string) => readonly PhraseMatch<PhraseKind>[]

function readPhrases(text: string, find: FindPhrases): NameReading[] {
  const found: NameReading[] = []
  for (const { start, end, kind } of find(text)) {
    // `A. Moscow` and `Н. Казань` are people.
    if (kind === 'place' && /\p{Lu}\.\s?$/u.test(text.slice(Math.max(0, start - 3), start))) continue
    const span: Span = { start: kind === 'office' ? start - leadLength(text, start) : start, end }
    const proper = text.slice(span.start, end).replace(/\s+/g, ' ')
    found.push({ span, proper, initials: '', kind, opens: false, holder: null })
  }
  return found
}
