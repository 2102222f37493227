import { comparePublications } from '#model/compare-publications'
import { compareRecords, type KnownNames } from '#model/compare-records'
import type { CorpusIndex, PublicationGroup, PublicationUse } from '#model/corpus-index'
import type { Publication } from '#model/publication'
import { corpusRule, z } from '#rule'

/** One book with two years or two places sends half of its readers to a book that does not exist. */
export default corpusRule({
  id: 'conflict/publication',
  summary: 'Require one publication to be cited with the same year, place, editor and pages',
  severity: 'warning',
  options: z.strictObject({
    /** A year that stands once is held against another one that stands so many times. */
    quorum: z.int().min(2).default(3),
  }),
  messages: {
    differs:
      'Unexpected {field} {value} of "{title}"{document}, expected {other} as in "{text}"; a look at the book would settle it',
    first: 'the same publication with {field} {value}: "{text}"',
  },
  *check({ facts, index, options }) {
    for (const group of index.publicationsIn(facts.path)) {
      for (const use of group.uses) {
        if (use.path !== facts.path) continue
        const found = findConflict(index, group, use, options.quorum)
        if (!found) continue
        const { field, other, document } = found
        const [mine, theirs] = [use.publication[field], other.publication[field]]
        if (!mine || !theirs) continue
        const name = FIELD_NAMES[field] ?? field
        yield {
          message: 'differs',
          data: {
            field: name,
            value: mine.value,
            title: (use.publication.container ?? use.publication.title)?.value ?? '',
            document: document ? ', for the same document' : '',
            other: theirs.value,
            text: other.publication.text,
          },
          span: mine.span,
          related: [
            {
              message: 'first',
              data: { field: name, value: theirs.value, text: other.publication.text },
              path: other.path,
              span: theirs.span,
            },
          ],
        }
      }
    }
  },
})

const FIELD_NAMES: Partial<Readonly<Record<keyof Publication, string>>> = {
  documentNumber: 'document number',
  author: 'editor',
  number: 'issue',
}

interface Conflict {
  readonly field: 'year' | 'place' | 'author' | 'pages' | 'number' | 'documentNumber'
  readonly other: PublicationUse
  readonly document: boolean
}

function findConflict(
  index: CorpusIndex,
  { witnesses, years }: PublicationGroup,
  use: PublicationUse,
  quorum: number,
): Conflict | null {
  for (const other of witnesses) {
    if (!isEarlier(other, use)) break
    const relation = relateDocuments(index, other, use)
    if (relation === 'other') continue
    const field = relation === null ? null : comparePublications(other.publication, use.publication, index.authority)
    if (field) return { field, other, document: true }
  }
  return oddYear(witnesses, years, use, quorum, index.authority)
}

function isEarlier(a: PublicationUse, b: PublicationUse): boolean {
  return a.path === b.path ? a.citation < b.citation : a.path < b.path
}

/** `number`: the same number in the edition; `record`: the same record; `other`: two records for sure; null: not told. */
function relateDocuments(
  index: CorpusIndex,
  a: PublicationUse,
  b: PublicationUse,
): 'number' | 'record' | 'other' | null {
  const [left, right] = [recordOf(index, a), recordOf(index, b)]
  const compared = left && right ? compareRecords(left, right, index.authority) : null
  if (compared && [compared.date, compared.authors, compared.addressees].includes('differ')) return 'other'
  const [number, otherNumber] = [a, b].map(({ publication }) => publication.documentNumber?.value)
  if (number && number === otherNumber) return 'number'
  return compared && compared.date === 'same' && compared.authors === 'same' && compared.kind !== 'differ'
    ? 'record'
    : null
}

function recordOf(index: CorpusIndex, { path, citation }: PublicationUse) {
  const facts = index.facts(path)
  const mention = facts.records.find(each => each.citation === citation)
  return mention ? { facts, mention } : null
}

/** All else being equal, a year that only one place gives is a slip sooner than another edition. */
function oddYear(
  witnesses: readonly PublicationUse[],
  years: ReadonlyMap<string, number>,
  use: PublicationUse,
  quorum: number,
  known: KnownNames,
): Conflict | null {
  const year = use.publication.year?.value
  if (use.publication.kind !== 'book' || year === undefined || years.get(year) !== 1 || years.size !== 2) return null
  const [usual] = [...years].filter(([other]) => other !== year)
  if (!usual || usual[1] < quorum) return null
  const other = witnesses.find(({ publication }) => publication.year?.value === usual[0])
  const isSameBook =
    other && comparePublications(other.publication, use.publication, known, ['place', 'author']) === null
  return isSameBook ? { field: 'year', other, document: false } : null
}
