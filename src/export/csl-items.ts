import type { Authority } from '#model/authority'
import type { CitedSources } from './cited-source.js'
import { itemOf, PUBLICATION_FIELDS, RECORD_FIELDS } from './csl-fields.js'
import type { CslItem } from './csl-item.js'

/** Every source as an item of CSL-JSON, in order of their ids. */
export function cslItems({ records, publications }: CitedSources, authority: Authority): CslItem[] {
  return [
    ...records.map(record => itemOf(record, RECORD_FIELDS, authority)),
    ...publications.map(publication => itemOf(publication, PUBLICATION_FIELDS, authority)),
  ].sort((a, b) => (a.id < b.id ? -1 : 1))
}
