import type { ArchiveMatch, ArchiveRow, FormerName } from '#model/authority'
import { lazy } from '#model/lazy'
import { abbreviationKey, tightAbbreviationKey } from './abbreviation-key.js'
import { nameKey } from './name-key.js'
import { romanisedKey } from './romanised-key.js'

/** An archive that bears a name or abbreviation, now or (with `former`) in the past. */
export interface Bearer {
  readonly archive: ArchiveRow
  readonly form: 'name' | 'abbreviation'
  readonly former: FormerName | null
}

/** Looks up who bears a name. */
export type FindBearers = (text: string) => readonly Bearer[] | undefined

const CYRILLIC = /[\u0400-\u04FF]/

/**
 * Ways to look a name up, from the surest to the loosest. An index is built from the rows when it is first asked: most
 * texts need the abbreviations only, and a start should not pay for the rest.
 */
export function bearersByForm(archives: readonly ArchiveRow[]): readonly FindBearers[] {
  return [
    indexed(() => indexAbbreviations(archives, abbreviationKey), abbreviationKey),
    indexed(() => indexNames(archives, nameKey, () => true), nameKey),
    indexed(() => indexAbbreviations(archives, tightAbbreviationKey), tightAbbreviationKey),
    indexed(() => indexNames(archives, romanisedKey, name => CYRILLIC.test(name)), romanisedKey),
  ]
}

/** What the row is and was called: today first, then each former name. */
export function namesBorne(archive: ArchiveRow): readonly {
  readonly names: readonly string[]
  readonly abbreviations: readonly string[]
  readonly former: FormerName | null
}[] {
  const today = {
    names: [...Object.values(archive.names), ...(archive.otherNames ?? [])],
    abbreviations: archive.abbreviations,
    former: null,
  }
  const past = archive.former.map(former => ({
    names: [former.name, ...(former.otherNames ?? [])],
    abbreviations: former.abbreviations,
    former,
  }))
  return [today, ...past]
}

/** One archive is a match, its present name before a past one; several are ambiguous; none is unknown. */
export function settleBearers(bearers: readonly Bearer[]): ArchiveMatch {
  const [first] = bearers
  if (first === undefined) return { kind: 'unknown' }
  const archives = [...new Set(bearers.map(each => each.archive))]
  if (archives.length > 1) return { kind: 'ambiguous', archives }
  const { archive, form, former } = bearers.find(each => each.former === null) ?? first
  return former === null ? { kind: 'current', archive, form } : { kind: 'former', archive, form, former }
}

type Index = ReadonlyMap<string, readonly Bearer[]>
type Key = (name: string) => string

function indexed(build: () => Index, key: Key): FindBearers {
  const index = lazy(build)
  return text => index().get(key(text))
}

function indexAbbreviations(archives: readonly ArchiveRow[], key: Key): Index {
  return group(
    archives.flatMap(archive =>
      namesBorne(archive).flatMap(({ abbreviations, former }) =>
        abbreviations.map(each => [key(each), { archive, form: 'abbreviation', former }] as const),
      ),
    ),
  )
}

function indexNames(archives: readonly ArchiveRow[], key: Key, wanted: (name: string) => boolean): Index {
  return group(
    archives.flatMap(archive =>
      namesBorne(archive).flatMap(({ names, former }) =>
        names.filter(wanted).map(each => [key(each), { archive, form: 'name', former }] as const),
      ),
    ),
  )
}

function group(pairs: readonly (readonly [string, Bearer])[]): Index {
  const groups = new Map<string, Bearer[]>()
  for (const [key, bearer] of pairs) {
    const bearers = groups.get(key)
    if (bearers === undefined) groups.set(key, [bearer])
    else bearers.push(bearer)
  }
  return groups
}
