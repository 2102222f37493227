/** Longer words are compared for equality alone: nobody misreads a word of such length in a dozen places. */
const LONGEST = 40

/**
 * True if two keys of words are one word but for damage: at most one letter in three changed, lost or added. Short
 * words and words with a digit must be equal, for `1920` is not a misprint of `1921`.
 */
export function areSimilar(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  const most = Math.floor(longer / 3)
  if (most === 0 || longer > LONGEST || longer - Math.min(a.length, b.length) > most) return false
  if (/\d/.test(a) || /\d/.test(b)) return false
  return editDistance(a, b) <= most
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? diagonal : diagonal + 1
      row[j] = Math.min(change, above + 1, (row[j - 1] ?? 0) + 1)
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}
