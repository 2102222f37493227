import type { Claim, EventClaim } from '#model/claim'
import { findRivals, rivalWords } from '#model/claim-rivals'
import { datesDisagree, isInterrupted } from '#model/compare-claims'
import type { CorpusIndex } from '#model/corpus-index'
import type { KnownClaim } from '#model/known-claim'
import { corpusRule, z } from '#rule'

/** A town falls on one day; of two days in print one is a slip, another calendar, or another event. */
export default corpusRule({
  id: 'conflict/event-date',
  summary: 'Require one date for one event',
  severity: 'warning',
  options: z.strictObject({
    /** So many days apart two dates may still be meant for one event. */
    window: z.number().int().min(1).default(45),
  }),
  messages: {
    date: 'Unexpected date `{date}` of {subject} as {claimant} says ("{text}"), expected `{otherDate}` as {rival} says ("{other}") or a word on why they differ',
    first: 'dated `{otherDate}` here by {rival}: "{other}"',
    declaration: 'Unexpected declared claim that cannot be read: {problem}',
  },
  *check({ facts, index, options }) {
    for (const { message, span } of facts.claims.problems)
      yield { message: 'declaration', data: { problem: message }, span }
    const groups = index.claimsIn(facts.path)
    const rivalries = findRivals(
      groups,
      facts,
      isEvent,
      ({ path, claim }, { path: other, claim: rival }, { witnesses }) =>
        datesDisagree(claim, rival, options.window, path === other) &&
        !isInterrupted(
          claim,
          rival,
          witnesses.map(each => each.claim),
        ),
    )
    for (const rivalry of rivalries) {
      const { here, rival } = rivalry
      const words = { ...rivalWords(rivalry, index), date: dateIn(index, here), otherDate: dateIn(index, rival) }
      yield {
        message: 'date',
        data: words,
        span: here.claim.span,
        related: [
          {
            message: 'first',
            data: { otherDate: words.otherDate, rival: words.rival, other: words.other },
            path: rival.path,
            span: rival.claim.span,
          },
        ],
      }
    }
  },
})

function dateIn(index: CorpusIndex, { path, claim }: KnownClaim): string {
  return claim.when ? index.quote({ path, span: claim.when.span }) : ''
}

function isEvent(claim: Claim): claim is EventClaim {
  return claim.type === 'event'
}
