import type { Attribution } from '#model/attribution'
import { compareRecords, type KnownNames } from '#model/compare-records'
import type { Party, RecordMention } from '#model/entry'
import type { Facts } from '#model/facts'
import { areSpokenApart } from '#model/kind-family'
import { haveOtherInitials } from '#model/relate-parties'
import { shorten } from '#model/shorten'
import type { Written } from '#model/value'
import { corpusRule, z } from '#rule'

/** A sentence and the note under it that name another day or another person: the reader does not know which to follow. */
export default corpusRule({
  id: 'conflict/note-text',
  summary: 'Require a sentence and its note to agree about date, author, addressee and kind of a record',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    differs:
      'Unexpected {field} "{value}" in the note "{note}", expected "{said}" as in its sentence, "{sentence}"; the paper itself would settle it',
    said: 'the sentence, with {field} "{said}"',
  },
  *check({ facts, index, authority }) {
    const reported = new Set<string>()
    for (const attribution of facts.attributions) {
      const mention = recordIn(facts, attribution.note)
      const conflict = mention && findConflict(facts, attribution, mention, authority)
      if (!mention || !conflict || reported.has(`${attribution.note} ${conflict.field}`)) continue
      reported.add(`${attribution.note} ${conflict.field}`)
      const { field, said, noted } = conflict
      const quote = (span: Attribution['span']) => index.quote({ path: facts.path, span })
      yield {
        message: 'differs',
        data: {
          field,
          value: noted.value,
          said: said.value,
          note: shorten(quote(mention.span), LONGEST),
          sentence: shorten(quote(attribution.span), LONGEST),
        },
        span: noted.span,
        related: [{ message: 'said', data: { field, said: said.value }, span: said.span }],
      }
    }
  },
})

const LONGEST = 110

/** The one record that a note names; with several sources nobody knows which the sentence means. */
function recordIn({ records, citations }: Facts, note: number): RecordMention | null {
  const [mention, another] = records.filter(
    ({ entry, citation }) => entry === null && citation !== null && citations[citation]?.note === note,
  )
  const sources = mention?.citation == null ? undefined : citations[mention.citation]
  return mention && !another && (sources?.references.length ?? 0) <= 1 ? mention : null
}

interface Conflict {
  readonly field: 'date' | 'author' | 'addressee' | 'kind'
  readonly said: Written
  readonly noted: Written
}

/** What disagrees although a person is the same on both sides; with nobody in common the note is of another paper. */
function findConflict(facts: Facts, said: Attribution, noted: RecordMention, known: KnownNames): Conflict | null {
  const { date, kind, authors, addressees, isAnswer } = compareRecords(
    { facts, mention: asMention(said) },
    { facts, mention: noted },
    known,
  )
  const [isAuthor, isAddressee] = [authors, addressees].map(each => each === 'same' || each === 'share')
  const other =
    otherInitials('author', said.authors, noted.authors) ??
    otherInitials('addressee', said.addressees, noted.addressees)
  if (other) return other
  if (!said.isCertain || isAnswer || !(isAuthor || isAddressee)) return null
  if (authors === 'differ') return parties('author', said.authors, noted.authors)
  if (addressees === 'differ') return parties('addressee', said.addressees, noted.addressees)
  if (date === 'differ') return dates(facts, said, noted)
  if (!said.kind || !noted.kind) return null
  if (kind !== 'differ' && !areSpokenApart(said.kind.id, noted.kind.id)) return null
  return { field: 'kind', said: said.kind, noted: noted.kind }
}

function asMention(said: Attribution): RecordMention {
  return { ...said, entry: null, citation: null }
}

/** `B. Mdivani` in the sentence, `P. Mdivani` in the note. */
function otherInitials(
  field: 'author' | 'addressee',
  some: readonly Party[],
  others: readonly Party[],
): Conflict | null {
  for (const said of some) {
    const named = others.filter(each => each.key !== '' && each.key === said.key)
    const [noted] = named
    if (noted && named.every(each => haveOtherInitials(said, each))) return { field, said, noted }
  }
  return null
}

function parties(field: 'author' | 'addressee', some: readonly Party[], others: readonly Party[]): Conflict | null {
  const [said, noted] = [some[0], others[0]]
  return said && noted ? { field, said, noted } : null
}

function dates({ dates: all }: Facts, said: Attribution, noted: RecordMention): Conflict | null {
  const [own, other] = [said.date, noted.date].map(index => (index === null ? undefined : all[index]))
  if (!own || !other) return null
  return { field: 'date', said: { value: own.text, span: own.span }, noted: { value: other.text, span: other.span } }
}
