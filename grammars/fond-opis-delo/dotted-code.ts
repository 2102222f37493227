import type { ArchiveName } from './archive-name.js'
import type { CodePart } from './code.js'
import type { Item, NumbersItem, WrittenNumber } from './item.js'

/** A code with points, and the sheets listed after it. */
export interface DottedCode {
  readonly parts: readonly CodePart[]
  readonly sheets: readonly WrittenNumber[]
}

/**
 * The code of the National Archives of Estonia, `EAA.291.1.2345`: fund, inventory and file right behind the acronym of
 * a known archive; else null. Three numbers that may be a date are none.
 */
export function dottedCode(
  text: string,
  archive: ArchiveName,
  items: readonly Item[],
  index: number,
): DottedCode | null {
  const numbers = [items[index], items[index + 2], items[index + 4]].filter(isNumbers)
  const points = [items[index - 1], items[index + 1], items[index + 3]]
  const [fund, inventory, file] = numbers
  if (archive.kind !== 'known' || !fund || !inventory || !file) return null
  if (points.some(each => each?.kind !== 'filler' || each.text !== '.') || isDot(items[index + 5], items[index + 6]))
    return null
  const [number, ...sheets] = file.numbers
  if (!number || fund.numbers.length > 1 || inventory.numbers.length > 1) return null
  const code = text.slice(archive.end, number.end)
  if (
    !/^\.(?:\p{L}-)?[1-9]\d*\.[1-9]\d*\p{L}?\.\d+\p{L}?$/u.test(code) ||
    /^\.\d{1,2}\.\d{1,2}\.(?:1\d|20)\d\d$/.test(code)
  )
    return null
  const parts = [fund, inventory, number].map(({ start, end }) => ({
    text: text.slice(start, end),
    start,
    end,
    to: null,
    side: null,
  }))
  return { parts, sheets }
}

function isNumbers(item: Item | undefined): item is NumbersItem {
  return item?.kind === 'numbers'
}

/** A fourth number would be of another scheme. */
function isDot(point: Item | undefined, number: Item | undefined): boolean {
  return point?.kind === 'filler' && point.text === '.' && number?.kind === 'numbers' && number.start === point.end
}
