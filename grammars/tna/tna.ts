import { type NotationTable, notationTradition } from '#grammar/notation-tradition'
import type { ShelfmarkTradition } from '#grammar/tradition'
import type { ArchiveRow } from '#model/authority'
import { departments, names, sheets } from './lexicon.js'
import { known, productions } from './productions.js'

/**
 * The National Archives, Kew, formerly the Public Record Office: `TNA, FO 371/4956, fol. 12v`. The department with the
 * number of its series is the fund (`FO 371`), the piece the file (`4956`), a paper within its piece the item
 * (`N2241`). Without the archive only series that are known by their code are read, and only with a slash.
 */
export function tna(archives: readonly ArchiveRow[]): ShelfmarkTradition {
  const table: NotationTable = {
    id: 'tna',
    names,
    sheets,
    notations: [
      { name: 'tna', archives: ['tna'], productions, needs: [['fund', 'file']] },
      { name: 'known-series', archives: [], productions: [known], needs: [['fund', 'file']] },
    ],
    openings: departments,
  }
  return notationTradition(table, archives)
}
