import type { Facts } from '#model/facts'
import type { Statement } from '#model/provenance'
import { type IsSourced, sourcedPlaces } from '#model/sourced'
import { documentRule, z } from '#rule'

/** In a text with notes, a paragraph that reports or dates without one asks to be believed. */
export default documentRule({
  id: 'provenance/uncited-claim',
  summary: 'Require a note or a citation in every paragraph that reports or dates',
  severity: 'info',
  options: z.strictObject({
    /** Texts with fewer sources than this are left alone: they do without on purpose. */
    minSources: z.int().min(1).default(2),
  }),
  messages: {
    attributed: 'Unexpected report `{text}` in a paragraph without a source, expected a note or a citation',
    dated: 'Unexpected day `{text}` in a paragraph without a source, expected a note or a citation',
  },
  *check({ facts, options }) {
    const { markers, citations, provenance } = facts
    const cites = citations.filter(({ place }) => place === 'text').length + markers.length + provenance.pointers.length
    if (facts.genre === 'edition' || cites < options.minSources) return
    const isSourced = sourcedPlaces(facts)
    const known = sourcedDays(facts, isSourced)
    const told = new Set<number>()
    for (const statement of provenance.statements) {
      if (told.has(statement.passage) || isSourced(statement.context)) continue
      if (statement.kind === 'dated' && known.has(dayOf(facts, statement))) continue
      told.add(statement.passage)
      yield { message: statement.kind, data: { text: statement.text }, span: statement.span }
    }
  },
})

/** The days that a paragraph with a source speaks of: to name them again, in a summary, takes no second note. */
function sourcedDays(facts: Facts, isSourced: IsSourced): ReadonlySet<number | null> {
  const days = new Set<number | null>()
  let at = 0
  for (const { role, note, span } of facts.passages) {
    const sourced = note === null && role !== 'furniture' && isSourced(span)
    for (let date = facts.dates[at]; date && date.span.start < span.end; date = facts.dates[++at]) {
      if (sourced && date.precision === 'day') days.add(date.min)
    }
  }
  return days
}

function dayOf({ dates }: Facts, { date }: Statement): number | null {
  return date === null ? null : (dates[date]?.min ?? null)
}
