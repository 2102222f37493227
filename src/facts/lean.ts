import type { Reference } from '#model/citation'
import { LEVELS, type Level, type LevelValue } from '#model/shelfmark'
import type { Span } from '#model/span'

/** A short form with what the source that it repeats gives: the archive, and all levels wider than its own. */
export function lean(reference: Reference, source: Reference): Reference {
  const widest = LEVELS.findIndex(level => reference.levels[level])
  const inherited = LEVELS.flatMap((level, rank): [Level, LevelValue][] => {
    const value = source.levels[level]
    return value && (widest === -1 || rank < widest) ? [[level, { ...value, origin: 'inherited' }]] : []
  })
  return {
    ...reference,
    archive: reference.archive ?? (source.archive && { ...source.archive, origin: 'inherited' }),
    levels: { ...Object.fromEntries(inherited), ...reference.levels },
  }
}

/** True if one of the places, such as a book, stands between two others: then the later repeats that one. */
export function standsBetween(places: readonly { readonly span: Span }[], first: Span, second: Span): boolean {
  return places.some(({ span }) => span.start >= first.end && span.end <= second.start)
}
