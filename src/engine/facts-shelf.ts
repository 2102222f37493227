import { openPacked, type PackedFacts } from '#facts/open-packed'
import { packFacts } from '#facts/pack-facts'
import type { Facts } from '#model/facts'
import type { SourceFile } from '#model/source-file'

/**
 * Packed bytes of the manuscripts that stand open at once, some fifteen times as much when open: a set of a thousand
 * articles is opened once, and of a larger one what rules compare.
 */
const MOST_OPEN = 8_000_000

/** One manuscript on the shelf. */
interface Volume {
  readonly bytes: Uint8Array
  readonly text: string
  /** What was read since it was opened last; null while it is closed. */
  open: { readonly packed: PackedFacts; readonly values: Map<string, unknown> } | null
}

/** Not enumerable, so that a copy of the facts is a copy of what they say. */
const VOLUME = Symbol('volume')

interface Shelved {
  readonly [VOLUME]: Volume
}

/**
 * Puts the facts of a manuscript away, as they are or packed, and returns their like; `source` is what they were read from,
 * under the path that it has now.
 */
export type Shelve = (facts: Facts | Uint8Array, source: SourceFile) => Facts

/**
 * Keeps facts in little room. What it gives back equals what it was given and is read like it; but each field is packed
 * until somebody asks, and packed again when many others have been asked for since. So the facts of a large set cost
 * about as much memory as its texts. Two readings of one field may give two equal objects.
 */
export function openFactsShelf(): Shelve {
  const opened = new Set<Volume>()
  let openBytes = 0

  function fieldOf(volume: Volume, field: string): unknown {
    const open = volume.open ?? openVolume(volume)
    if (!open.values.has(field)) open.values.set(field, open.packed.read(field))
    return open.values.get(field)
  }

  function openVolume(volume: Volume) {
    const open = { packed: openPacked(volume.bytes, volume.text), values: new Map<string, unknown>() }
    volume.open = open
    opened.add(volume)
    openBytes += volume.bytes.length
    for (const oldest of opened) {
      if (openBytes <= MOST_OPEN) break
      opened.delete(oldest)
      openBytes -= oldest.bytes.length
      oldest.open = null
    }
    return open
  }

  const descriptors = new Map<string, PropertyDescriptor>()
  /** One getter a field for all manuscripts: so many closures each would outweigh the bytes. */
  const descriptorOf = (field: string): PropertyDescriptor => {
    const known = descriptors.get(field) ?? {
      enumerable: true,
      get(this: Shelved) {
        return fieldOf(this[VOLUME], field)
      },
    }
    descriptors.set(field, known)
    return known
  }

  return (facts, { path, text }) => {
    const volume: Volume = { bytes: facts instanceof Uint8Array ? facts : packFacts(facts, text), text, open: null }
    const shelved = Object.defineProperty({ path }, VOLUME, { value: volume })
    const fields = facts instanceof Uint8Array ? openVolume(volume).packed.fields : Object.keys(facts)
    for (const field of fields) if (field !== 'path') Object.defineProperty(shelved, field, descriptorOf(field))
    return shelved as Facts
  }
}
