import type { NumberedDocument } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import type { Publication } from '#model/publication'
import type { Written } from '#model/value'
import { wordKey } from '#model/words'

const SEPARATOR = '\u0000'

/**
 * Places that give the same document number of the same edition, two and more of them, in order of path and citation.
 * An edition is its title with volume, issue and year; without a year, title and place; without both it might be any
 * edition of that title, and is not compared. Give the facts in order of path.
 */
export function findDocumentNumbers(facts: readonly Facts[]): NumberedDocument[][] {
  const groups = new Map<string, NumberedDocument[]>()
  for (const { path, citations } of facts) {
    for (const [citation, { publications }] of citations.entries()) {
      for (const publication of publications) {
        const key = documentKey(publication)
        if (key === null) continue
        const group = groups.get(key)
        if (group) group.push({ path, citation, publication })
        else groups.set(key, [{ path, citation, publication }])
      }
    }
  }
  return [...groups.values()].filter(group => group.length > 1)
}

function documentKey(publication: Publication): string | null {
  const { title, container, documentNumber, volume, number, year, place } = publication
  const edition = keyOf(container ?? title)
  const issued = year ? `year ${keyOf(year)}` : place ? `place ${keyOf(place)}` : null
  if (!documentNumber || edition === '' || issued === null) return null
  return [edition, keyOf(volume), keyOf(number), issued, keyOf(documentNumber)].join(SEPARATOR)
}

/** The words of a title or number, whatever stands between them. */
function keyOf(written: Written | null): string {
  const words = written?.value.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.map(wordKey).join(' ')
}
