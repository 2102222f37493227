import { type NotationTable, notationTradition } from '#grammar/notation-tradition'
import type { ShelfmarkTradition } from '#grammar/tradition'
import type { ArchiveRow } from '#model/authority'
import { names, sheets } from './lexicon.js'
import { ottoman, republic, staff } from './productions.js'

/**
 * The state archives of Turkey. Ottoman Archives, `BOA, HR.SYS. 2878/12, lef 3`: the code is the fund as it stands
 * (`HR.SYS.`), the dossier the file, the shirt (gömlek) in it the item; an enclosure (lef) is a numbered sheet within
 * the shirt and is read as one. General Staff, `ATASE, BDH, K. 525, D. 1023, F. 2`: collection, carton, dossier and
 * index number are fund, box, file and item. Republican Archives, `BCA, 030.10/57.376.4`: the code and the place. Nothing
 * is read without the archive.
 */
export function boa(archives: readonly ArchiveRow[]): ShelfmarkTradition {
  const table: NotationTable = {
    id: 'boa',
    names,
    sheets,
    notations: [
      { name: 'ottoman', archives: ['boa'], productions: ottoman, needs: [['fund', 'file']] },
      { name: 'staff', archives: ['atase'], productions: staff, needs: [['fund', 'box', 'file']] },
      { name: 'republic', archives: ['bca'], productions: republic, needs: [['fund', 'file']] },
    ],
  }
  return notationTradition(table, archives)
}
