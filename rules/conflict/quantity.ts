import type { Claim, QuantityClaim } from '#model/claim'
import { claimantOf, findRivals, subjectOf } from '#model/claim-rivals'
import { numbersDisagree } from '#model/compare-claims'
import { corpusRule, z } from '#rule'

/** So many were counted, or so many others: a reader who meets one number does not know of the other. */
export default corpusRule({
  id: 'conflict/quantity',
  summary: 'Require one number for one thing at one time',
  severity: 'warning',
  options: z.strictObject({
    /** So many days apart two counts may be meant for one time, where the date stands in an earlier sentence. */
    slack: z.number().int().min(0).default(3),
  }),
  messages: {
    number:
      'Unexpected number `{number}` for {subject}: {claimant} says "{text}", {rival} says "{other}", expected one number or a word on why they differ',
    first: '{rival} counts `{number}` here: "{other}"',
  },
  *check({ facts, index, options }) {
    const rivalries = findRivals(index.claimsIn(facts.path), facts.path, isQuantity, (a, b) =>
      numbersDisagree(a.claim, b.claim, options.slack),
    )
    for (const { here, rival } of rivalries) {
      const theirs = claimantOf(rival.claim, index.facts(rival.path), facts.path)
      const other = index.quote({ path: rival.path, span: rival.claim.span })
      yield {
        message: 'number',
        data: {
          number: here.claim.number.value,
          subject: subjectOf(here.claim),
          claimant: claimantOf(here.claim, facts, facts.path),
          text: index.quote({ path: here.path, span: here.claim.span }),
          rival: theirs,
          other,
        },
        span: here.claim.span,
        related: [
          {
            message: 'first',
            data: { number: rival.claim.number.value, rival: theirs, other },
            path: rival.path,
            span: rival.claim.span,
          },
        ],
      }
    }
  },
})

function isQuantity(claim: Claim): claim is QuantityClaim {
  return claim.type === 'quantity'
}
