import type { Facts } from '#model/facts'

/** Facts as `facts` prints them. */
export interface FactsJson extends Omit<Facts, 'fingerprints'> {
  readonly fingerprintCount: number
}

/** The facts as they are, but for the fingerprints, thousands of numbers that mean nothing to a reader: only how many. */
export function factsJson({ fingerprints, ...facts }: Facts): FactsJson {
  return { ...facts, fingerprintCount: fingerprints.length }
}
