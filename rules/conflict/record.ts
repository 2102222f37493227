import { compareRecords, type KnownNames, type RecordComparison } from '#model/compare-records'
import { isBefore, type LinkReason } from '#model/corpus-index'
import type { Party, RecordMention } from '#model/entry'
import { type QuotedMention, quoteMention } from '#model/record-head'
import { hull, type Span } from '#model/span'
import { corpusRule, z } from '#rule'

/** Two descriptions of one paper that name another author, addressee, kind or place: one of them is wrong. */
export default corpusRule({
  id: 'conflict/record',
  summary: 'Require every description of a record to name the same kind, author, addressee and place',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    differs:
      'Unexpected {field} "{value}" in "{text}", expected "{value2}" as in "{other}": {reason}; the paper itself would settle it',
    first: 'the same record with {field} "{value}": "{text}"',
  },
  *check({ facts, index, authority }) {
    const reported = new Set<string>()
    for (const { here, witnesses, reason } of index.recordsIn(facts.path)) {
      const known = witnesses.flatMap(ref => quoteMention(index, ref).map(mention => ({ ref, mention })))
      for (const ref of here) {
        const [mine] = quoteMention(index, ref)
        if (!mine) continue
        for (const earlier of known) {
          if (!isBefore(earlier.ref, ref)) break
          const conflict = findConflict(earlier.mention, mine, reason, authority)
          if (!conflict || reported.has(`${ref.record} ${conflict.field}`)) continue
          reported.add(`${ref.record} ${conflict.field}`)
          const { field, own, other } = conflict
          yield {
            message: 'differs',
            data: {
              field,
              value: own.text,
              text: mine.text,
              value2: other.text,
              other: earlier.mention.text,
              reason: REASONS[reason],
            },
            span: own.span,
            related: [
              {
                message: 'first',
                data: { field, value: other.text, text: earlier.mention.text },
                path: earlier.mention.path,
                span: other.span,
              },
            ],
          }
        }
      }
    }
  },
})

const REASONS: Readonly<Record<LinkReason, string>> = {
  shelfmark: 'both are of one day and stand on the same sheets',
  description: 'both are of one day and between the same persons',
  text: 'both give the same text',
}

interface Value {
  readonly text: string
  readonly span: Span
}

interface Conflict {
  readonly field: 'kind' | 'author' | 'addressee' | 'place'
  readonly own: Value
  readonly other: Value
}

/** The one field in which two descriptions cannot be of one record although all else says that they are, or null. */
function findConflict(
  other: QuotedMention,
  own: QuotedMention,
  reason: LinkReason,
  known: KnownNames,
): Conflict | null {
  const compared = compareRecords(other, own, known)
  if (compared.isAnswer || (reason !== 'text' && compared.date !== 'same') || compared.date === 'differ') return null
  const [field, another] = differing(compared)
  if (!field || another || !isSupported(compared, field, reason)) return null
  const [mine, theirs] = [valueIn(own.mention, field), valueIn(other.mention, field)]
  return mine && theirs ? { field, own: mine, other: theirs } : null
}

function differing({ kind, authors, addressees, place }: RecordComparison): Conflict['field'][] {
  const fields = { kind, author: authors, addressee: addressees, place }
  return (Object.keys(fields) as Conflict['field'][]).filter(field => fields[field] === 'differ')
}

/** A sheet may hold two papers of one day: then a person or the kind must be the same for sure. */
function isSupported(
  { kind, authors, addressees }: RecordComparison,
  field: Conflict['field'],
  reason: LinkReason,
): boolean {
  if (reason !== 'shelfmark') return true
  const isSame = { kind: kind === 'same' || kind === 'near', author: isMet(authors), addressee: isMet(addressees) }
  if (field === 'author') return isSame.addressee
  if (field === 'addressee') return isSame.author && isSame.kind
  return isSame.author || isSame.addressee
}

function isMet(relation: RecordComparison['authors']): boolean {
  return relation === 'same' || relation === 'share'
}

function valueIn({ kind, authors, addressees, place }: RecordMention, field: Conflict['field']): Value | null {
  if (field === 'author') return listed(authors)
  if (field === 'addressee') return listed(addressees)
  const written = field === 'kind' ? kind : place
  return written && { text: written.value, span: written.span }
}

function listed(parties: readonly Party[]): Value | null {
  const [first, ...rest] = parties
  return first
    ? { text: parties.map(({ value }) => value).join(', '), span: rest.map(each => each.span).reduce(hull, first.span) }
    : null
}
