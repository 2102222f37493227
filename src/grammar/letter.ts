/**
 * Letters as every lexicon sees them: one table for folding, one notion of a word boundary. Cyrillic, Latin, Armenian
 * and Georgian are letters by this table; any other script is left as it is and still counts as letters from U+0370 up.
 */

/** Scripts with letter case end below this code unit; above it a code unit folds to itself. */
const TABLE_SIZE = 0x2100

const COMBINING_START = 0x0300
const COMBINING_END = 0x036f

const BASE = new Uint16Array(TABLE_SIZE)
const FOLDED = new Uint16Array(TABLE_SIZE)
const LETTER = new Uint8Array(TABLE_SIZE)

for (let code = 0; code < TABLE_SIZE; code++) {
  const unit = String.fromCharCode(code)
  const base = withoutMarks(unit)
  BASE[code] = base
  FOLDED[code] = withoutMarks(String.fromCharCode(base).toLowerCase())
  LETTER[code] = /\p{L}/u.test(unit) ? 1 : 0
}

/** ‘ ’ ʻ ʼ ʹ ′ stand for an apostrophe or a soft sign. */
for (const code of [0x2018, 0x2019, 0x02bb, 0x02bc, 0x02b9, 0x2032]) BASE[code] = FOLDED[code] = 0x27
for (const code of [0x2010, 0x2011]) BASE[code] = FOLDED[code] = 0x2d

function withoutMarks(unit: string): number {
  return unit.normalize('NFD').charCodeAt(0)
}

/** A diacritic that follows its letter (NFD text); it is skipped wherever words are compared. */
export function isCombining(code: number): boolean {
  return code >= COMBINING_START && code <= COMBINING_END
}

/** A letter of any script. A combining mark is not one. */
export function isLetter(code: number): boolean {
  return code < TABLE_SIZE
    ? LETTER[code] === 1
    : code >= 0x2c00 && code <= 0xfffd && !(code >= 0x2e00 && code <= 0x303f)
}

/** An ASCII digit; shelfmarks use no others. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A blank of any kind: space, no-break, thin, tab, line end. */
export function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b)
  )
}

/** A capital letter, of a script that has them. */
export function isCapital(code: number): boolean {
  return code < TABLE_SIZE && LETTER[code] === 1 && BASE[code] !== FOLDED[code]
}

/** One form for all dashes that join, all apostrophes, and both cases of a letter, without diacritics: й is и, ё is е. */
export function fold(code: number): number {
  return code < TABLE_SIZE ? (FOLDED[code] ?? code) : code
}

const SPACE = 32
const FOLDED_BLANKS = FOLDED.map((folded, code) => (isBlank(code) ? SPACE : folded))

/** As {@link fold}, and every blank is a space. */
export function foldBlanks(code: number): number {
  return code < TABLE_SIZE ? (FOLDED_BLANKS[code] ?? code) : code
}

/** {@link fold} turned round: every lexicon asks for it, so it is made once. */
const FOLDING_TO = foldedTable()

function foldedTable(): ReadonlyMap<number, readonly number[]> {
  const units = new Map<number, number[]>()
  for (let code = 0; code < TABLE_SIZE; code++) {
    const folded = fold(code)
    const known = units.get(folded)
    if (known) known.push(code)
    else units.set(folded, [code])
  }
  return units
}

/** All code units that fold to one of these. */
export function unitsFoldingTo(folded: ReadonlySet<number>): number[] {
  return [...folded].flatMap(code => FOLDING_TO.get(code) ?? (code >= TABLE_SIZE ? [code] : []))
}

/** As {@link fold}, but capital and small letters stay apart. */
export function foldKeepingCase(code: number): number {
  return code < TABLE_SIZE ? (BASE[code] ?? code) : code
}

/** The folded text without combining marks: equal for what a lexicon takes to be equal. */
export function foldText(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isCombining(code)) folded += String.fromCharCode(fold(code))
  }
  return folded
}

/** True unless the place is inside a word: between two letters, or letter, apostrophe, letter (`opis'`, `обʼєднань`). */
export function isWordBoundary(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && isCombining(text.charCodeAt(before))) before--
  if (before < 0 || at >= text.length || !isLetter(text.charCodeAt(before))) return true
  const next = text.charCodeAt(at)
  if (isLetter(next) || isCombining(next)) return false
  return !(fold(next) === 0x27 && at + 1 < text.length && isLetter(text.charCodeAt(at + 1)))
}
