import type { Claim } from './claim.js'
import type { CorpusIndex } from './corpus-index.js'
import type { Facts } from './facts.js'
import { type ClaimGroup, type ClaimsHere, type KnownClaim, sayingOf, timeKey } from './known-claim.js'

/** A claim and an earlier one that it contradicts, in order of path and place. */
export interface Rivalry<Kind extends Claim> {
  readonly here: KnownClaim<Kind>
  readonly rival: KnownClaim<Kind>
  readonly group: ClaimGroup
}

/** Who sets one statement beside another in one breath knows that they differ. */
const ONE_BREATH = 40

/**
 * Each claim of a manuscript with the first earlier one that it contradicts; what it says again is not told again. `groups`
 * are those that the manuscript has a part in. Only the witnesses of a group are compared, so that what stands in a
 * thousand files costs no more than in one.
 */
export function* findRivals<Kind extends Claim>(
  groups: readonly ClaimsHere[],
  { path, claims: { claims } }: Facts,
  isKind: (claim: Claim) => claim is Kind,
  disagree: (here: KnownClaim<Kind>, rival: KnownClaim<Kind>, group: ClaimGroup) => boolean,
): Generator<Rivalry<Kind>> {
  const told = new Set<number>()
  for (const group of groups) {
    const seen = new Set<string>()
    const answered = new Set<string>()
    for (const at of group.here) {
      const claim = claims[at]
      if (!claim || !isKind(claim) || told.has(at)) continue
      const here = { path, at, claim }
      const value = sayingOf(here)
      if (seen.has(value)) continue
      seen.add(value)
      const rival = earlierOf(here, group, isKind).find(each => !inOneBreath(each, here) && disagree(here, each, group))
      const answer = rival && JSON.stringify([timeKey(claim), sayingOf(rival)])
      if (!rival || !answer || answered.has(answer)) continue
      answered.add(answer)
      told.add(at)
      yield { here, rival, group }
    }
  }
}

function earlierOf<Kind extends Claim>(
  { path, at }: KnownClaim,
  { witnesses }: ClaimGroup,
  isKind: (claim: Claim) => claim is Kind,
): KnownClaim<Kind>[] {
  return witnesses.flatMap(each => {
    const isEarlier = each.path === path ? each.at < at : each.path < path
    return isEarlier && isKind(each.claim) ? [{ ...each, claim: each.claim }] : []
  })
}

function inOneBreath(a: KnownClaim, b: KnownClaim): boolean {
  if (a.path !== b.path) return false
  return Math.max(a.claim.span.start - b.claim.span.end, b.claim.span.start - a.claim.span.end) < ONE_BREATH
}

/**
 * Who makes a claim, in the words of a message at `path`: the one quoted, the author of the record, or the text itself.
 */
function claimantOf(claim: Claim, facts: Facts, path: string): string {
  if (claim.claimant) return claim.claimant.value
  const entry = claim.entry === null ? undefined : facts.entries[claim.entry]
  if (!entry) return facts.path === path ? 'the text' : 'another text'
  const [author] = entry.authors
  if (author) return author.value
  return entry.number ? `document ${entry.number.value}` : 'the document'
}

/** What a message says of a rivalry: who claims what of which subject, and what the other claims. */
export interface RivalWords {
  readonly subject: string
  readonly claimant: string
  readonly text: string
  readonly rival: string
  readonly other: string
}

/** The words of a rivalry in a message on the manuscript of `here`. */
export function rivalWords<Kind extends Claim>({ here, rival }: Rivalry<Kind>, index: CorpusIndex): RivalWords {
  return {
    subject: subjectOf(here.claim),
    claimant: claimantOf(here.claim, index.facts(here.path), here.path),
    text: index.quote({ path: here.path, span: here.claim.span }),
    rival: claimantOf(rival.claim, index.facts(rival.path), here.path),
    other: index.quote({ path: rival.path, span: rival.claim.span }),
  }
}

const NOUNS: Readonly<Record<string, string>> = { hold: 'possession', offensive: 'attack' }

/** What a claim speaks of: `the capture of Карс`, `the arrival of Mdivani in Gumri`. */
export function subjectOf(claim: Claim): string {
  const places = claim.places.map(({ value }) => value).join(', ')
  if (claim.type === 'quantity') return places === '' ? claim.thing : `${claim.thing} (${places})`
  const noun = NOUNS[claim.event] ?? claim.event
  const of = claim.object && claim.event !== 'appointment' ? ` of the ${claim.object.replaceAll('-', ' ')}` : ''
  const person = claim.who && claim.who.sides.length === 0 && of === '' && !claim.to ? ` of ${claim.who.value}` : ''
  if (of !== '' || (person !== '' && claim.event !== 'capture'))
    return `the ${noun}${of}${person}${places === '' ? '' : ` (${places})`}`
  return `the ${noun} of ${places}`
}
