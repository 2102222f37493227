import type { ShelfmarkReading, ShelfmarkTradition } from '#grammar/tradition'
import type { ArchiveRow } from '#model/authority'
import type { AbbreviationDefinition, Reference } from '#model/citation'
import type { Span } from '#model/span'
import { joinNames } from './archive-items.js'
import { chainDrafts } from './chain.js'
import type { Draft } from './draft.js'
import { isCitation } from './evidence.js'
import { islandReader } from './reading.js'
import { TRADITION, toReference } from './reference.js'
import { islandScan } from './scan.js'
import { createTokens } from './tokens.js'

/**
 * The shelfmarks of Russia, Ukraine, Belarus and their neighbours: fund, inventory, file, sheet, in their own scripts,
 * in Latin letters and in English. `archives` are the authority's rows; names that no row has are read by their shape.
 */
export function fondOpisDelo(archives: readonly ArchiveRow[]): ShelfmarkTradition {
  const tokens = createTokens(archives)
  const readIsland = islandReader(tokens)
  const islandsOf = islandScan(tokens)

  const readOne = (text: string, { start, end }: Span) => {
    const { items, definitions } = joinNames(text, readIsland(text.slice(start, end), start))
    const accepted = new Set<Draft>()
    for (const draft of chainDrafts(text, items)) if (isCitation(draft, accepted)) accepted.add(draft)
    const references = [...accepted].map(draft => toReference(text, draft))
    return { references, definitions }
  }

  return {
    id: TRADITION,
    read(text): ShelfmarkReading {
      const references: Reference[] = []
      const definitions: AbbreviationDefinition[] = []
      for (const island of islandsOf(text)) {
        const reading = readOne(text, island)
        references.push(...reading.references)
        definitions.push(...reading.definitions)
      }
      return { references, archives: [], definitions, problems: [] }
    },
  }
}
