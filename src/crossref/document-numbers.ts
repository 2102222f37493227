import type { NumberedDocument, NumberGroup } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import type { Publication } from '#model/publication'
import type { Written } from '#model/value'
import { wordKey } from '#model/words'
import type { KeyedMention } from './record-keys.js'

const SEPARATOR = '\u0000'

/** A group has no more witnesses than this. */
const MOST_WITNESSES = 64

interface Draft {
  readonly uses: NumberedDocument[]
  readonly witnesses: Map<string, NumberedDocument>
}

/**
 * Places that give the same document number of the same edition to records, two and more of them, in order of path and
 * citation.
 * An edition is its title with volume, issue and year; without a year, title and place; without both it might be any
 * edition of that title, and is not compared. Give the facts in order of path; `keys` reads the keys of their records.
 */
export function findDocumentNumbers(
  facts: readonly Facts[],
  keys: (facts: Facts) => readonly KeyedMention[],
): NumberGroup[] {
  const groups = new Map<string, Draft>()
  for (const each of facts) {
    if (!each.citations.some(({ publications }) => publications.some(isNumbered))) continue
    const faces = keys(each)
    for (const [record, { citation }] of each.records.entries()) {
      if (citation === null) continue
      for (const publication of each.citations[citation]?.publications ?? []) {
        const key = documentKey(publication)
        if (key === null) continue
        const group = groups.get(key) ?? { uses: [], witnesses: new Map() }
        groups.set(key, group)
        add(group, { path: each.path, record, citation, publication }, faces[record]?.face ?? '')
      }
    }
  }
  return [...groups.values()]
    .filter(({ uses }) => uses.length > 1)
    .map(({ uses, witnesses }) => ({ uses, witnesses: [...witnesses.values()] }))
}

function isNumbered({ documentNumber }: Publication): boolean {
  return documentNumber !== null
}

function add({ uses, witnesses }: Draft, use: NumberedDocument, face: string): void {
  uses.push(use)
  if (witnesses.size < MOST_WITNESSES && !witnesses.has(face)) witnesses.set(face, use)
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
