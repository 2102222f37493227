import type { Claim, QuantityClaim } from '#model/claim'
import { findRivals, rivalWords } from '#model/claim-rivals'
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
    const rivalries = findRivals(index.claimsIn(facts.path), facts, isQuantity, (a, b) =>
      numbersDisagree(a.claim, b.claim, options.slack),
    )
    for (const rivalry of rivalries) {
      const { here, rival } = rivalry
      const words = rivalWords(rivalry, index)
      yield {
        message: 'number',
        data: { ...words, number: here.claim.number.value },
        span: here.claim.span,
        related: [
          {
            message: 'first',
            data: { number: rival.claim.number.value, rival: words.rival, other: words.other },
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
