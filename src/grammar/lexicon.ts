import { headFilter } from './head-filter.js'
import {
  fold,
  foldKeepingCase,
  foldText,
  isBlank,
  isCombining,
  isLetter,
  isWordBoundary,
  unitsFoldingTo,
} from './letter.js'

/**
 * One row of a lexicon: a word of the trade with all its forms. Data only.
 *
 * A form is written in NFC as it is printed. When text is compared with it, diacritics, the kind of apostrophe and of
 * hyphen do not count; a blank in a form stands for any blanks, and after a point also for none (`ед. хр.` is `ед.хр.`).
 */
export interface LexiconRow<Category extends string = string> {
  /** Name of the row, unique in its lexicon. */
  readonly id: string
  /** What productions know the word as. A form may stand in rows of several categories; the grammar decides. */
  readonly category: Category
  readonly forms: readonly string[]
  /** ISO 639-1 code, with `-Latn` for romanised text, or `mul`. */
  readonly language: string
  /** Where the forms are attested: a standard, a guide, a text. */
  readonly source: string
  /** `exact` keeps capital and small letters apart (acronyms); the default takes them as one. */
  readonly letterCase?: 'exact' | 'any'
  /** First and last year of use; null is open. */
  readonly years?: readonly [from: number | null, to: number | null]
  /** True if the source is doubtful: good for reading, never ground for a finding. */
  readonly unsure?: boolean
  /** A text in which the row is read. */
  readonly example: string
}

/** The longest form that stands at one place, with every row that has it. */
export interface LexiconMatch<Row extends LexiconRow = LexiconRow> {
  /** Offsets in UTF-16 code units, half-open; a point that belongs to the form is inside. */
  readonly start: number
  readonly end: number
  /** In order of the table. Never empty. */
  readonly rows: readonly Row[]
}

/** A compiled table. It keeps no state; all look-ups take time linear in the form that is found. */
export interface Lexicon<Row extends LexiconRow = LexiconRow> {
  readonly rows: readonly Row[]
  /**
   * The longest form that begins exactly at `offset` and ends at a word boundary, or null. Digits do not make a word
   * longer: `ф201оп4` has `ф` at 0 and `оп` at 4.
   */
  match(text: string, offset: number): LexiconMatch<Row> | null
  /** All matches from left to right, none overlapping another. */
  scan(text: string): IterableIterator<LexiconMatch<Row>>
  /** True if a form may begin with this code unit. */
  mayStart(code: number): boolean
}

/** A node of the trie over folded code units. */
interface Node<Row> {
  readonly next: Map<number, Node<Row>>
  /** The rows whose form ends here. */
  readonly rows: Row[]
  /** For rows that keep letter case, the forms to compare letter by letter. */
  readonly exact: Map<Row, readonly string[]>
}

const BLANK = 32
const POINT = 46

/** Compiles rows into one longest-match trie. */
export function compileLexicon<Row extends LexiconRow>(rows: readonly Row[]): Lexicon<Row> {
  const root = buildTrie(rows)
  const starts = startingUnits(root)
  const mayStart = (code: number) => starts[code] === 1
  const mayBegin = headFilter(rows.flatMap(row => row.forms))
  const match = (text: string, offset: number) =>
    starts[text.charCodeAt(offset)] === 1 && mayBegin(text, offset) && isWordBoundary(text, offset)
      ? walk(root, text, offset)
      : null

  function next(text: string, from: number): LexiconMatch<Row> | null {
    let inWord = false
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const isPart = isLetter(code)
      const found = starts[code] === 1 && !(inWord && isPart) ? match(text, at) : null
      if (found) return found
      inWord = isPart
    }
    return null
  }

  function* scan(text: string): IterableIterator<LexiconMatch<Row>> {
    for (let found = next(text, 0); found; found = next(text, found.end)) yield found
  }
  return { rows, match, scan, mayStart }
}

function buildTrie<Row extends LexiconRow>(rows: readonly Row[]): Node<Row> {
  const root = newNode<Row>()
  for (const row of rows) {
    for (const form of row.forms) {
      const node = pathOf(root, form)
      if (!node.rows.includes(row)) node.rows.push(row)
      if (row.letterCase === 'exact') node.exact.set(row, [...(node.exact.get(row) ?? []), form])
    }
  }
  return root
}

function newNode<Row>(): Node<Row> {
  return { next: new Map(), rows: [], exact: new Map() }
}

function pathOf<Row>(root: Node<Row>, form: string): Node<Row> {
  let node = root
  for (const unit of foldText(form).replace(/\s+/g, ' ')) {
    const code = unit.charCodeAt(0)
    let next = node.next.get(code)
    if (!next) {
      next = newNode()
      node.next.set(code, next)
    }
    node = next
  }
  return node
}

/** One flag a code unit, so that text without a form is passed over without a look-up. */
function startingUnits<Row>(root: Node<Row>): Uint8Array {
  const starts = new Uint8Array(0x10000)
  for (const code of unitsFoldingTo(new Set(root.next.keys()))) starts[code] = 1
  return starts
}

function walk<Row extends LexiconRow>(root: Node<Row>, text: string, start: number): LexiconMatch<Row> | null {
  let node: Node<Row> = root
  let best: LexiconMatch<Row> | null = null
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isCombining(code)) {
      at++
      continue
    }
    const blank = isBlank(code)
    const next = node.next.get(blank ? BLANK : fold(code)) ?? afterMissingBlank(node, text, at)
    if (!next) break
    node = next
    at++
    if (blank) while (at < text.length && isBlank(text.charCodeAt(at))) at++
    if (node.rows.length > 0) best = accept(node, text, start, at) ?? best
  }
  return best
}

/** `ед.хр.` for `ед. хр.`: after a point the blank may be missing. */
function afterMissingBlank<Row>(node: Node<Row>, text: string, at: number): Node<Row> | undefined {
  if (at === 0 || text.charCodeAt(at - 1) !== POINT) return undefined
  return node.next.get(BLANK)?.next.get(fold(text.charCodeAt(at)))
}

function accept<Row extends LexiconRow>(
  node: Node<Row>,
  text: string,
  start: number,
  at: number,
): LexiconMatch<Row> | null {
  let end = at
  while (end < text.length && isCombining(text.charCodeAt(end))) end++
  if (isLetter(text.charCodeAt(at - 1)) && !isWordBoundary(text, end)) return null
  if (node.exact.size === 0) return { start, end, rows: node.rows }
  const rows = node.rows.filter(row => {
    const exact = node.exact.get(row)
    return exact === undefined || exact.some(form => sameCase(form, text, start, end))
  })
  return rows.length > 0 ? { start, end, rows } : null
}

/** Compares a form with what was found for it, letter by letter, blanks and marks aside. */
function sameCase(form: string, text: string, start: number, end: number): boolean {
  const counts = (code: number) => !isBlank(code) && !isCombining(code)
  let at = start
  for (let index = 0; index < form.length; index++) {
    const wanted = form.charCodeAt(index)
    if (!counts(wanted)) continue
    while (at < end && !counts(text.charCodeAt(at))) at++
    if (foldKeepingCase(wanted) !== foldKeepingCase(text.charCodeAt(at))) return false
    at++
  }
  return true
}
