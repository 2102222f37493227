import type { CorpusIndex } from '#model/corpus-index'
import type { CitedSources } from './cited-source.js'
import { type GatheredPublication, gatherPublications } from './gather-publications.js'
import { type GatheredRecord, gatherRecords } from './gather-records.js'

/**
 * All that the manuscripts of a set cite: unpublished records and printed sources, each once, with where they are cited.
 * A record and the edition that its legend names as having printed it point to each other.
 */
export function gatherSources(index: CorpusIndex): CitedSources {
  const [records, publications] = [gatherRecords(index), gatherPublications(index)]
  const printed = printedRecords(records, publications)
  const titles = new Map(records.map(({ record }) => [record.id, record.title]))
  return {
    records: records.map(({ record }) => ({
      ...record,
      printedIn: unique(printed.byRecord.get(record.id) ?? []),
    })),
    publications: publications.map(({ publication }) => {
      const prints = unique(printed.byPublication.get(publication.id) ?? [])
      const [only, another] = prints
      const title = another === undefined ? titles.get(only ?? '') : null
      return { ...publication, prints, documentTitle: title ?? null }
    }),
  }
}

/** Ids of editions by the id of a record that they print, and the other way round. */
interface Printed {
  readonly byRecord: ReadonlyMap<string, string[]>
  readonly byPublication: ReadonlyMap<string, string[]>
}

function printedRecords(records: readonly GatheredRecord[], publications: readonly GatheredPublication[]): Printed {
  const key = (path: string, citation: number) => `${path}\u0000${citation}`
  const editions = new Map<string, string[]>()
  for (const { publication, citations } of publications) {
    for (const { path, citation } of citations) add(editions, key(path, citation), publication.id)
  }
  const byRecord = new Map<string, string[]>()
  const byPublication = new Map<string, string[]>()
  for (const { record, citations } of records) {
    for (const { path, at, mention } of citations) {
      if (mention?.record.entry == null) continue
      for (const publication of editions.get(key(path, at)) ?? []) {
        add(byRecord, record.id, publication)
        add(byPublication, publication, record.id)
      }
    }
  }
  return { byRecord, byPublication }
}

function add(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key)
  if (list) list.push(id)
  else lists.set(key, [id])
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
