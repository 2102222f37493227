/** A place of a fingerprint: the number of the manuscript and the offset of the first word. */
export interface HashPlace {
  readonly owner: number
  readonly offset: number
}

/** Places by hash, of which one manuscript's can be taken out again without touching the others. */
export interface PlaceTable {
  /** Returns the name by which the place can be taken out. */
  add(hash: number, owner: number, offset: number): number
  remove(place: number): void
  /** All places of a hash, in no certain order; null if they are more than `most`. */
  placesOf(hash: number, most: number): HashPlace[] | null
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
      const found: HashPlace[] = []
      for (let place = firsts.get(hash) ?? NONE; place !== NONE; place = nexts[place] ?? NONE) {
        if (found.length === most) return null
        found.push({ owner: owners[place] ?? 0, offset: offsets[place] ?? 0 })
      }
      return found
    },
  }
}
