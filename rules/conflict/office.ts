import type { OfficeTerm } from '#model/office-term'
import { corpusRule, z } from '#rule'

/** Nobody is a commissar and his own deputy on one day: a date is wrong, or the person is another one. */
export default corpusRule({
  id: 'conflict/office',
  summary: 'Require offices of one person at one time that one person can hold',
  severity: 'info',
  options: z.strictObject({
    /** Days between two dates that still count as one time. */
    days: z.number().int().min(0).default(0),
  }),
  messages: {
    exclusive:
      'Unexpected office `{office}` of {name}, who is `{other}` at the same time, expected one of the two; a list of holders would settle it',
    other: '{name} is `{office}` here',
  },
  *check({ facts, index, options }) {
    for (const terms of index.officeTermsIn(facts.path)) {
      for (const here of terms.here) {
        const rival = terms.witnesses.find(other => isEarlier(other, here) && areExclusive(here, other, options.days))
        if (!rival) continue
        const { path, span, name, office } = rival
        yield {
          message: 'exclusive',
          data: { office: here.office, name: here.name, other: office },
          span: here.span,
          related: [{ message: 'other', data: { name, office }, path, span }],
        }
      }
    }
  },
})

function isEarlier(a: OfficeTerm, b: OfficeTerm): boolean {
  return a.path === b.path ? a.span.start < b.span.start : a.path < b.path
}

/** The same business on the same day, as head and as deputy, or as head in two lands. */
function areExclusive(a: OfficeTerm, b: OfficeTerm, days: number): boolean {
  if (a.field !== b.field || a.from > b.to + days || b.from > a.to + days) return false
  if (a.land !== null && b.land !== null && a.land !== b.land)
    return a.rank === 'head' && b.rank === 'head' && !haveCommonWord(a.land, b.land)
  return a.rank !== b.rank
}

/** `Azerbaijan` and `Azerbaijan Democratic Republic` are one land. */
function haveCommonWord(a: string, b: string): boolean {
  return a.split(' ').some(word => b.split(' ').includes(word))
}
