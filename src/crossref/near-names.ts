/** Letters that hands, ears and transliterations mistake for each other; two in one group are near. */
const CONFUSED = ['aeiou', 'bp', 'dt', 'gkqch', 'sz', 'vfw', 'sc', 'iy', 'lr'].map(group => new Set(group))

const SHORTEST = 6
/** A letter more or less at the end makes another name, `Ivanov` and `Ivanova`, unless it is one of these. */
const SILENT_END = /[dtn]$/
/** Case endings that were not told from the stem stand in the last letters. */
const ENDING = 2

/**
 * True if one of two family names is the other with one letter mistaken for a near one, one letter dropped or doubled in
 * the middle, or two neighbours exchanged. Endings tell persons, sexes and cases apart and do not count, but for a mute letter: `Legran`, `Legrand`.
 */
export function areNearNames(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < SHORTEST || long.length - short.length > 1 || short === long) return false
  let at = 0
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++
  if (at === short.length) return SILENT_END.test(long) && !/[aeiou]$/.test(short)
  if (at === 0) return isConfused(short.charAt(0), long.charAt(0)) && short.slice(1) === long.slice(1)
  if (short.length === long.length) {
    const inside = at < short.length - ENDING
    if (inside && isExchanged(short, long, at)) return true
    return inside && isConfused(short.charAt(at), long.charAt(at)) && short.slice(at + 1) === long.slice(at + 1)
  }
  return at < short.length - ENDING && short.slice(at) === long.slice(at + 1)
}

/** `Chicherin`, `Chihcerin`: the rest is the same behind two letters that changed places. */
function isExchanged(a: string, b: string, at: number): boolean {
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2)
}

function isConfused(a: string, b: string): boolean {
  return CONFUSED.some(group => group.has(a) && group.has(b))
}
