import type { Reference } from '#model/citation'
import type { MentionRef } from '#model/corpus-index'
import type { RecordMention } from '#model/entry'
import type { Facts } from '#model/facts'
import { type CountedSheets, countSheets, type SheetExtent, sheetExtent } from '#model/sheets'
import type { Level } from '#model/shelfmark'
import { wordKey } from '#model/words'
import { kindFamily } from './kind-family.js'
import { levelKey } from './level-key.js'

/** A place of keeping as it is compared. */
export interface Keeping {
  /** Fund, inventory and file. */
  readonly file: string
  /** The name without blanks and full stops. */
  readonly archive: { readonly id: string | null; readonly name: string }
  /** Levels that must agree where both give them. */
  readonly within: Readonly<Partial<Record<Level, string>>>
  readonly sheets: readonly CountedSheets[]
  /** Null if there are no sheets, or some that cannot be counted. */
  readonly extent: SheetExtent | null
  /** Equal for places of one file that are written alike: all of the above in one string. */
  readonly place: string
}

/** A record mention reduced to what tells whether two are one. */
export interface KeyedMention {
  readonly ref: MentionRef
  /** Day, authors, addressees and kind, or null if one of them is missing or not sure. */
  readonly description: string | null
  /** Empty if it is not said or not sure where the record is kept. */
  readonly keepings: readonly Keeping[]
}

const SEPARATOR = '\u0000'
const WITHIN: readonly Level[] = ['part', 'box', 'folder', 'bundle', 'volume', 'item']

/** The keys of all record mentions of one manuscript, in their order. Depends on these facts alone. */
export function recordKeys(facts: Facts): KeyedMention[] {
  return facts.records.map((mention, record) => ({
    ref: { path: facts.path, record },
    description: describe(facts, mention),
    keepings: referencesOf(facts, mention).flatMap(reference => keepingOf(reference) ?? []),
  }))
}

/** A legend may name several places where copies are kept; of several sources in a note nobody knows which is meant. */
function referencesOf(facts: Facts, { citation, entry }: RecordMention): readonly Reference[] {
  const references = citation === null ? [] : (facts.citations[citation]?.references ?? [])
  return entry !== null || references.length === 1 ? references : []
}

function keepingOf({ archive, levels, sheets }: Reference): Keeping | null {
  const fund = levels.fund?.value
  const hasUnit = Object.keys(levels).some(level => level !== 'fund' && level !== 'inventory')
  if (!archive || !fund || !hasUnit) return null
  const main = [fund, levels.inventory?.value ?? '', levels.file?.value ?? '']
  const within = WITHIN.flatMap(level => {
    const value = levels[level]?.value
    return value === undefined ? [] : [[level, levelKey(value)] as const]
  })
  const place = {
    file: main.map(levelKey).join(SEPARATOR),
    archive: { id: archive.id, name: wordKey(archive.text) },
    within: Object.fromEntries(within),
    sheets: countSheets(sheets),
  }
  return { ...place, extent: sheetExtent(place.sheets), place: JSON.stringify(place) }
}

function describe(facts: Facts, { kind, authors, addressees, date }: RecordMention): string | null {
  const day = date === null ? null : certainDay(facts, date)
  const from = partyKeys(authors)
  const to = partyKeys(addressees)
  if (day === null || from === null || to === null) return null
  return [day, from, to, kind ? kindFamily(kind.id) : ''].join(SEPARATOR)
}

function certainDay({ dates }: Facts, index: number): number | null {
  const date = dates[index]
  if (!date || date.min === null || date.min !== date.max || date.approximate || date.uncertain) return null
  return date.min
}

/** Null if there are none, or one of them has no key and might be anybody. */
function partyKeys(parties: RecordMention['authors']): string | null {
  const keys = new Set(parties.map(party => party.key))
  return keys.size === 0 || keys.has('') ? null : [...keys].sort().join('|')
}
