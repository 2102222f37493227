import type { Authority } from '#model/authority'
import type { Facts } from '#model/facts'
import type { ClaimGroup, KnownClaim } from '#model/known-claim'
import { claimKeys } from './claim-keys.js'

/**
 * Claims about one subject, two and more of them, in order of path and place. Give the facts in order of path. A claim
 * about several places stands in several groups. Takes time linear in the claims.
 */
export function groupClaims(facts: readonly Facts[], authority: Authority): ClaimGroup[] {
  const groups = new Map<string, KnownClaim[]>()
  for (const { path, claims } of facts) {
    for (const claim of claims.claims) {
      for (const key of claimKeys(claim, authority)) {
        const group = groups.get(key)
        if (group) group.push({ path, claim })
        else groups.set(key, [{ path, claim }])
      }
    }
  }
  return [...groups.values()].filter(claims => claims.length > 1).map(claims => ({ claims }))
}
