import type { Side } from '#model/shelfmark'
import type { WrittenNumber } from './item.js'
import { hasPrefix } from './numeral.js'

/** The parts of a shelfmark that is written as one code, `315-1-159`, `И-138-2-532`, `196-1/712`, each with its place. */
export interface CodePart {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Last number of a range, 64 of `62–64`, whose first number is the text; null for one number. */
  readonly to: string | null
  /** The side of the last sheet, `17/3/84/2ob.`; only the fourth part is a sheet. */
  readonly side: Side | null
}

/**
 * Cuts a run of joined numbers into the parts of a code, or null if the run is no code: parts stand close together,
 * there are three of them (fund, inventory, file) or four (sheet), or two with a slash (fund, file). Where slashes cut,
 * a dash after the last of them joins a range.
 */
export function codeParts(text: string, numbers: readonly WrittenNumber[]): CodePart[] | null {
  const first = numbers[0]
  const last = numbers.at(-1)
  if (!first || !last || first.named || last.sideJoined) return null
  const whole = text.slice(first.start, last.end)
  if (/[\s,]/.test(whole) || /^(?:1[89]|20)\d\d-\d\d-\d\d$/.test(whole)) return null
  const body = hasPrefix(whole) ? whole.search(/\d/) : 0
  const parts: CodePart[] = []
  const range = rangeDash(whole)
  let from = 0
  for (let at = body; at <= range; at++) {
    if (at < range && !/[-\u2010-\u2015/]/.test(whole.charAt(at))) continue
    const end = at < range ? at : whole.length
    const to = end > at ? whole.slice(at + 1) : null
    const ends = end === whole.length
    const place = { start: first.start + from, end: ends ? last.sideEnd : first.start + end }
    parts.push({ text: whole.slice(from, at), ...place, to, side: ends ? last.side : null })
    from = at + 1
  }
  if (
    parts.some(
      part => !/^(?:\p{L}{1,2}[-.]|\p{Lu})?\d+\p{L}?$/u.test(part.text) || !/^(?:\d+\p{L}?)?$/u.test(part.to ?? ''),
    )
  )
    return null
  if (last.side !== null && parts.length < 4) return null
  return parts.length === 3 || parts.length === 4 || (parts.length === 2 && whole.includes('/')) ? parts : null
}

/** Of the dash that joins a range to the parts that slashes cut, `17/162/4/62–64`; the length if there is none. */
function rangeDash(whole: string): number {
  return /^[^/]*\/[^/]*\/(?:[^/]*\/)?\d+\p{L}?(?=[-\u2010-\u2015])/u.exec(whole)?.[0].length ?? whole.length
}

/** `Р-501` alone names a fund; a number without prefix does not, and a short one, `K-1`, only before an inventory. */
export function isFundNumber(numbers: readonly WrittenNumber[], inventoryNext: boolean): boolean {
  const first = numbers[0]
  return first !== undefined && (inventoryNext ? /^\p{L}-\d+$/u : /^\p{L}-\d{2,}$/u).test(first.text)
}
