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
const FIRST_SIZE = 1024

/**
 * A hash table in flat arrays, its chains doubly linked: a large set has tens of millions of places, more than a `Map`
 * can hold, and an object each would outweigh the texts.
 */
export function openPlaceTable(): PlaceTable {
  /** The first place of each chain, by the low bits of the hash; as many chains as there is room for places. */
  let heads = new Int32Array(FIRST_SIZE).fill(NONE)
  let hashes = new Int32Array(FIRST_SIZE)
  let owners = new Int32Array(FIRST_SIZE)
  let offsets = new Int32Array(FIRST_SIZE)
  let nexts = new Int32Array(FIRST_SIZE)
  let previouses = new Int32Array(FIRST_SIZE)
  let count = 0
  const free: number[] = []

  const chainOf = (hash: number) => hash & (heads.length - 1)

  function link(place: number, hash: number): void {
    const chain = chainOf(hash)
    const next = heads[chain] ?? NONE
    nexts[place] = next
    previouses[place] = NONE
    if (next !== NONE) previouses[next] = place
    heads[chain] = place
  }

  function grow(): void {
    const size = 2 * hashes.length
    hashes = enlarge(hashes, size)
    owners = enlarge(owners, size)
    offsets = enlarge(offsets, size)
    nexts = enlarge(nexts, size)
    previouses = enlarge(previouses, size)
    heads = new Int32Array(size).fill(NONE)
    // Only called when no place is free: all of them stand in a chain.
    for (let place = 0; place < count; place++) link(place, hashes[place] ?? 0)
  }

  return {
    add(hash, owner, offset) {
      if (free.length === 0 && count === hashes.length) grow()
      const place = free.pop() ?? count++
      hashes[place] = hash
      owners[place] = owner
      offsets[place] = offset
      link(place, hash)
      return place
    },
    remove(place) {
      const next = nexts[place] ?? NONE
      const previous = previouses[place] ?? NONE
      if (next !== NONE) previouses[next] = previous
      if (previous !== NONE) nexts[previous] = next
      else heads[chainOf(hashes[place] ?? 0)] = next
      free.push(place)
    },
    placesOf(hash, most) {
      const wanted = hash | 0
      const found: number[] = []
      for (let place = heads[chainOf(wanted)] ?? NONE; place !== NONE; place = nexts[place] ?? NONE) {
        if (hashes[place] !== wanted) continue
        if (found.length === most) return null
        found.push(place)
      }
      return found
    },
    owner: place => owners[place] ?? 0,
    offset: place => offsets[place] ?? 0,
  }
}

function enlarge(values: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size)
  larger.set(values)
  return larger
}
