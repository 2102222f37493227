import type { Citation, Reference } from '#model/citation'
import { type CitationStyle, styleOf } from '#model/citation-style'
import { HOUSE_STYLES, printShelfmark } from '#model/house-style'
import {
  type ExpectedStyle,
  HOUSE_FEATURES,
  houseStyleOf,
  isStyleFor,
  majorityStyle,
  type StyleFeature,
  strayFeatures,
} from '#model/style-majority'
import { documentRule, z } from '#rule'

/** Shelfmarks in two manners were copied from two places, and nobody has gone through them since. */
export default documentRule({
  id: 'citation/consistent-style',
  summary: 'Require one way of writing shelfmarks',
  severity: 'info',
  options: z.strictObject({
    /** The house style, which judges shelfmarks of its script; or what most of them show. */
    style: z
      .enum(['majority', ...HOUSE_STYLES])
      .default('majority')
      .meta({ setting: 'style' }),
    /** With `majority`: how many must agree before the others are accused. */
    quorum: z.int().min(2).default(3),
  }),
  messages: { stray: 'Unexpected {found} in `{text}`, expected {expected} as in {model}' },
  *check({ facts, options: { style: house, quorum } }) {
    const written = facts.citations.flatMap(citation => (citation.place === 'text' ? [] : stylesIn(citation)))
    const expect =
      house === 'majority'
        ? majorityStyle(
            written.map(each => each.style),
            quorum,
          )
        : () => HOUSE_FEATURES[house]
    for (const { citation, reference, style } of written) {
      const expected = expect(style)
      if (!isStyleFor(expected, style)) continue
      const stray = strayFeatures(style, expected)
      if (stray.length === 0) continue
      const say = (from: ExpectedStyle | CitationStyle) => stray.map(each => WORDS[each](from[each] ?? '')).join(', ')
      const model = house === 'majority' ? 'most of the others' : `the style ${house}`
      const data = { found: say(style), expected: say(expected), text: reference.text, model }
      const fix = rewritten(citation, reference, style, expected)
      yield { message: 'stray', data, span: reference.span, ...(fix === null ? {} : { fix }) }
    }
  },
})

const WORDS: Readonly<Record<StyleFeature, (value: string) => string>> = {
  words: value => `${value} level words`,
  separator: value => (value === 'none' ? 'nothing between levels' : `${value}s between levels`),
  spacing: value => (value === 'spaced' ? 'numbers after a blank' : 'numbers without a blank before them'),
  verso: value => `\`${value}\` for the back of a sheet`,
}

function stylesIn(citation: Citation) {
  return citation.references.flatMap(reference => {
    // The house styles are manners of fund and inventory; a code of another archive has a manner of its own.
    const style = reference.tradition === 'fond-opis-delo' ? styleOf(reference) : null
    return style ? [{ citation, reference, style }] : []
  })
}

/** The shelfmark in the house style that is expected, if all of it is understood and reads the same afterwards. */
function rewritten(citation: Citation, reference: Reference, style: CitationStyle, expected: ExpectedStyle) {
  const house = houseStyleOf(expected)
  const { levels, span } = reference
  const isNumbered = Object.values(levels).every(({ value }) => /\d/.test(value))
  const isSound = !citation.problems.some(
    ({ formal, span: at }) => !formal && at.start < span.end && span.start < at.end,
  )
  if (!house || !style.plain || !isNumbered || !isSound) return null
  const text = printShelfmark(reference, house, { whole: false })
  const next = citation.text.charAt(span.end - citation.span.start)
  return { span, text: endFor(text, reference.text, next) }
}

/** A full stop that closes an abbreviation closes the sentence too; it must be there once, before and after. */
function endFor(text: string, old: string, next: string): string {
  if (text.endsWith('.')) return next === '.' ? text.slice(0, -1) : text
  return old.endsWith('.') && !/[.,;:)\]]/.test(next) ? `${text}.` : text
}
