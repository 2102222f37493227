import type { ListedSource } from '#model/bibliography'
import type { CitationReading, Reference } from '#model/citation'
import type { CslItem } from './csl-item.js'

/**
 * The items of a bibliography as they are compared with what is cited. People put a shelfmark into the archive, its
 * location, the call number or the note: all are tried, and where `read` finds most levels counts.
 */
export function listedSources(items: readonly CslItem[], read: (text: string) => CitationReading): ListedSource[] {
  return items.map(item => {
    const { archive, archive_collection, archive_location, note, title, volume, issued } = item
    const places = [
      [archive, archive_location],
      [archive, archive_collection, archive_location],
      [archive, archive_collection],
      [archive, item['call-number']],
      [item['call-number']],
      [archive_location],
      [note],
      [archive],
    ]
    const shelfmark = fullest(places.flatMap(parts => read(joined(parts)).references))
    const titles = [title, item['container-title']].flatMap(each => (each === undefined ? [] : [each]))
    const year = issued?.['date-parts']?.[0]?.[0]
    return {
      id: item.id,
      label: shelfmark?.text ?? title ?? item.id,
      shelfmark: shelfmark ?? null,
      titles,
      year: year === undefined ? null : String(year),
      volume: volume ?? null,
    }
  })
}

/** The first of those with most levels, if any has one. */
function fullest(references: readonly Reference[]): Reference | undefined {
  const count = ({ levels }: Reference) => Object.keys(levels).length
  const most = Math.max(0, ...references.map(count))
  return most === 0 ? undefined : references.find(reference => count(reference) === most)
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined && part !== '').join(', ')
}
