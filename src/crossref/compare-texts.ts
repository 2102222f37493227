import type { PassageDifference, Place, SamePassage, TextComparison } from '#model/corpus-index'
import { hull, overlaps, type Span } from '#model/span'
import { readWords } from '#model/words'
import { type Anchor, areOneAnchor, readAnchors, surelyNamed } from './read-anchors.js'

/** Some stretches of one manuscript that are compared as a whole. */
export interface ComparedText {
  readonly path: string
  readonly text: string
  readonly spans: readonly Span[]
}

/**
 * Compares two texts of one record that need not be in one language: names and numbers are paired in the order in which
 * they stand. `passages` are those found alike in the two manuscripts. Null if one of the two is empty.
 */
export function compareTexts(
  a: ComparedText,
  b: ComparedText,
  passages: readonly SamePassage[],
): TextComparison | null {
  const [left, right] = [placeOf(a), placeOf(b)]
  if (!left || !right) return null
  const named = [a, b].map(({ text, spans }) => surelyNamed(text, spans))
  const anchors = readAnchors(a.text, a.spans, named[1])
  const others = readAnchors(b.text, b.spans, named[0])
  const pairs = pairAnchors(anchors, others)
  const fewer = Math.min(anchors.length, others.length)
  const isOneLanguage = languageOf(a) === languageOf(b)
  const words = [a, b].map(({ text, spans }) => readWords(text, spans).count)
  const common = passages.filter(passage => isBetween(passage, left, right)).reduce((sum, each) => sum + each.words, 0)
  const shorter = Math.min(...words)
  return {
    left,
    right,
    isOneLanguage,
    words: shorter,
    sharedWords: shorter === 0 ? 0 : Math.min(1, common / shorter),
    names: fewer,
    sharedNames: fewer === 0 ? 0 : pairs.length / fewer,
    differences: isOneLanguage ? replaced(anchors, others, pairs) : [],
  }
}

function placeOf({ path, spans }: ComparedText): Place | null {
  const [first, ...rest] = spans
  return first ? { path, span: rest.reduce(hull, first) } : null
}

function isBetween({ left, right }: SamePassage, a: Place, b: Place): boolean {
  const isIn = (place: Place, other: Place) => place.path === other.path && overlaps(place.span, other.span)
  return (isIn(left, a) && isIn(right, b)) || (isIn(left, b) && isIn(right, a))
}

/** By its letters: Ukrainian has four of its own, Russian four that Ukrainian lacks. */
function languageOf({ text, spans }: ComparedText): 'uk' | 'cyrillic' | 'latin' {
  const source = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0
  if (count(/\p{Script=Cyrillic}/gu) < count(/\p{Script=Latin}/gu)) return 'latin'
  return count(/[іїєґ]/giu) > count(/[ыэъё]/giu) ? 'uk' : 'cyrillic'
}

/** The longest list of pairs that rises on both sides, as indexes. */
function pairAnchors(left: readonly Anchor[], right: readonly Anchor[]): [number, number][] {
  const width = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  const match = (i: number, j: number) => {
    const [a, b] = [left[i], right[j]]
    return a !== undefined && b !== undefined && areOneAnchor(a, b)
  }
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] = match(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (match(i, j) && at(i, j) === at(i + 1, j + 1) + 1) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

/** Between two pairs that follow each other, one name against another, or one number against another. */
function replaced(
  left: readonly Anchor[],
  right: readonly Anchor[],
  pairs: readonly (readonly [number, number])[],
): PassageDifference[] {
  return pairs.flatMap(([i, j], index): PassageDifference[] => {
    const [nextLeft, nextRight] = pairs[index + 1] ?? []
    const [a, b] = [left[i + 1], right[j + 1]]
    if (nextLeft !== i + 2 || nextRight !== j + 2 || !a || !b || a.isNumber !== b.isNumber) return []
    return [{ left: a.span, right: b.span, sense: a.isNumber ? 'number' : 'name' }]
  })
}
