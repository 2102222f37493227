import type { AuthorityRows } from '#model/authority'

/** One set of rows out of several. A row takes the place of an earlier one with its id: users know their field best. */
export function mergeRows(sets: readonly Partial<AuthorityRows>[]): AuthorityRows {
  return {
    archives: merge(sets.map(set => set.archives)),
    rejected: sets.flatMap(set => set.rejected ?? []),
    people: merge(sets.map(set => set.people)),
    places: merge(sets.map(set => set.places)),
    organisations: merge(sets.map(set => set.organisations)),
    offices: merge(sets.map(set => set.offices)),
  }
}

function merge<Row extends { readonly id: string }>(lists: readonly (readonly Row[] | undefined)[]): readonly Row[] {
  return [...new Map(lists.flatMap(list => (list ?? []).map(row => [row.id, row] as const))).values()]
}
