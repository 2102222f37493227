import { diffWords } from 'diff'

/** A stretch of one text; `differs` if the other text lacks it. */
export interface ComparedStretch {
  readonly text: string
  readonly differs: boolean
}

export interface Comparison {
  readonly left: readonly ComparedStretch[]
  readonly right: readonly ComparedStretch[]
}

/** Two texts that share less than this of the shorter one speak of one thing in different words; marks would cover all. */
const SHARED = 0.35

/** Past this many words put in or left out the search is given up: its time grows with them. */
const MOST_EDITS = 400

const words = new Intl.Segmenter('ru', { granularity: 'word' })

/** Two texts with the words marked that the other lacks, or null if too little is common to both for that to help. */
export function markDifferences(left: string, right: string): Comparison | null {
  const changes = diffWords(left, right, { intlSegmenter: words, maxEditLength: MOST_EDITS })
  if (!changes) return null
  const common = changes.filter(({ added, removed }) => !added && !removed)
  const shared = common.reduce((sum, { value }) => sum + value.length, 0)
  if (shared < SHARED * Math.min(left.length, right.length)) return null
  return {
    left: changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, differs: removed })),
    right: changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, differs: added })),
  }
}
