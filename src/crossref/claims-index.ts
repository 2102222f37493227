import type { Authority } from '#model/authority'
import type { Facts } from '#model/facts'
import { type ClaimGroup, type KnownClaim, sayingOf } from '#model/known-claim'
import { claimKeys } from './claim-keys.js'

/** A group has no more witnesses than this: by then a town was taken on every day there is. */
const MOST_WITNESSES = 64

/** Claims about one subject. */
export interface SubjectClaims extends ClaimGroup {
  /** All of them, two and more, in order of path and place. */
  readonly claims: readonly Pick<KnownClaim, 'path' | 'at'>[]
}

interface Draft {
  readonly claims: Pick<KnownClaim, 'path' | 'at'>[]
  readonly witnesses: Map<string, KnownClaim>
}

/**
 * Claims about one subject, two and more of them. Give the facts in order of path. A claim about several places stands in
 * several groups. Takes time linear in the claims.
 */
export function groupClaims(facts: readonly Facts[], authority: Authority): SubjectClaims[] {
  const groups = new Map<string, Draft>()
  for (const { path, claims } of facts) {
    for (const [at, claim] of claims.claims.entries()) {
      for (const key of claimKeys(claim, authority)) {
        const group = groups.get(key) ?? { claims: [], witnesses: new Map() }
        groups.set(key, group)
        add(group, { path, at, claim })
      }
    }
  }
  return [...groups.values()]
    .filter(({ claims }) => claims.length > 1)
    .map(({ claims, witnesses }) => ({ claims, witnesses: [...witnesses.values()] }))
}

function add({ claims, witnesses }: Draft, known: KnownClaim): void {
  claims.push({ path: known.path, at: known.at })
  if (witnesses.size === MOST_WITNESSES) return
  const saying = sayingOf(known)
  if (!witnesses.has(saying)) witnesses.set(saying, known)
}
