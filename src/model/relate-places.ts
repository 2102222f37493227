import type { Authority, Match, PlaceRow } from './authority.js'
import { familyKey } from './name-key.js'
import { areSimilar } from './similar-words.js'

/** `unknown` where both may be right: a town and its land, a name that nobody can tell in another script. */
export type PlaceRelation = 'same' | 'differ' | 'unknown'

/** Where a paper is dated within a town or on the way, as keys: such a place speaks against no town. */
const SEATS: ReadonlySet<string> = new Set(
  // biome-ignore format: a list
  ['Кремль', 'Смольный', 'Ставка', 'Штаб', 'Штабриг', 'Штадив', 'Штарм', 'Штафронт', 'Полештарм', 'Поезд', 'Вагон',
   'Станция', 'Лагерь', 'Позиция', 'Kremlin', 'Smolny', 'Stavka', 'Headquarters', 'Staff', 'Train', 'Station', 'Camp',
   'Embassy', 'Legation', 'Посольство', 'Миссия'].map(familyKey),
)

/**
 * How the places of two descriptions lie to each other. Two names of one town are the same, whatever their years (`Tiflis`
 * and `Tbilisi`); without the authority only names of one script can differ, and only one against one (not
 * `Moscow–London`).
 */
export function relatePlaces(a: string, b: string, { findPlace }: Pick<Authority, 'findPlace'>): PlaceRelation {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length === 0 || right.length === 0) return 'unknown'
  if (left.some(word => right.some(other => word === other || areSimilar(word, other)))) return 'same'
  const rows = [findPlace(a), findPlace(b)].map(rowsOf)
  const [some = [], others = []] = rows
  if (some.some(row => others.includes(row))) return some.length === 1 && others.length === 1 ? 'same' : 'unknown'
  if ([...some, ...others].some(({ type }) => type !== 'town')) return 'unknown'
  if ([...left, ...right].some(word => SEATS.has(word))) return 'unknown'
  if (some.length > 0 && others.length > 0) return 'differ'
  const isOneScript = /\p{Script=Cyrillic}/u.test(a) === /\p{Script=Cyrillic}/u.test(b)
  return isOneScript && left.length === 1 && right.length === 1 ? 'differ' : 'unknown'
}

function wordsOf(place: string): string[] {
  return (place.match(/\p{L}[\p{L}'’]+/gu) ?? []).map(familyKey).filter(Boolean)
}

function rowsOf(match: Match<PlaceRow>): readonly PlaceRow[] {
  return match.kind === 'one' ? [match.row] : match.kind === 'ambiguous' ? match.rows : []
}
