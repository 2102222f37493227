import { foldBlanks, unitsFoldingTo } from './letter.js'

/**
 * A trie over folded code units, in flat arrays: tables of words have some hundred thousand nodes, and nearly every word of
 * every text asks. Nodes are numbers.
 */
export interface Trie {
  /** The node that a code unit leads to from the root, or {@link NOWHERE}: most of a text is told by it to be no form. */
  readonly first: Int32Array
  /** The node that a code unit leads to from a node, or {@link NOWHERE}. Any blank leads where a space does. */
  step(node: number, code: number): number
  /** True if a form ends at this node. */
  isEnd(node: number): boolean
}

const ROOT = 0
/** No node: nothing leads back to the root. */
export const NOWHERE = 0

/** Slots for each edge, at least: half of the table stays empty, so that a look-up ends at the first or second slot. */
const SPARENESS = 2

/** Builds the trie of these folded forms, whose blanks are single spaces; `nodes` has the node at which each ends. */
export function buildTrie(forms: readonly string[]): { trie: Trie; nodes: readonly number[] } {
  const letters = forms.reduce((sum, form) => sum + form.length, 0)
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, letters) * SPARENESS))
  const from = new Int32Array(size)
  const by = new Uint16Array(size)
  const to = new Int32Array(size)
  const ends = new Uint8Array(letters + 1)
  let count = 1

  /** The slot of an edge, or the empty one where it would stand. */
  const slotOf = (node: number, unit: number) => {
    let slot = hashOf(node, unit) & (size - 1)
    while (to[slot] !== NOWHERE && (from[slot] !== node || by[slot] !== unit)) slot = (slot + 1) & (size - 1)
    return slot
  }
  const plant = (form: string) => {
    let node = ROOT
    for (let at = 0; at < form.length; at++) {
      const unit = form.charCodeAt(at)
      const slot = slotOf(node, unit)
      if (to[slot] === NOWHERE) {
        from[slot] = node
        by[slot] = unit
        to[slot] = count++
      }
      node = to[slot] ?? NOWHERE
    }
    ends[node] = 1
    return node
  }
  const nodes = forms.map(plant)
  const trie: Trie = {
    first: firstSteps(forms, unit => to[slotOf(ROOT, unit)] ?? NOWHERE),
    step: (node, code) => to[slotOf(node, foldBlanks(code))] ?? NOWHERE,
    isEnd: node => ends[node] === 1,
  }
  return { trie, nodes }
}

function hashOf(node: number, unit: number): number {
  const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function firstSteps(forms: readonly string[], step: (unit: number) => number): Int32Array {
  const first = new Int32Array(0x10000)
  const units = new Set(forms.filter(form => form !== '').map(form => form.charCodeAt(0)))
  for (const unit of units) for (const code of unitsFoldingTo(new Set([unit]))) first[code] = step(unit)
  return first
}
