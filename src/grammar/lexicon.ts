import { foldForm, isSameForm } from './form.js'
import { type HeadFilter, headFilter } from './head-filter.js'
import { fold, isBlank, isCombining, isLetter, isWordBoundary, unitsFoldingTo } from './letter.js'

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

/** A compiled table. All look-ups take time linear in the form that is found. */
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

/** A form on its way into the trie. */
interface Waiting<Row> {
  readonly row: Row
  readonly form: string
  /** As the trie has it. */
  readonly folded: string
}

/** A node of the trie over folded code units. */
interface Node<Row> {
  /** Letters that lead here. */
  readonly depth: number
  readonly next: Map<number, Node<Row>>
  /** The rows whose form ends here. */
  readonly rows: Row[]
  /** For rows that keep letter case, the forms to compare letter by letter. */
  readonly exact: Map<Row, readonly string[]>
  /** The forms that lead here, until a text does; from then on they wait one letter further on. */
  waiting: Waiting<Row>[]
}

/** What looking up takes. */
interface Compiled<Row> {
  readonly root: Node<Row>
  /** One flag a code unit, so that text without a form is passed over without a look-up. */
  readonly starts: Uint8Array
  readonly mayBegin: HeadFilter
}

const BLANK = 32
const POINT = 46

/**
 * Compiles rows into one longest-match trie: with the first question, and only so far as texts lead into it, for one
 * text meets few of the words that there are.
 */
export function compileLexicon<Row extends LexiconRow>(rows: readonly Row[]): Lexicon<Row> {
  let compiled: Compiled<Row> | null = null
  const table = () => {
    compiled ??= compile(rows)
    return compiled
  }
  const mayStart = (code: number) => table().starts[code] === 1
  const match = (text: string, offset: number) => {
    const { root, starts, mayBegin } = table()
    return starts[text.charCodeAt(offset)] === 1 && mayBegin(text, offset) && isWordBoundary(text, offset)
      ? walk(root, text, offset)
      : null
  }

  function next(text: string, from: number): LexiconMatch<Row> | null {
    const { starts } = table()
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

function compile<Row extends LexiconRow>(rows: readonly Row[]): Compiled<Row> {
  const waiting = rows.flatMap(row => row.forms.map(form => ({ row, form, folded: foldForm(form) })))
  const root = newNode(0, waiting)
  open(root)
  return { root, starts: startingUnits(root), mayBegin: headFilter(waiting.map(each => each.folded)) }
}

function newNode<Row>(depth: number, waiting: Waiting<Row>[]): Node<Row> {
  return { depth, next: new Map(), rows: [], exact: new Map(), waiting }
}

/** Lets the forms that wait at a node end there or go one letter further. */
function open<Row extends LexiconRow>(node: Node<Row>): void {
  for (const each of node.waiting) {
    const { row, form, folded } = each
    if (folded.length > node.depth) {
      const code = folded.charCodeAt(node.depth)
      const next = node.next.get(code)
      if (next) next.waiting.push(each)
      else node.next.set(code, newNode(node.depth + 1, [each]))
      continue
    }
    if (!node.rows.includes(row)) node.rows.push(row)
    if (row.letterCase === 'exact') node.exact.set(row, [...(node.exact.get(row) ?? []), form])
  }
  node.waiting = []
}

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
    const next = follow(node, blank ? BLANK : fold(code)) ?? afterMissingBlank(node, text, at)
    if (!next) break
    node = next
    at++
    if (blank) while (at < text.length && isBlank(text.charCodeAt(at))) at++
    if (node.rows.length > 0) best = accept(node, text, start, at) ?? best
  }
  return best
}

function follow<Row extends LexiconRow>(node: Node<Row>, code: number): Node<Row> | undefined {
  const next = node.next.get(code)
  if (next && next.waiting.length > 0) open(next)
  return next
}

/** `ед.хр.` for `ед. хр.`: after a point the blank may be missing. */
function afterMissingBlank<Row extends LexiconRow>(node: Node<Row>, text: string, at: number): Node<Row> | undefined {
  if (at === 0 || text.charCodeAt(at - 1) !== POINT) return undefined
  const behindBlank = follow(node, BLANK)
  return behindBlank && follow(behindBlank, fold(text.charCodeAt(at)))
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
    return exact === undefined || exact.some(form => isSameForm(form, text, start, end))
  })
  return rows.length > 0 ? { start, end, rows } : null
}
