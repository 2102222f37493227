import type { Facts } from '#model/facts'
import type { Span } from '#model/span'
import { documentRule, z } from '#rule'

/** A document whose place of keeping nobody gives cannot be checked, and a narrative without sources is hearsay. */
export default documentRule({
  id: 'provenance/missing',
  summary: 'Require a legend under every document and a source in every narrative',
  severity: 'error',
  options: z.strictObject({
    /** A text without documents in it is a narrative, and wants a source, from this many dates on. */
    minDates: z.int().min(1).default(3),
  }),
  messages: {
    noLegend: 'Unexpected document without a legend, expected its shelfmark or its printed source',
    noSource: 'Unexpected narrative without any source for its {dates} dates, expected notes or citations',
  },
  *check({ facts, options }) {
    for (const entry of facts.entries) {
      if (entry.legend === null) yield { message: 'noLegend', span: entry.heading }
    }
    // "Two weeks later" is no date that a source could be asked for by itself.
    const dates = facts.dates.filter(({ relation }) => relation === null).length
    if (facts.genre === 'article' && facts.citations.length === 0 && dates >= options.minDates) {
      const span = opening(facts)
      if (span) yield { message: 'noSource', data: { dates }, span }
    }
  },
})

/** The title, or else whatever stands first. */
function opening({ passages }: Facts): Span | undefined {
  return (passages.find(({ role }) => role === 'title') ?? passages.find(({ role }) => role !== 'furniture'))?.span
}
