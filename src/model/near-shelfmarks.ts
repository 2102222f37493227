import { countSheets, relateSheets } from './sheets.js'
import { LEVELS, type Level, levelOf, type Shelfmark } from './shelfmark.js'

/** The levels that both shelfmarks give and give differently, from the widest to the narrowest. */
export function differingLevels(a: Shelfmark, b: Shelfmark): Level[] {
  return LEVELS.filter(level => {
    const [left, right] = [levelOf(a, level), levelOf(b, level)]
    return left !== null && right !== null && left !== right
  })
}

/**
 * The one level in which two shelfmarks of one archive differ, or null. All that both give besides must agree, fund and
 * file must be given by both, and their sheets must not be different ones: such a pair is a slip of the pen sooner than
 * two copies.
 */
export function nearMiss(a: Shelfmark, b: Shelfmark): Level | null {
  const [level, another] = differingLevels(a, b)
  if (level === undefined || another !== undefined || !isSameArchive(a, b)) return null
  const given = (each: Shelfmark) => levelOf(each, 'fund') !== null && levelOf(each, 'file') !== null
  if (!given(a) || !given(b)) return null
  const sheets = relateSheets(countSheets(a.sheets), countSheets(b.sheets))
  return sheets === 'share' || sheets === 'edge' || sheets === 'unknown' ? level : null
}

/** By the authority where it knows both, else by the letters of the name. */
function isSameArchive({ archive: a }: Shelfmark, { archive: b }: Shelfmark): boolean {
  if (!a || !b) return false
  return a.id !== null && b.id !== null ? a.id === b.id : a.text === b.text
}

/** True for a near miss to the very same sheets, in a number that is easily mistaken for the other. */
export function mayBeSlip(a: Shelfmark, b: Shelfmark): boolean {
  const level = nearMiss(a, b)
  if (level === null || relateSheets(countSheets(a.sheets), countSheets(b.sheets)) !== 'share') return false
  return isMistaken(levelOf(a, level) ?? '', levelOf(b, level) ?? '')
}

/** True if one sign was taken for another (`14`, `18`) or two neighbours changed places (`16244`, `16424`). */
function isMistaken(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2) return false
  const differing = [...a].flatMap((sign, at) => (sign === b[at] ? [] : [at]))
  const [first, second, third] = differing
  if (first === undefined || third !== undefined) return false
  return second === undefined || (second === first + 1 && a[first] === b[second] && a[second] === b[first])
}
