import type { Bibliography, ListedSource } from '#model/bibliography'
import type { Reference } from '#model/citation'
import type { BibliographyMatch, UnlistedSource } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import { grouped } from '#model/grouped'
import type { Publication } from '#model/publication'
import { plainWords } from '#model/same-wording'
import { fileKey, LEVELS, type Shelfmark } from '#model/shelfmark'

/** Fewer letters of a title than this are found in anything. */
const SHORTEST_TITLE = 8

/**
 * What the manuscripts cite and the bibliography does not list, and what it lists and nobody cites. A listed fund covers
 * its files, and a listed file its sheets; a printed source is known by its title, where years and volumes do not differ.
 * What could not be read on either side is left out of both lists.
 */
export function matchBibliography({ path, sources }: Bibliography, facts: readonly Facts[]): BibliographyMatch {
  const cited = new Set<ListedSource>()
  const archival = grouped(sources, source => (source.shelfmark ? archiveKey(source.shelfmark) : null))
  const printed = sources
    .filter(({ shelfmark, titles }) => shelfmark === null && titles.some(isTelling))
    .map(foldTitles)

  const isListed = (found: readonly ListedSource[]) => {
    for (const source of found) cited.add(source)
    return found.length > 0
  }
  const listedShelfmark = (reference: Reference) =>
    (archival.get(archiveKey(reference)) ?? []).filter(
      source => source.shelfmark && covers(source.shelfmark, reference),
    )
  const listedPublication = (publication: Publication) =>
    printed.filter(each => isSamePrint(each, publication)).map(({ source }) => source)

  const unlisted = new Map(
    facts.map(each => {
      const missing: UnlistedSource[] = []
      const seen = new Set<string>()
      const add = (key: string, source: UnlistedSource) => {
        if (!seen.has(key)) missing.push(source)
        seen.add(key)
      }
      for (const { references, publications } of each.citations) {
        for (const reference of references) {
          if (!isComparable(reference) || isListed(listedShelfmark(reference))) continue
          add(fileKey(reference), { span: reference.span, text: reference.text })
        }
        for (const publication of publications) {
          const title = (publication.title ?? publication.container)?.value
          if (title === undefined || !isTelling(title) || isListed(listedPublication(publication))) continue
          add(plainWords(title), { span: publication.span, text: title })
        }
      }
      return [each.path, missing] as const
    }),
  )
  const comparable = new Set([...printed.map(({ source }) => source), ...[...archival.values()].flat()])
  return {
    path,
    uncited: sources.filter(source => comparable.has(source) && !cited.has(source)),
    unlistedIn: manuscript => unlisted.get(manuscript) ?? [],
  }
}

function isComparable({ unresolved, archive, levels }: Reference): boolean {
  return unresolved === undefined && archive !== null && Object.keys(levels).length > 0
}

function archiveKey({ archive }: Shelfmark): string {
  return archive?.id ?? plainWords(archive?.text ?? '')
}

/** True if every level that the listed shelfmark gives is the same in the cited one. */
function covers(listed: Shelfmark, cited: Shelfmark): boolean {
  return LEVELS.every(level => {
    const wanted = listed.levels[level]
    return wanted === undefined || plainWords(wanted.value) === plainWords(cited.levels[level]?.value ?? '')
  })
}

interface FoldedTitles {
  readonly source: ListedSource
  readonly titles: readonly string[]
}

function foldTitles(source: ListedSource): FoldedTitles {
  return { source, titles: source.titles.filter(isTelling).map(plainWords) }
}

/** A short title is the beginning of a long one. */
function isSamePrint({ source, titles }: FoldedTitles, { title, container, year, volume }: Publication): boolean {
  const names = [title, container].flatMap(each => (each && isTelling(each.value) ? [plainWords(each.value)] : []))
  const isNamed = names.some(name => titles.some(each => each.startsWith(name) || name.startsWith(each)))
  return isNamed && agree(source.year, year?.value) && agree(source.volume, volume?.value)
}

/** What one side does not give speaks against nothing. */
function agree(listed: string | null, cited: string | undefined): boolean {
  return listed === null || cited === undefined || plainWords(listed) === plainWords(cited)
}

function isTelling(title: string): boolean {
  return plainWords(title).length >= SHORTEST_TITLE
}
