import { lazy } from '#model/lazy'
import { foldForm, isSameForm } from './form.js'
import { isBlank, isCombining, isLetter, isWordBoundary } from './letter.js'
import { buildTrie, NOWHERE, type Trie } from './trie.js'

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

/** Compiles rows into one longest-match trie, with the first question: a short text asks few of the tables that there are. */
export function compileLexicon<Row extends LexiconRow>(rows: readonly Row[]): Lexicon<Row> {
  const planted = lazy(() => plantForms(rows))
  const mayStart = (code: number) => planted().trie.first[code] !== NOWHERE
  const match = (text: string, offset: number) => walk(planted(), text, offset)

  function next(text: string, from: number): LexiconMatch<Row> | null {
    const { first } = planted().trie
    let inWord = false
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const isPart = isLetter(code)
      const found = first[code] !== NOWHERE && !(inWord && isPart) ? match(text, at) : null
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

/** What ends at a node of the trie. */
interface FormEnd<Row> {
  /** The rows whose form ends here. */
  readonly rows: Row[]
  /** For rows that keep letter case, the forms to compare letter by letter; null if there is no such row. */
  exact: Map<Row, readonly string[]> | null
}

/** A trie, and what ends at its nodes. */
interface Planted<Row> {
  readonly trie: Trie
  readonly ends: ReadonlyMap<number, FormEnd<Row>>
}

function plantForms<Row extends LexiconRow>(rows: readonly Row[]): Planted<Row> {
  const forms = rows.flatMap(row => row.forms.map(form => ({ row, form, folded: foldForm(form) })))
  const { trie, nodes } = buildTrie(forms.map(({ folded }) => folded))
  const ends = new Map<number, FormEnd<Row>>()
  forms.forEach(({ row, form }, index) => {
    const node = nodes[index] ?? NOWHERE
    const end: FormEnd<Row> = ends.get(node) ?? { rows: [], exact: null }
    ends.set(node, end)
    if (!end.rows.includes(row)) end.rows.push(row)
    if (row.letterCase === 'exact') {
      end.exact ??= new Map()
      end.exact.set(row, [...(end.exact.get(row) ?? []), form])
    }
  })
  return { trie, ends }
}

const POINT = 46
const SPACE = 32

function walk<Row extends LexiconRow>(
  { trie, ends }: Planted<Row>,
  text: string,
  start: number,
): LexiconMatch<Row> | null {
  let best: LexiconMatch<Row> | null = null
  let node = trie.first[text.charCodeAt(start)] ?? NOWHERE
  let at = start + 1
  while (node !== NOWHERE) {
    if (isBlank(text.charCodeAt(at - 1))) while (isBlank(text.charCodeAt(at))) at++
    if (trie.isEnd(node)) {
      if (!isWordBoundary(text, start)) return null
      best = accept(ends.get(node), text, start, at) ?? best
    }
    while (isCombining(text.charCodeAt(at))) at++
    if (at >= text.length) break
    node = trie.step(node, text.charCodeAt(at)) || afterMissingBlank(trie, node, text, at)
    at++
  }
  return best
}

/** `ед.хр.` for `ед. хр.`: after a point the blank may be missing. */
function afterMissingBlank(trie: Trie, node: number, text: string, at: number): number {
  if (at === 0 || text.charCodeAt(at - 1) !== POINT) return NOWHERE
  const blank = trie.step(node, SPACE)
  return blank === NOWHERE ? NOWHERE : trie.step(blank, text.charCodeAt(at))
}

function accept<Row extends LexiconRow>(
  form: FormEnd<Row> | undefined,
  text: string,
  start: number,
  at: number,
): LexiconMatch<Row> | null {
  let end = at
  while (end < text.length && isCombining(text.charCodeAt(end))) end++
  if (!form || (isLetter(text.charCodeAt(at - 1)) && !isWordBoundary(text, end))) return null
  const { exact } = form
  if (exact === null) return { start, end, rows: form.rows }
  const rows = form.rows.filter(row => {
    const forms = exact.get(row)
    return forms === undefined || forms.some(each => isSameForm(each, text, start, end))
  })
  return rows.length > 0 ? { start, end, rows } : null
}
