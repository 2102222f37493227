import type { NameReading } from '#grammar/tradition'

/** Small words that may stand between an office and its holder. A verb or any other word ends the search. */
const BETWEEN: ReadonlySet<string> = new Set([
  ...['of', 'the', 'for', 'in', 'and', 'to', 'comrade', 'citizen', 'mr', 'general', 'soviet'],
  ...['тов', 'т', 'товарищ', 'товарища', 'товарищу', 'товарищем', 'по', 'в', 'при', 'и', 'советской', 'та', 'у'],
])
/** Small words between a person and the office that is said of him. */
const AFTER: ReadonlySet<string> = new Set([
  'the',
  'then',
  'as',
  'who',
  'was',
  'тогда',
  'в',
  'то',
  'время',
  'тогдашний',
])
/** Longer gaps are another clause. */
const LONGEST = 90
const PREPOSITION = /(?:^|\s)(?:of|the|for|in|and|to|по|в|при|и|у|та)\s+$/u
const FAMILY = /(?:[оеё]в|ин|ын|ян|ск|цк|енк|чук|юк|дзе|швили|ани|ия|лис|анц|юнц)(?:[ауоеы]|ым|ом|ий|ого|ому)?$/u

/** The same names; each office has the index of the person who holds it where the words say so, and a holder is a person. */
export function withHolders(text: string, names: readonly NameReading[]): readonly NameReading[] {
  const holders = new Map<number, number>()
  for (const [index, each] of names.entries()) {
    const holder =
      each.kind === 'office' ? (holderBehind(text, names, index) ?? holderBefore(text, names, index)) : null
    if (holder !== null) holders.set(index, holder)
  }
  if (holders.size === 0) return names
  const persons = new Set(holders.values())
  return names.map((each, index) =>
    persons.has(index)
      ? { ...each, kind: 'person', opens: false }
      : holders.has(index)
        ? { ...each, holder: holders.get(index) ?? null }
        : each,
  )
}

/** `People’s Commissar for Foreign Affairs of the RSFSR G. Chicherin`: lands and bodies may stand between. */
function holderBehind(text: string, names: readonly NameReading[], office: number): number | null {
  const end = names[office]?.span.end ?? 0
  let at = office + 1
  while (at <= office + 4 && (names[at]?.kind === 'place' || names[at]?.kind === 'organisation')) at++
  const candidate = names[at]
  if (!candidate || candidate.span.start - end > LONGEST) return null
  for (let between = office; between < at; between++) {
    if (!isGap(text, names[between]?.span.end ?? end, names[between + 1]?.span.start ?? end, BETWEEN)) return null
  }
  if (candidate.kind === 'person') return at
  if (candidate.kind !== null || /\s/.test(candidate.proper)) return null
  const from = names[at - 1]?.span.end ?? end
  return !PREPOSITION.test(text.slice(from, candidate.span.start)) && isFamilyName(candidate.proper) ? at : null
}

/** `Chicherin, the People’s Commissar`, `Чичерин (нарком`. */
function holderBefore(text: string, names: readonly NameReading[], office: number): number | null {
  const before = names[office - 1]
  const start = names[office]?.span.start ?? 0
  if (!before || start - before.span.end > 24 || start === before.span.end) return null
  const holds = before.kind === 'person' || (before.kind === null && !/\s/.test(before.proper) && !before.opens)
  if (!holds || !/[,(–—]|\sas\s|\swas\s/.test(text.slice(before.span.end, start))) return null
  return isGap(text, before.span.end, start, AFTER) ? office - 1 : null
}

/** True if nothing but such small words and commas stands there. */
function isGap(text: string, start: number, end: number, words: ReadonlySet<string>): boolean {
  const gap = text.slice(start, end)
  if (/[;:!?…]|\n\s*\n|\.\s+\p{Lu}/u.test(gap)) return false
  return (gap.match(/[\p{L}\p{N}]+/gu) ?? []).every(
    word => words.has(word.toLowerCase()) || /^\d+(?:th|st|nd|rd|й)?$/u.test(word),
  )
}

/** A genitive such as `наркома Кубани` looks like a family name in nothing but its place. */
function isFamilyName(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word) || FAMILY.test(word)
}
