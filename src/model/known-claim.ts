import type { Claim } from './claim.js'

/** A claim of one manuscript of the set. */
export interface KnownClaim<Kind extends Claim = Claim> {
  readonly path: string
  readonly claim: Kind
}

/** Claims about one subject: an event of a kind at a place, a person's fate, a number of things. Ordered by path, then place. */
export interface ClaimGroup {
  readonly claims: readonly KnownClaim[]
}
