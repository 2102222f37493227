import type { Authority } from '#model/authority'
import type { Reference } from '#model/citation'
import type { MentionRef } from '#model/corpus-index'
import type { Party, RecordMention } from '#model/entry'
import type { Facts } from '#model/facts'
import { hashText } from '#model/hash'
import { isMutualKind, kindFamily } from '#model/kind-family'
import { bodyKey, familyKey } from '#model/name-key'
import { givenInitials, writtenInitials } from '#model/relate-parties'
import { type CountedSheets, countSheets, type SheetExtent, sheetExtent } from '#model/sheets'
import { fileKey, type Level } from '#model/shelfmark'
import { wordKey } from '#model/words'
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

/** What a record is said to be, as it is compared. */
export interface Description {
  /** Day, persons on either side and kind: whoever sends, and whatever initials stand before the names. */
  readonly key: string
  /** Who sends to whom; null for a conversation, in which nobody does. */
  readonly direction: string | null
  /** By key of a person, the initials that are given. */
  readonly initials: ReadonlyMap<string, string>
}

/** A record mention reduced to what tells whether two are one. */
export interface KeyedMention {
  readonly ref: MentionRef
  /** Null if day, authors or addressees are missing or not sure. */
  readonly description: Description | null
  /** Empty if it is not said or not sure where the record is kept. */
  readonly keepings: readonly Keeping[]
  /** Equal for mentions that say the same of their record. */
  readonly face: string
}

const SEPARATOR = '\u0000'
const WITHIN: readonly Level[] = ['part', 'box', 'folder', 'bundle', 'volume', 'item']

/** The keys of all record mentions of one manuscript, in their order. Depends on these facts and the names that are known. */
export function recordKeys(facts: Facts, known: Pick<Authority, 'findPerson'>): KeyedMention[] {
  return facts.records.map((mention, record) => ({
    ref: { path: facts.path, record },
    description: describe(facts, mention, known),
    keepings: referencesOf(facts, mention).flatMap(reference => keepingOf(reference) ?? []),
    face: faceOf(facts, mention),
  }))
}

/** Everything that a rule may compare, in short. */
function faceOf(facts: Facts, { kind, authors, addressees, date, place, citation, entry }: RecordMention): string {
  const day = date === null ? null : facts.dates[date]
  const references = citation === null ? [] : (facts.citations[citation]?.references ?? [])
  const values = [authors, addressees].map(parties => parties.map(({ value }) => value))
  const kept = references.map(reference => [fileKey(reference), reference.text])
  return hashText(JSON.stringify([kind?.id, values, day?.min, day?.max, place?.value, entry === null, kept]))
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

function describe(
  facts: Facts,
  { kind, authors, addressees, date }: RecordMention,
  known: Pick<Authority, 'findPerson'>,
): Description | null {
  const day = date === null ? null : certainDay(facts, date)
  const from = partyKeys(authors, known)
  const to = partyKeys(addressees, known)
  if (day === null || from === null || to === null) return null
  const everybody = [...new Set([...from, ...to])].sort().join('|')
  return {
    key: [day, everybody, kind ? kindFamily(kind.id) : ''].join(SEPARATOR),
    direction: kind && isMutualKind(kind.id) ? null : [from, to].map(keys => keys.join('|')).join(SEPARATOR),
    initials: new Map(
      [...authors, ...addressees].flatMap(party => {
        const initials = givenInitials(party)
        return initials === '' || usualName(party, known) ? [] : [[partyKey(party, known), initials] as const]
      }),
    ),
  }
}

/** The day as it is compared; of one in a calendar that is not known the words, which mean one day wherever they stand. */
function certainDay({ dates }: Facts, index: number): string | null {
  const date = dates[index]
  if (!date || date.min === null || date.approximate || date.uncertain) return null
  if (date.min === date.max) return String(date.min)
  const [part, another] = date.parts
  const isDay = date.calendar === 'unknown' && date.precision === 'day' && date.bound === null
  if (!isDay || !part || another || part.day === null || part.year === null) return null
  return [part.year, part.month, part.day].join('-')
}

/** Sorted; null if there are none, or one of them has no key and might be anybody. */
function partyKeys(parties: readonly Party[], known: Pick<Authority, 'findPerson'>): string[] | null {
  const keys = new Set(parties.map(party => partyKey(party, known)))
  return keys.size === 0 || keys.has('') ? null : [...keys].sort()
}

/** An office without its holder is known by its words, and a person by the name that is usual. */
function partyKey(party: Party, known: Pick<Authority, 'findPerson'>): string {
  return party.key === '' ? bodyKey(party.value) : (usualName(party, known) ?? party.key)
}

/** Of Ulyanov the key of Lenin; null for who is named as usual, and for whom the authority does not know for sure. */
function usualName({ key, value }: Party, { findPerson }: Pick<Authority, 'findPerson'>): string | null {
  const match = findPerson({ key, initials: writtenInitials(value) })
  const usual = match.kind === 'one' && match.name > 0 ? match.row.names[0]?.forms[0] : undefined
  return usual === undefined ? null : familyKey(usual)
}
