import { type NotationTable, notationTradition } from '#grammar/notation-tradition'
import type { ShelfmarkTradition } from '#grammar/tradition'
import type { ArchiveRow } from '#model/authority'
import { names, sheets, words } from './lexicon.js'
import { productions } from './productions.js'

/**
 * The National Archives of the United States: `NARA, RG 59, 860J.01/123, Box 5`. The record group is the fund, without
 * its word (`59`); an entry of the group's inventory, or a microfilm publication, is the inventory; a number of the
 * decimal file or a lot file is the file; a roll of microfilm is the volume and its frames are sheets. Titles of series
 * are passed over. A record group alone is no shelfmark,
 * and without the archive nothing is. After General Information
 * Leaflet 17, Citing Records in the National Archives of the United States.
 */
export function nara(archives: readonly ArchiveRow[]): ShelfmarkTradition {
  const table: NotationTable = {
    id: 'nara',
    names,
    sheets,
    notations: [
      {
        name: 'nara',
        archives: ['nara'],
        productions,
        needs: [
          ['fund', 'inventory'],
          ['fund', 'box'],
          ['fund', 'folder'],
          ['fund', 'file'],
          ['inventory', 'volume'],
        ],
      },
    ],
    openings: words.filter(row => row.category === 'group'),
  }
  return notationTradition(table, archives)
}
