import type { Facts } from '#model/facts'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import { documentRule, z } from '#rule'

/** What a legend tells of a paper: whether it is the original, and how it was made. */
const ELEMENTS = ['authenticity', 'reproduction'] as const
type Element = (typeof ELEMENTS)[number]

/** Terms that tell both: an autograph is an original, a photocopy a copy, a telegraph form what the office handed over. */
const TELLS_BOTH: ReadonlySet<string> = new Set([
  'autograph',
  'photocopy',
  'microfilm',
  'facsimile',
  'carbon-copy',
  'telegraph-form',
  'telegraph-tape',
])

/** Where most documents of an edition say what the paper is, silence on one of them looks like an oversight. */
export default documentRule({
  id: 'provenance/incomplete-legend',
  summary: 'Require of every legend the authenticity and way of making that the other legends of the edition give',
  severity: 'warning',
  options: z.strictObject({
    /** The element is expected if more than this share of the other legends gives it. */
    share: z.number().min(0).max(1).default(0.6),
    /** ... and at least so many. */
    minLegends: z.int().min(1).default(2),
  }),
  messages: {
    authenticity:
      'Unexpected legend `{legend}` without authenticity, expected original, copy or the like, as {count} other legends have',
    reproduction:
      'Unexpected legend `{legend}` without the way of making, expected typescript, manuscript or the like, as {count} other legends have',
    neither:
      'Unexpected legend `{legend}` without authenticity and way of making, expected both, as {count} other legends have',
  },
  *check({ facts, options }) {
    const legends = archivalLegends(facts)
    const given = { authenticity: 0, reproduction: 0 }
    for (const { gives } of legends) for (const element of gives) given[element]++
    const incomplete = legends.flatMap(legend => {
      const missing = ELEMENTS.filter(
        element =>
          !legend.gives.has(element) &&
          given[element] >= options.minLegends &&
          given[element] > options.share * (legends.length - 1),
      )
      return missing.length > 0 ? [{ ...legend, missing }] : []
    })
    if (incomplete.length > (1 - options.share) * legends.length) {
      yield { notChecked: 'the legends of an edition give their elements without a rule' }
      return
    }
    for (const { span, text, missing, unread } of incomplete) {
      const [first, second] = missing
      if (!first) continue
      if (unread) {
        yield { notChecked: 'a legend has words that could not be read' }
        continue
      }
      const count = Math.min(...missing.map(element => given[element]))
      yield { message: second ? 'neither' : first, data: { legend: text, count }, span }
    }
  },
})

interface Legend {
  readonly span: Span
  readonly text: string
  readonly gives: ReadonlySet<Element>
  readonly unread: boolean
}

/** The legends that name an archive; a text taken from print has no paper to speak of. */
function archivalLegends({ entries, citations, provenance }: Facts): Legend[] {
  const unread = new Set(provenance.unread.map(({ entry }) => entry))
  return entries.flatMap(({ legend }, index): Legend[] => {
    if (!legend) return []
    const parts = citations.filter(({ span }) => contains(legend, span))
    const [first] = parts
    if (!first || !parts.some(({ references }) => references.length > 0)) return []
    const gives = new Set<Element>()
    for (const { authenticity, reproduction } of parts) {
      if (authenticity.length > 0) gives.add('authenticity')
      if (reproduction.length > 0) gives.add('reproduction')
      if ([...authenticity, ...reproduction].some(({ id }) => TELLS_BOTH.has(id)))
        for (const each of ELEMENTS) gives.add(each)
    }
    return [{ span: legend, text: first.text, gives, unread: unread.has(index) }]
  })
}
