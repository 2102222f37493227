import { type NotationTable, notationTradition } from '#grammar/notation-tradition'
import type { ShelfmarkTradition } from '#grammar/tradition'
import type { ArchiveRow } from '#model/authority'
import { names, sheets } from './lexicon.js'
import { defence, diplomatic, national } from './productions.js'

/**
 * The state archives of France, each with a notation of its own. Archives nationales, `AN, F7 13506`: the subseries is
 * the fund (`F7`, `94 AP`), the article the file, a dossier in it the item. Service historique de la Défense, `SHD, 7N
 * 1649`: the same. Archives diplomatiques, `AMAE, série Z, URSS, vol. 123, fol. 45`: the series is the fund without its
 * word (`Z`, `CPC`), the country or subseries the inventory (`URSS`), volume and carton are volume and box; only series
 * of the table are read. Nothing is read without the archive.
 */
export function france(archives: readonly ArchiveRow[]): ShelfmarkTradition {
  const table: NotationTable = {
    id: 'france',
    names,
    sheets,
    notations: [
      { name: 'archives-nationales', archives: ['an-fr'], productions: national, needs: [['fund', 'file']] },
      { name: 'defence', archives: ['shd'], productions: defence, needs: [['fund', 'file']] },
      {
        name: 'diplomatic',
        archives: ['amae'],
        productions: diplomatic,
        needs: [
          ['fund', 'volume'],
          ['fund', 'box'],
          ['fund', 'file'],
        ],
      },
    ],
  }
  return notationTradition(table, archives)
}
