import type { CitationStyle } from './citation-style.js'
import { HOUSE_STYLES, type HouseStyle } from './house-style.js'

/** The features in which shelfmarks of one script are compared. */
export const STYLE_FEATURES = ['words', 'separator', 'spacing', 'verso'] as const

export type StyleFeature = (typeof STYLE_FEATURES)[number]

/** What is expected of shelfmarks in one script; a feature that is null may be as it likes. */
export type ExpectedStyle = Readonly<Record<StyleFeature, string | null>> & Pick<CitationStyle, 'script' | 'sheet'>

/** How each house style looks. */
export const HOUSE_FEATURES: Readonly<Record<HouseStyle, ExpectedStyle>> = {
  gost: cyrillic('full stop', 'л', 'об'),
  dstu: cyrillic('full stop', 'а', 'зв'),
  'gost-comma': cyrillic('comma', 'л', 'об'),
  'english-abbreviated': latin('abbreviated', 'spaced', 'ob'),
  'english-full': latin('whole', null, 'verso'),
}

function cyrillic(separator: string, sheet: string, verso: string): ExpectedStyle {
  return { script: 'cyrillic', words: 'abbreviated', separator, spacing: 'spaced', verso, sheet }
}

/** English words for a sheet differ from style to style, not from language to language. */
function latin(words: string, spacing: string | null, verso: string): ExpectedStyle {
  return { script: 'latin', words, separator: 'comma', spacing, verso, sheet: null }
}

/** True if a shelfmark is in the script and, by its word for a sheet, in the language that the style is for. */
export function isStyleFor(expected: ExpectedStyle, { script, sheet }: CitationStyle): boolean {
  return expected.script === script && (expected.sheet === null || sheet === null || expected.sheet === sheet)
}

/**
 * What most shelfmarks in the script of a given one have in common: a value that at least `quorum` of them show, and
 * more of them than all others together. Null for a feature in which no value leads like that. Words for the back of a
 * sheet are counted within one language, told by the word for a sheet: `л. 5 об.` and `арк. 5 зв.` are both right.
 */
export function majorityStyle(
  styles: readonly CitationStyle[],
  quorum: number,
): (style: CitationStyle) => ExpectedStyle {
  const counts = new Map<string, Map<string, number>>()
  for (const style of styles) {
    for (const feature of STYLE_FEATURES) {
      const value = style[feature]
      if (value === null) continue
      const group = groupOf(style, feature)
      const values = counts.get(group) ?? new Map<string, number>()
      counts.set(group, values.set(value, (values.get(value) ?? 0) + 1))
    }
  }
  return style => {
    const leading = (feature: StyleFeature) => lead(counts.get(groupOf(style, feature)) ?? new Map(), quorum)
    return {
      script: style.script,
      sheet: style.script === 'cyrillic' ? style.sheet : null,
      words: leading('words'),
      separator: leading('separator'),
      spacing: leading('spacing'),
      verso: leading('verso'),
    }
  }
}

function groupOf({ script, sheet }: CitationStyle, feature: StyleFeature): string {
  return `${script} ${feature} ${feature === 'verso' ? sheet : ''}`
}

function lead(counts: ReadonlyMap<string, number>, quorum: number): string | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] >= quorum && first[1] * 2 > total ? first[0] : null
}

/** The house style that agrees with all that is expected, or null. */
export function houseStyleOf(expected: ExpectedStyle): HouseStyle | null {
  const agrees = (style: HouseStyle) =>
    HOUSE_FEATURES[style].script === expected.script &&
    (expected.sheet === null || expected.sheet === HOUSE_FEATURES[style].sheet) &&
    expected.words !== null &&
    expected.separator !== null &&
    STYLE_FEATURES.every(each => expected[each] === null || expected[each] === HOUSE_FEATURES[style][each])
  return HOUSE_STYLES.find(agrees) ?? null
}

/** Features that a shelfmark shows in another way than is expected. */
export function strayFeatures(style: CitationStyle, expected: ExpectedStyle): StyleFeature[] {
  return STYLE_FEATURES.filter(each => {
    const [found, wanted] = [style[each], expected[each]]
    return found !== null && wanted !== null && found !== wanted
  })
}
