import type { AbbreviationDefinition } from '#model/citation'
import type { ArchiveName } from './archive-name.js'
import type { ArchiveItem, Item } from './item.js'

/** How many tokens may stand before the short name in its brackets: `(далее – «`. */
const LEAD_IN = 5
/** And how many a spelled-out name has at most. */
const LONGEST_BRACKET = 24

export interface JoinedNames {
  readonly items: readonly Item[]
  readonly definitions: readonly AbbreviationDefinition[]
}

/**
 * Joins a name with the other name of the same archive that follows in brackets, and tells what is defined by it:
 * `Full Name (RGASPI)`, `ЦГАКО (Full Name)`, `Full Name (hereafter RGASPI)`. With "hereafter" the first name stands alone.
 */
export function joinNames(text: string, items: readonly Item[]): JoinedNames {
  const joined: Item[] = []
  const definitions: AbbreviationDefinition[] = []
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (item === undefined) continue
    const pair =
      item.kind === 'archive' ? bracketed(item, items, afterPlace(items, afterQuote(items, index + 1))) : null
    if (!pair || item.kind !== 'archive') {
      joined.push(item)
      continue
    }
    joined.push(merged(text, item, pair))
    definitions.push(...defined(text, item.name, pair))
    index = pair.last
  }
  return { items: joined, definitions }
}

/** `«Государственный архив» (ГА)`: the quotation mark that closes the name is passed. */
function afterQuote(items: readonly Item[], index: number): number {
  const item = items[index]
  return item?.kind === 'filler' && (item.sign === 'quote' || item.sign === 'close') ? index + 1 : index
}

/** `State Archive, Moscow (SA)`: the town between a name and its brackets is passed. */
function afterPlace(items: readonly Item[], index: number): number {
  const [comma, town, open] = items.slice(index, index + 3)
  if (comma?.kind !== 'filler' || comma.sign !== 'comma' || town?.kind !== 'filler' || town.sign !== 'word')
    return index
  const isTown = town.rows.length === 0 && town.text.charAt(0) !== town.text.charAt(0).toLowerCase()
  return isTown && open?.kind === 'filler' && open.sign === 'open' ? index + 2 : index
}

interface Bracketed {
  readonly name: ArchiveName
  readonly hereafter: boolean
  /** End of the closing bracket, and its index. */
  readonly end: number
  readonly last: number
}

function bracketed(item: ArchiveItem, items: readonly Item[], from: number): Bracketed | null {
  const open = items[from]
  if (open?.kind !== 'filler' || open.sign !== 'open') return null
  const spelled = spelledInBrackets(items, from)
  if (spelled && item.name.kind !== 'spelled') return spelled
  let hereafter = false
  let name: ArchiveName | null = null
  for (let index = from + 1; index < items.length && index <= from + LEAD_IN + 3; index++) {
    const each = items[index]
    if (each?.kind === 'archive') {
      if (name !== null) return null
      name = each.name
    } else if (each?.kind !== 'filler') return null
    else if (each.sign === 'close') return name && { name, hereafter, end: each.end, last: index }
    else if (each.rows.some(row => row.category === 'hereafter')) hereafter = true
    else if (name !== null && each.sign !== 'quote') return null
    else if (!hereafter && each.sign !== 'quote') return null
  }
  return null
}

/** `ЦДАГО України (Центр. держ. архів громад. об'єднань України)`: brackets that hold the word for archive and no level. */
function spelledInBrackets(items: readonly Item[], from: number): Bracketed | null {
  let noun = false
  for (let index = from + 1; index < items.length && index <= from + LONGEST_BRACKET; index++) {
    const each = items[index]
    if (each?.kind === 'archive') noun ||= each.name.kind === 'spelled' || each.name.kind === 'known'
    else if (each?.kind !== 'filler' || each.sign === 'open' || each.rows.some(row => row.category === 'hereafter'))
      return null
    else if (each.rows.some(row => row.category === 'archive')) noun = true
    const [first, last] = [items[from + 1], items[index - 1]]
    if (each.kind !== 'filler' || each.sign !== 'close') continue
    if (!noun || !first || !last || index <= from + 2) return null
    const name = {
      start: first.start,
      end: last.end,
      kind: 'spelled' as const,
      ids: idsInside(items.slice(from, index)),
      meant: null,
    }
    return { name, hereafter: false, end: each.end, last: index }
  }
  return null
}

function idsInside(items: readonly Item[]): readonly string[] {
  return items.flatMap(each => (each.kind === 'archive' ? each.name.ids : []))
}

function merged(text: string, item: ArchiveItem, pair: Bracketed): ArchiveItem {
  const ids = agreed(text, item.name, pair.name)
  const whole = !pair.hereafter && isSpelled(text, item.name) !== isSpelled(text, pair.name)
  const name = {
    ...item.name,
    kind: pair.name.kind === 'known' ? 'known' : item.name.kind === 'acronym' ? pair.name.kind : item.name.kind,
    ids,
    end: whole ? pair.end : item.name.end,
  }
  return { kind: 'archive', start: item.start, end: pair.end, name }
}

/**
 * Of two names that both are known the archives in common. If one is known, its archives, unless the other is spelled out
 * and the letters do not fit it: then one of the two is wrong, and which, nobody can tell.
 */
function agreed(text: string, first: ArchiveName, second: ArchiveName): readonly string[] {
  if (first.ids.length > 0 && second.ids.length > 0) return first.ids.filter(id => second.ids.includes(id))
  const known = first.ids.length > 0 ? first : second
  const other = known === first ? second : first
  if (!isSpelled(text, other) || isSpelled(text, known)) return known.ids
  return fits(text.slice(known.start, known.end), text.slice(other.start, other.end)) ? known.ids : []
}

/** True if the capitals of the acronym are the first letters of words of the name, in order. */
function fits(acronym: string, name: string): boolean {
  const capitals = [...acronym].filter(letter => letter !== letter.toLowerCase()).map(letter => letter.toLowerCase())
  let next = 0
  for (const word of name.toLowerCase().split(/[\s-]+/)) if (word.charAt(0) === capitals[next]) next++
  return next === capitals.length
}

/** True for a name in words; an acronym has two capitals in its first. */
function isSpelled(text: string, name: ArchiveName): boolean {
  return name.kind === 'spelled' || !/^\p{L}*\p{Lu}\p{L}*\p{Lu}/u.test(text.slice(name.start, name.end))
}

function defined(text: string, first: ArchiveName, pair: Bracketed): AbbreviationDefinition[] {
  const second = pair.name
  if (isSpelled(text, first) === isSpelled(text, second) && !pair.hereafter) return []
  const [full, short] = isSpelled(text, second) ? [second, first] : [first, second]
  return [
    {
      abbreviation: text.slice(short.start, short.end),
      expansion: text.slice(full.start, full.end),
      hereafter: pair.hereafter,
      span: { start: short.start, end: short.end },
      expansionSpan: { start: full.start, end: full.end },
    },
  ]
}
