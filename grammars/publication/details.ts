import type { IToken } from 'chevrotain'
import { hull, type Span } from '#model/span'
import { type Field, type Item, itemsOf, type Kind } from './items.js'
import { parseDetails } from './productions.js'
import { Dash, isA, Year } from './tokens.js'

/** What stands after a title, each value without its word. */
export interface Details {
  /** From the first detail to the end of the last, with its closing parenthesis. */
  readonly span: Span
  readonly place: Span | null
  readonly publisher: Span | null
  readonly year: Span | null
  readonly volume: Span | null
  /** Issue of a periodical. */
  readonly number: Span | null
  readonly documentNumber: Span | null
  readonly pages: Span | null
  /** What kinds of details there are. */
  readonly kinds: ReadonlySet<Kind>
}

/** At most so many tokens are looked at for one run of details, so that reading stays linear. */
const WINDOW = 90
/** A longer name of a publisher is prose that was swallowed. */
const LONGEST_PUBLISHER = 100

/** Reads the details that begin at a token and end before another; null if none do, or if what begins there is still a part of the title. */
export function readDetails(tokens: readonly IToken[], from: number, to: number): Details | null {
  const tree = parseDetails(tokens.slice(from, windowEnd(tokens, from, to)))
  if (!tree) return null
  const items = untilNext(itemsOf(tree))
  const publisher = firstValue(items, 'publisher')
  if (items.length === 0 || endsInTitle(items)) return null
  if (publisher && publisher.end - publisher.start > LONGEST_PUBLISHER) return null
  return {
    span: items.map(item => item.span).reduce(hull, startOf(tokens[from])),
    place: firstValue(items, 'place'),
    publisher,
    year: firstValue(items, 'year'),
    volume: volumeOf(items),
    ...numbersOf(items),
    pages: firstValue(items, 'pages'),
    kinds: new Set(items.map(item => item.kind)),
  }
}

/** The run ends at the latest where a third year would begin: one is in the title, one in the imprint. */
function windowEnd(tokens: readonly IToken[], from: number, to: number): number {
  const end = Math.min(to, from + WINDOW)
  let years = 0
  for (let at = from; at < end; at++) {
    if (isA(tokens[at], Year) && !isA(tokens[at - 1], Dash)) years++
    if (years > 2) return at
  }
  return end
}

function firstValue(items: readonly Item[], wanted: Field): Span | null {
  return items.flatMap(item => item.values).find(([field]) => field === wanted)?.[1] ?? null
}

/** Ends the run before a second year or second pages: there the next source begins. */
function untilNext(items: readonly Item[]): readonly Item[] {
  const seen = new Set<Field>()
  const end = items.findIndex(item => {
    const once = item.values.map(([field]) => field).filter(field => field === 'year' || field === 'pages')
    const again = once.some(field => seen.has(field)) && item.kind !== 'imprint'
    for (const field of once) seen.add(field)
    return again
  })
  return end < 0 ? items : items.slice(0, end)
}

/** A year before an imprint belongs to the title: `Повестки дня, 1919–1952. М., 2001`. */
function endsInTitle(items: readonly Item[]): boolean {
  const imprint = items.findIndex(item => item.kind === 'imprint')
  return items.slice(0, Math.max(0, imprint)).some(item => item.kind === 'year' || item.kind === 'dated')
}

/** `2` of `Т. 2`, but `2. Ч. 1` of `Т. 2. Ч. 1`: each part of a volume is a book of its own. */
function volumeOf(items: readonly Item[]): Span | null {
  const at = items.findIndex(item => item.kind === 'volume')
  const [volume, part] = items.slice(at, at + 2).map(item => firstValue([item], 'volume'))
  const hasPart = at >= 0 && items[at + 1]?.kind === 'part'
  return volume && part && hasPart ? hull(volume, part) : firstValue(items, 'volume')
}

/** A `№` after place and year counts documents, not issues: `М., 1957. № 5`. */
function numbersOf(items: readonly Item[]): Pick<Details, 'number' | 'documentNumber'> {
  const imprint = items.findIndex(item => item.kind === 'imprint')
  const counts = (item: Item, index: number) => imprint >= 0 && index > imprint && item.kind === 'number'
  const document = items.filter(counts)
  const issue = items.filter((item, index) => !counts(item, index))
  return {
    number: firstValue(issue, 'number'),
    documentNumber: firstValue(items, 'documentNumber') ?? firstValue(document, 'number'),
  }
}

/** The first detail begins with its word, which belongs to no value. */
function startOf(token: IToken | undefined): Span {
  const start = token?.startOffset ?? 0
  return { start, end: start }
}
