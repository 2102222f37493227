import type { PublicationGroup, PublicationUse } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import type { Publication } from '#model/publication'
import { wordingOf } from '#model/same-wording'

const SEPARATOR = '\u0000'

/** A title of one word (`Сочинения`, `Works`) is that of many books. */
const FEWEST_WORDS = 2

/** A group has no more witnesses than this. */
const MOST_WITNESSES = 64

interface Draft {
  readonly uses: PublicationUse[]
  readonly witnesses: Map<string, PublicationUse>
  readonly years: Map<string, number>
}

/**
 * Places that cite one publication, two and more of them, in order of path and citation: the same title and volume,
 * whatever else is said of it. Give the facts in order of path.
 */
export function findPublications(facts: readonly Facts[]): PublicationGroup[] {
  const groups = new Map<string, Draft>()
  for (const { path, citations } of facts) {
    for (const [citation, { publications }] of citations.entries()) {
      for (const publication of publications) {
        const key = editionKey(publication)
        if (key === null) continue
        const group = groups.get(key) ?? { uses: [], witnesses: new Map(), years: new Map() }
        groups.set(key, group)
        add(group, { path, citation, publication })
      }
    }
  }
  return [...groups.values()]
    .filter(({ uses }) => uses.length > 1)
    .map(({ uses, witnesses, years }) => ({ uses, witnesses: [...witnesses.values()], years }))
}

function add({ uses, witnesses, years }: Draft, use: PublicationUse): void {
  uses.push(use)
  const { year, place, pages, number, documentNumber, author } = use.publication
  if (year) years.set(year.value, (years.get(year.value) ?? 0) + 1)
  const face = [year, place, pages, number, documentNumber, author].map(each => each?.value ?? '').join(SEPARATOR)
  if (witnesses.size < MOST_WITNESSES && !witnesses.has(face)) witnesses.set(face, use)
}

function editionKey({ title, container, volume }: Publication): string | null {
  const words = wordingOf((container ?? title)?.value ?? '')
  return words.split(' ').length < FEWEST_WORDS ? null : [words, wordingOf(volume?.value ?? '')].join(SEPARATOR)
}
