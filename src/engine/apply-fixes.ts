import type { Fix } from '#model/diagnostic'

/** A text with some of its fixes applied. */
export interface AppliedFixes {
  readonly text: string
  /** What was applied, in order of place; offsets are those of the text before. */
  readonly edits: readonly Fix[]
  /** How many of the given fixes that settles: two that want the very same are both done by one edit. */
  readonly count: number
}

/**
 * Applies fixes that keep clear of each other. Of two that overlap or touch, the first by place is applied, and of two at
 * one place the longer one; the other may be asked for again once the text is judged anew. Pure; the order of `fixes` does
 * not matter, and what lies outside of the text or changes nothing is passed over.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): AppliedFixes {
  const edits: Fix[] = []
  const pieces: string[] = []
  let count = 0
  let done = 0
  for (const fix of [...fixes].sort(byPlace)) {
    const last = edits.at(-1)
    if (last && isSame(last, fix)) count++
    else if (isEdit(fix, text) && (!last || fix.start > last.end)) {
      pieces.push(text.slice(done, fix.start), fix.text)
      done = fix.end
      edits.push(fix)
      count++
    }
  }
  return { text: pieces.join('') + text.slice(done), edits, count }
}

function isEdit({ start, end, text: replacement }: Fix, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length && text.slice(start, end) !== replacement
}

function isSame(a: Fix, b: Fix): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text
}

function byPlace(a: Fix, b: Fix): number {
  return a.start - b.start || b.end - a.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
}
