import { type NotationTable, notationTradition } from '#grammar/notation-tradition'
import type { ShelfmarkTradition } from '#grammar/tradition'
import type { ArchiveRow } from '#model/authority'
import { names, sheets } from './lexicon.js'
import { before, productions } from './productions.js'

/**
 * Named collections in boxes and folders, as the Hoover Institution, the Bakhmeteff Archive and American libraries keep
 * them: `Hoover Institution Archives, B. I. Nicolaevsky Collection, box 12, folder 4`. The collection is the fund,
 * without the word collection or papers (`B. I. Nicolaevsky`) but with words that are part of a title (`Russian
 * Operational Records`); a reel is the volume. The collection may stand before the archive, `Denikin Collection,
 * Bakhmeteff Archive, box 2`. Only archives of the table are read, and only with a collection and a box, folder or
 * reel. The order is that
 * of American notes.
 */
export function hoover(archives: readonly ArchiveRow[]): ShelfmarkTradition {
  const table: NotationTable = {
    id: 'hoover',
    names,
    sheets,
    notations: [
      {
        name: 'collection',
        archives: ['hoover', 'bakhmeteff', 'houghton', 'loc-mss'],
        productions,
        before,
        needs: [
          ['fund', 'box'],
          ['fund', 'folder'],
          ['fund', 'volume'],
        ],
      },
    ],
  }
  return notationTradition(table, archives)
}
