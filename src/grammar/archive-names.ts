import type { ArchiveRow } from '#model/authority'
import { lazy } from '#model/lazy'
import type { Span } from '#model/span'
import { foldText, isCapital } from './letter.js'
import { compileLexicon, type Lexicon, type LexiconRow } from './lexicon.js'

/** A name that opens a shelfmark, or a place that may follow one (`Kew`, `Berlin-Lichterfelde`). */
export interface ArchiveNameRow extends LexiconRow<'archive' | 'place'> {
  /** The notation that the archive's shelfmarks are written in; of a place, that of the archives which it may follow. */
  readonly notation: string
}

/** An archive as a text names it. */
export interface NamedArchive {
  /** The name with the other name in brackets behind it, or with a place that no comma parts from it. */
  readonly span: Span
  /** The authority row; null when no row or more than one has this name. */
  readonly id: string | null
  /** The notations in which its shelfmarks may be written. */
  readonly notations: readonly string[]
  /** Behind the places and brackets that may follow the name. */
  readonly end: number
}

export interface ArchiveNames {
  /** All names, those of the authority with them. */
  readonly rows: readonly ArchiveNameRow[]
  /** The name that begins at `at` with a capital letter, or null. */
  nameAt(text: string, at: number): NamedArchive | null
}

/** How many places and brackets may follow a name. */
const TAILS = 4
const BRACKET = /\s?\(([^()\n]{2,80})\)/y
/** `(hereafter TNA)`, `(im Folgenden: PA AA)`. */
const HEREAFTER = /^(?:hereafter|henceforth|hereinafter|im folgenden|künftig|ci-après|bundan sonra|далее)[:\s–—-]*/iu
const QUOTES = /["'«»“”„‘’]/g
/** `Finnish National Archives` are not the `National Archives`. */
const OTHERS_NAME = /\p{Lu}\p{M}?(?:\p{Ll}\p{M}?){3,20}\s$/u
const GAP = /\s{0,3}[,-]?\s{0,3}/y

/**
 * The archives of a tradition: its own rows, and for each notation the names that the authority gives to the archives
 * listed in `known`. Abbreviations keep their letter case.
 */
export function archiveNames(
  rows: readonly ArchiveNameRow[],
  known: Readonly<Record<string, readonly string[]>>,
  archives: readonly ArchiveRow[],
): ArchiveNames {
  const names = compileLexicon([...rows.filter(row => row.category === 'archive'), ...authorityRows(known, archives)])
  const tailAt = tailReader(names, compileLexicon(rows.filter(row => row.category === 'place')))
  /** Most texts name no archive of most traditions: the table of all names is made for the first that does. */
  const ids = lazy(() => idsByName(archives))
  const idOf = (name: string) => ids()(name)

  const nameAt = (text: string, at: number): NamedArchive | null => {
    const match = isCapital(text.charCodeAt(at)) ? names.match(text, at) : null
    if (match === null) return null
    const spelledOut = match.rows.every(row => row.letterCase !== 'exact')
    if (spelledOut && OTHERS_NAME.test(text.slice(Math.max(0, at - 44), at))) return null
    let id = idOf(text.slice(match.start, match.end))
    let { end } = match
    let whole = end
    for (let count = 0; count < TAILS; count++) {
      const tail = tailAt(text, end)
      if (tail === null) break
      if (tail.joins && whole === end) whole = tail.end
      if (tail.name !== null) id = agreed(id, idOf(tail.name))
      end = tail.end
    }
    const notations = [...new Set(match.rows.map(row => row.notation))]
    return { span: { start: at, end: whole }, id, notations, end }
  }
  return { rows: names.rows, nameAt }
}

/** What stands behind a name and is no part of the shelfmark. */
interface Tail {
  /** Another name of the archive. */
  readonly name: string | null
  /** True if it belongs to the name as it is written. */
  readonly joins: boolean
  readonly end: number
}

function tailReader(names: Lexicon<ArchiveNameRow>, places: Lexicon<ArchiveNameRow>) {
  const isPlace = (part: string) => covers(places, part.trim())

  return (text: string, at: number): Tail | null => {
    BRACKET.lastIndex = at
    const inside = BRACKET.exec(text)?.[1]
    if (inside !== undefined) {
      const end = BRACKET.lastIndex
      const name = inside.trim().replace(HEREAFTER, '').replace(QUOTES, '')
      if (covers(names, name)) return { name, joins: true, end }
      return inside.split(',').every(isPlace) ? { name: null, joins: false, end } : null
    }
    GAP.lastIndex = at
    const gap = GAP.exec(text)?.[0] ?? ''
    const place = gap === '' ? null : places.match(text, at + gap.length)
    return place && { name: null, joins: !gap.includes(','), end: place.end }
  }
}

function covers(lexicon: Lexicon<ArchiveNameRow>, text: string): boolean {
  return text !== '' && lexicon.match(text, 0)?.end === text.length
}

/** Two names of one archive: what one of them leaves open the other tells, and where they differ nothing is claimed. */
function agreed(id: string | null, other: string | null): string | null {
  return id === null || other === null || id === other ? (id ?? other) : null
}

function authorityRows(
  known: Readonly<Record<string, readonly string[]>>,
  archives: readonly ArchiveRow[],
): ArchiveNameRow[] {
  return Object.entries(known).flatMap(([notation, ids]) =>
    archives
      .filter(archive => ids.includes(archive.id))
      .flatMap((archive): ArchiveNameRow[] => {
        const row = { category: 'archive' as const, language: 'mul', source: archive.source, notation, example: '' }
        return [
          { ...row, id: `${archive.id}-name`, forms: fullNames(archive) },
          { ...row, id: `${archive.id}-short`, forms: shortNames(archive), letterCase: 'exact' },
        ]
      }),
  )
}

/** Looks a name up in all rows, by the strictest reading that any row has: `NARA` is not the `NA RA` of Armenia. */
function idsByName(archives: readonly ArchiveRow[]): (name: string) => string | null {
  const readings = [oneBlank, withoutSigns].map(key =>
    bearersBy(
      key,
      archives.map(row => [row.id, shortNames(row)]),
    ),
  )
  readings.push(
    bearersBy(
      folded,
      archives.map(row => [row.id, fullNames(row)]),
    ),
  )
  return name => {
    const [id, another] = readings.map(find => find(name)).find(ids => ids.length > 0) ?? []
    return id !== undefined && another === undefined ? id : null
  }
}

function bearersBy(key: (name: string) => string, rows: readonly (readonly [id: string, names: readonly string[]])[]) {
  const bearers = new Map<string, Set<string>>()
  for (const [id, names] of rows) {
    for (const name of names) bearers.set(key(name), (bearers.get(key(name)) ?? new Set()).add(id))
  }
  return (name: string) => [...(bearers.get(key(name)) ?? [])]
}

/** An abbreviation without stops, slashes, dashes and blanks: `PA AA` is `PA-AA`. */
function withoutSigns(name: string): string {
  return oneBlank(name).replace(/[\s.,:/()-]+/g, '')
}

function folded(name: string): string {
  return foldText(oneBlank(name))
}

function oneBlank(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function fullNames({ names, otherNames = [], former }: ArchiveRow): string[] {
  return [...Object.values(names), ...otherNames, ...former.flatMap(each => [each.name, ...(each.otherNames ?? [])])]
}

function shortNames({ abbreviations, former }: ArchiveRow): string[] {
  return [...abbreviations, ...former.flatMap(each => each.abbreviations)]
}
