import type { ArchiveName } from './archive-name.js'
import type { CodePart } from './code.js'
import type { Item, LevelItem, NumbersItem, WrittenNumber } from './item.js'

/** A code with points, the sheets listed after it, and how many pieces it takes behind its first number. */
export interface DottedCode {
  readonly parts: readonly CodePart[]
  readonly sheets: readonly WrittenNumber[]
  readonly further: number
}

/** `.291.1.2345` right behind an acronym, or `558.11.492` after a blank: fund, inventory and file. */
const CODE = /^(?:\.(?:\p{L}-)?[1-9]|,?\s+(?:\p{L}-)?[1-9])\d*(?:\p{L}|\p{Lu}{2})?\.[1-9]\d*\p{L}?\.\d+\p{L}?$/u
const DATE = /^(?:[.,]?\s*\d{1,2}\.\d{1,2}\.(?:1[5-9]|20)\d\d|,?\s+\d{1,2}\.\d{1,2}\.\d\d)$/

/**
 * A code with points: `EAA.291.1.2345` of the National Archives of Estonia, and `RGASPI 558.11.492.57`, fund, inventory,
 * file and sheet, of some English books. It stands behind the acronym of a known archive; else null. Three numbers that may
 * be a date are none.
 */
export function dottedCode(
  text: string,
  archive: ArchiveName,
  items: readonly Item[],
  index: number,
): DottedCode | null {
  const [fund, inventory, file] = [items[index], items[index + 2], items[index + 4]].filter(isNumbers)
  if (archive.kind !== 'known' || !fund || !inventory || !file) return null
  if (!isPoint(items[index + 1]) || !isPoint(items[index + 3])) return null
  const [number, ...listed] = file.numbers
  // `18.202.2–3` may be sheets of file 202 and files of inventory 202.
  if (!number || listed[0]?.joint === 'range' || fund.numbers.length > 1 || inventory.numbers.length > 1) return null
  const code = text.slice(archive.end, number.end)
  if (!CODE.test(code)) return null
  const parts = [fund, inventory, number].map(({ start, end }) => ({
    text: text.slice(start, end),
    start,
    end,
    to: null,
    side: null,
  }))
  const sheets = fourthNumber(items, index)
  if (!sheets && /^,?\s+\d\./.test(code)) return null
  if (!sheets) return DATE.test(code) ? null : { parts, sheets: listed, further: 4 }
  // A fifth number would be of another scheme, and so would a fourth right behind an acronym's point, or before `l. 5`.
  if (listed.length > 0 || code.startsWith('.') || sheetsFollow(items, index + 7)) return null
  if (isPoint(items[index + 7]) && isNext(items, index + 7)) return null
  return { parts, sheets: sheets.numbers, further: 6 }
}

function fourthNumber(items: readonly Item[], index: number): NumbersItem | null {
  const number = items[index + 6]
  if (!isPoint(items[index + 5]) || !isNumbers(number)) return null
  return isNext(items, index + 5) || isSheetRange(items, index + 6) ? number : null
}

/** `558.11.27. 104–7, a note`: a range behind a blank too many, and a comma. */
function isSheetRange(items: readonly Item[], index: number): boolean {
  const [range, comma] = [items[index], items[index + 1]]
  if (!isNumbers(range) || range.numbers.length !== 2 || range.numbers[1]?.joint !== 'range') return false
  return comma?.kind === 'filler' && comma.sign === 'comma' && !/^1[5-9]\d\d$/.test(range.numbers[0]?.text ?? '')
}

/** `5.85.1.119, l. 7`: the fourth number is the file. */
function sheetsFollow(items: readonly Item[], index: number): boolean {
  const [comma, level] = [items[index], items[index + 1]]
  return comma?.kind === 'filler' && comma.sign === 'comma' && level?.kind === 'level' && isSheets(level)
}

function isSheets({ word }: LevelItem): boolean {
  return word.meanings.includes('sheet') || word.meanings.includes('page')
}

/** True if what follows the piece at `index` is a number that touches it. */
function isNext(items: readonly Item[], index: number): boolean {
  const [point, number] = [items[index], items[index + 1]]
  return isNumbers(number) && number.start === point?.end
}

function isPoint(item: Item | undefined): boolean {
  return item?.kind === 'filler' && item.text === '.'
}

function isNumbers(item: Item | undefined): item is NumbersItem {
  return item?.kind === 'numbers'
}
