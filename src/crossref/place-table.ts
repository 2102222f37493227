/** Places by hash, of which one manuscript's can be taken out again without touching the others. */
export interface PlaceTable {
  /** Returns the name by which the place can be taken out. */
  add(hash: number, owner: number, offset: number): number
  remove(place: number): void
  /** All places of a hash by name, in no certain order; null if they are more than `most`. */
  placesOf(hash: number, most: number): number[] | null
  /** The number of the manuscript that a place is in. */
  owner(place: number): number
  /** Where its first word begins. */
  offset(place: number): number
}

const NONE = -1

/** Doubly linked lists in flat arrays: most hashes stand at one place only, and there are half a million of them. */
export function openPlaceTable(): PlaceTable {
  const firsts = new Map<number, number>()
  const hashes: number[] = []
  const owners: number[] = []
  const offsets: number[] = []
  const nexts: number[] = []
  const previouses: number[] = []
  const free: number[] = []

  return {
    add(hash, owner, offset) {
      const place = free.pop() ?? hashes.length
      const next = firsts.get(hash) ?? NONE
      hashes[place] = hash
      owners[place] = owner
      offsets[place] = offset
      nexts[place] = next
      previouses[place] = NONE
      if (next !== NONE) previouses[next] = place
      firsts.set(hash, place)
      return place
    },
    remove(place) {
      const next = nexts[place] ?? NONE
      const previous = previouses[place] ?? NONE
      const hash = hashes[place] ?? 0
      if (next !== NONE) previouses[next] = previous
      if (previous !== NONE) nexts[previous] = next
      else if (next !== NONE) firsts.set(hash, next)
      else firsts.delete(hash)
      free.push(place)
    },
    placesOf(hash, most) {
      const found: number[] = []
      for (let place = firsts.get(hash) ?? NONE; place !== NONE; place = nexts[place] ?? NONE) {
        if (found.length === most) return null
        found.push(place)
      }
      return found
    },
    owner: place => owners[place] ?? 0,
    offset: place => offsets[place] ?? 0,
  }
}
