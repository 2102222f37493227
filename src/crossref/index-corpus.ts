import type { Authority } from '#model/authority'
import { comparedSpans } from '#model/compared-spans'
import type { CorpusIndex } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import { findArchiveNames } from './archive-names.js'
import { findDocumentNumbers } from './document-numbers.js'
import { findRecords } from './find-records.js'
import { openIndexMemory } from './index-memory.js'

/**
 * The index over all facts of a set. The order in which they are given changes nothing; of two with one path the last
 * counts. `text` returns the source that the facts of a path were read from. Takes time near linear in the set.
 *
 * An editor passes the same `memory` again and again: then only manuscripts with new facts are read and compared anew,
 * with the same result. Each part is made when it is first asked for; a run whose rules do not ask does not pay.
 */
export function indexCorpus(
  facts: readonly Facts[],
  authority: Authority,
  text: (path: string) => string,
  memory = openIndexMemory(),
): CorpusIndex {
  const byPath = new Map(facts.map(each => [each.path, each]))
  const paths = [...byPath.keys()].sort()
  const find = (path: string): Facts => {
    const found = byPath.get(path)
    if (!found) throw new RangeError(`No manuscript ${path} in this set`)
    return found
  }
  const ordered = paths.map(find)
  const samePassages = once(() =>
    memory.passages.find(
      ordered.map(each => ({
        path: each.path,
        fingerprints: each.fingerprints,
        spans: () => comparedSpans(each),
        text: () => text(each.path),
      })),
    ),
  )
  const records = once(() => findRecords(ordered, memory.recordKeys))
  const documentNumbers = once(() => findDocumentNumbers(ordered))
  const archiveNames = once(() => findArchiveNames(ordered, authority))
  const recordsByPath = once(() => byPathOf(records(), ({ mentions }) => mentions.map(each => each.path)))
  const passagesByPath = once(() => byPathOf(samePassages(), ({ left, right }) => [left.path, right.path]))
  const numbersByPath = once(() => byPathOf(documentNumbers(), group => group.map(each => each.path)))
  return {
    authority,
    paths,
    facts: find,
    quote: ({ path, span }) => text(path).slice(span.start, span.end),
    get records() {
      return records()
    },
    get samePassages() {
      return samePassages()
    },
    get documentNumbers() {
      return documentNumbers()
    },
    get archiveNames() {
      return archiveNames()
    },
    recordsIn: path => recordsByPath().get(path) ?? [],
    samePassagesIn: path => passagesByPath().get(path) ?? [],
    documentNumbersIn: path => numbersByPath().get(path) ?? [],
  }
}

/** What concerns each manuscript, so that a rule need not look through the whole set for every one of them. */
function byPathOf<Item>(items: readonly Item[], pathsOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    for (const path of new Set(pathsOf(item))) {
      const known = found.get(path)
      if (known) known.push(item)
      else found.set(path, [item])
    }
  }
  return found
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
