import { type NotationTable, notationTradition } from '#grammar/notation-tradition'
import type { ShelfmarkTradition } from '#grammar/tradition'
import type { ArchiveRow } from '#model/authority'
import { names, sheets } from './lexicon.js'
import { federal, foreign } from './productions.js'

/**
 * The federal archives of Germany and the archive of its Foreign Office: `BArch, R 901/21801, Bl. 12`; `PA AA, RZ 206,
 * R 103295`. The record group with its letters is the fund (`R 901`, `R 43-I`, `RAV Stockholm`), what stands behind its
 * slash or in the place of the volume is the file (`21801`, `I 2/3/219`, `R 103295`). `Bl. 3 RS` is the back of sheet 3.
 * Nothing is read without the archive. After the archives' own guides, Zitierweisen and Zitierweise von Archivgut.
 */
export function bundesarchiv(archives: readonly ArchiveRow[]): ShelfmarkTradition {
  const table: NotationTable = {
    id: 'bundesarchiv',
    names,
    sheets,
    notations: [
      { name: 'bundesarchiv', archives: ['barch', 'sapmo'], productions: federal, needs: [['fund', 'file']] },
      { name: 'politisches-archiv', archives: ['pa-aa'], productions: foreign, needs: [['file']] },
    ],
  }
  return notationTradition(table, archives)
}
