import type { ShelfmarkReading, ShelfmarkTradition } from '#grammar/tradition'
import type { ArchiveRow } from '#model/authority'
import type { Reference } from '#model/citation'
import { lazy } from '#model/lazy'
import type { Span } from '#model/span'
import { joinNames } from './archive-items.js'
import { chainDrafts } from './chain.js'
import type { Holdings } from './chain-state.js'
import type { Draft } from './draft.js'
import { withoutEmphasis } from './emphasis.js'
import { isCitation } from './evidence.js'
import { listedDefinitions } from './listed-definitions.js'
import { loneIbid } from './lone-ibid.js'
import { archiveMentions } from './mentions.js'
import { problemsOf } from './problems.js'
import { islandReader } from './reading.js'
import { bareIbid, type FindArchive, TRADITION, toReference } from './reference.js'
import { islandScan } from './scan.js'
import { createTokens } from './tokens.js'

/**
 * The shelfmarks of Russia, Ukraine, Belarus and their neighbours: fund, inventory, file, sheet, in their own scripts,
 * in Latin letters and in English. `archives` are the authority's rows; names that no row has are read by their shape,
 * and those that are spelled out are asked of `findArchive`, which knows grammatical cases.
 *
 * A text is searched for islands (scan.ts), each is taken apart by the productions (reading.ts), its pieces are folded
 * into references (chain.ts), and those with too little evidence are dropped (evidence.ts).
 */
export function fondOpisDelo(
  archives: readonly ArchiveRow[],
  findArchive: FindArchive = () => null,
): ShelfmarkTradition {
  const tools = lazy(() => {
    const tokens = createTokens(archives)
    return { tokens, readIsland: islandReader(tokens), islandsOf: islandScan(tokens) }
  })
  const holdings = holdingsOf(archives)

  return {
    id: TRADITION,
    read(text): ShelfmarkReading {
      const { tokens, readIsland, islandsOf } = tools()
      const plain = withoutEmphasis(text)
      const islands = islandsOf(plain).map(({ start, end }) => {
        const { items, definitions } = joinNames(text, readIsland(plain.slice(start, end), start))
        const drafts = citationsAmong(chainDrafts(plain, items, holdings))
        const references = drafts.map(draft => toReference(text, draft, findArchive))
        return { references, definitions, problems: problemsOf(text, items, drafts) }
      })
      const references = withLoneIbid(
        text,
        islands.flatMap(island => island.references),
      )
      const definitions = [...islands.flatMap(island => island.definitions), ...listedDefinitions(text, tokens.names)]
      const archives = archiveMentions(text, tokens.names, definitions, placesOf(references))
      return { references, archives, definitions, problems: islands.flatMap(island => island.problems) }
    },
  }

  function withLoneIbid(text: string, references: readonly Reference[]): readonly Reference[] {
    const ibid = references.length === 0 ? loneIbid(text, tools().tokens.lexicon) : null
    return ibid ? [bareIbid(text, ibid)] : references
  }
}

function holdingsOf(archives: readonly ArchiveRow[]): Holdings {
  const ofFunds = archives.filter(row => row.levels[0] === 'fund')
  const funds = new Set(ofFunds.map(row => row.id))
  const inventories = new Set(ofFunds.filter(row => row.levels[1] === 'inventory').map(row => row.id))
  return {
    isOfFunds: ids => ids.every(id => funds.has(id)),
    isByInventory: ids => ids.length > 0 && ids.every(id => inventories.has(id)),
  }
}

function citationsAmong(drafts: readonly Draft[]): Draft[] {
  const accepted = new Set<Draft>()
  for (const draft of drafts) if (isCitation(draft, accepted)) accepted.add(draft)
  return [...accepted]
}

function placesOf(references: readonly Reference[]): Span[] {
  return references.flatMap(({ span, archive }) => (archive ? [span, archive.span] : [span]))
}
