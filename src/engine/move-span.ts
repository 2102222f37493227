import type { Fix } from '#model/diagnostic'
import { firstIndex } from '#model/first-index'
import type { Span } from '#model/span'

/** Says where a place of a text is after an edit of the text. */
export type MoveSpan = (span: Span) => Span

/**
 * Follows places through edits, which are in order of place and keep clear of each other. A place that an edit cuts into
 * grows to hold all that was put there. Each place takes time logarithmic in the number of edits.
 */
export function moveSpan(edits: readonly Fix[]): MoveSpan {
  /** How far what stands behind each edit was moved. */
  const shifts: number[] = []
  for (const { start, end, text } of edits) shifts.push((shifts.at(-1) ?? 0) + text.length - (end - start))

  const shiftBefore = (index: number) => shifts[index - 1] ?? 0
  return ({ start, end }) => {
    const first = firstIndex(edits, edit => edit.start >= start || edit.end > start)
    const atStart = edits[first]
    const past = firstIndex(edits, edit => edit.end > end)
    const atEnd = edits[past]
    return {
      start: (atStart && atStart.start < start ? atStart.start : start) + shiftBefore(first),
      end: atEnd && atEnd.start < end ? atEnd.start + shiftBefore(past) + atEnd.text.length : end + shiftBefore(past),
    }
  }
}
