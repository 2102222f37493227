import type { Claim } from './claim.js'

/** A claim of one manuscript of the set. */
export interface KnownClaim<Kind extends Claim = Claim> {
  readonly path: string
  /** Its place in `facts.claims.claims`. */
  readonly at: number
  readonly claim: Kind
}

/** Claims about one subject: an event of a kind at a place, a person's fate, a number of things. */
export interface ClaimGroup {
  /** Of claims that say the same the first, in order of path and place; no more than 64. */
  readonly witnesses: readonly KnownClaim[]
}

/** A group as one manuscript has a part in it. */
export interface ClaimsHere extends ClaimGroup {
  /** Indexes into the `facts.claims.claims` of that manuscript. */
  readonly here: readonly number[]
}

/** What a claim says, whoever says it. A record is not the same speaker as the text around it: its time is its own. */
export function sayingOf({ path, claim }: Pick<KnownClaim, 'path' | 'claim'>): string {
  const when = claim.when && [...timeKey(claim), claim.when.identifying, claim.when.origin]
  if (claim.type === 'quantity') return JSON.stringify([claim.predicate, claim.least, claim.most, claim.sides, when])
  const { event, happened, isAgain, who, to, object, entry } = claim
  return JSON.stringify([
    event,
    happened,
    isAgain,
    who?.sides,
    to?.sides,
    object,
    when,
    happened || entry === null ? null : [path, entry],
  ])
}

/** First and last day, for a key; empty if a claim has no time. */
export function timeKey({ when }: Claim): (number | null)[] {
  return when ? [when.min, when.max] : []
}
