import type { Claim, EventClaim } from '#model/claim'
import { findRivals, rivalWords, subjectOf } from '#model/claim-rivals'
import { outcomesDisagree } from '#model/compare-claims'
import type { Facts } from '#model/facts'
import { corpusRule, z } from '#rule'

/** Two armies did not take one town on one day, and what was signed was not left unsigned. */
export default corpusRule({
  id: 'conflict/outcome',
  summary: 'Require texts to agree on who took, held or received what, and on whether it happened',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    polarity:
      'Unexpected statement on whether {subject} happened: {claimant} says "{text}", {rival} says "{other}", expected one of the two or a word on why they differ',
    who: 'Unexpected actor in {subject}: {claimant} says "{text}", {rival} says "{other}", expected one of the two or a word on why they differ',
    to: 'Unexpected receiver in {subject}: {claimant} says "{text}", {rival} says "{other}", expected one of the two or a word on why they differ',
    first: '{rival} says of {subject} here: "{other}"',
  },
  *check({ facts, index }) {
    const disagreement = (a: Said, b: Said) =>
      outcomesDisagree(a.claim, b.claim, [lastDay(a.claim, index.facts(a.path)), lastDay(b.claim, index.facts(b.path))])
    const rivalries = findRivals(index.claimsIn(facts.path), facts, isEvent, (a, b) => disagreement(a, b) !== null)
    for (const rivalry of rivalries) {
      const { here, rival } = rivalry
      const message = disagreement(here, rival)
      if (message === null) continue
      const words = rivalWords(rivalry, index)
      yield {
        message,
        data: { ...words },
        span: here.claim.span,
        related: [
          {
            message: 'first',
            data: { subject: subjectOf(rival.claim), rival: words.rival, other: words.other },
            path: rival.path,
            span: rival.claim.span,
          },
        ],
      }
    }
  },
})

interface Said {
  readonly path: string
  readonly claim: EventClaim
}

function isEvent(claim: Claim): claim is EventClaim {
  return claim.type === 'event'
}

/** The day of the record that a claim stands in: it cannot speak of later ones. Null where the manuscript speaks. */
function lastDay({ entry }: EventClaim, { entries, dates }: Facts): number | null {
  const date = entry === null ? null : (entries[entry]?.date ?? null)
  return date === null ? null : (dates[date]?.max ?? null)
}
