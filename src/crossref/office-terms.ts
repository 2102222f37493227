import type { Authority, OfficeRow } from '#model/authority'
import type { DateMention } from '#model/date'
import type { Facts } from '#model/facts'
import { type NameMention, nameMentions } from '#model/name'
import type { OfficeTerm, OfficeTermsHere } from '#model/office-term'
import { contains } from '#model/span'

/** Between an office and the land it serves stands no more than `of the`. */
const LAND_GAP = 12
/** A date of more days tells little of when somebody held an office. */
const LONGEST_DATE = 31

/**
 * Who is said to hold which office when: in headings, notes and prose, wherever a date goes with it. Only offices whose
 * field is known and persons who are told from others, by the authority or by initials.
 */
export function readOfficeTerms(facts: Facts, authority: Authority): OfficeTerm[] {
  const mentions = nameMentions(facts.names)
  return mentions.flatMap((mention, index): OfficeTerm[] => {
    const holder = mention.holder === null ? undefined : mentions[mention.holder]
    const match = holder && authority.findOffice(mention.form.proper)
    if (!holder || match?.kind !== 'one' || match.row.unsure || !isExclusive(match.row)) return []
    const person = identityOf(holder, authority)
    const date = dateOf(mention, facts)
    if (person === null || !date || date.min === null || date.max === null) return []
    if (date.max - date.min >= LONGEST_DATE || date.approximate || date.uncertain) return []
    return [
      {
        path: facts.path,
        span: mention.span,
        person,
        name: holder.form.text,
        office: mention.form.proper,
        field: match.row.field ?? '',
        rank: match.row.rank === 'head' ? 'head' : 'deputy',
        land: landOf(mentions, index, authority),
        from: date.min,
        to: date.max,
      },
    ]
  })
}

function isExclusive({ field, rank }: OfficeRow): boolean {
  return field !== null && rank !== 'member'
}

function identityOf({ form }: NameMention, authority: Authority): string | null {
  const match = authority.findPerson(form)
  if (match.kind === 'one') return match.row.id
  return match.kind === 'unknown' && form.initials !== '' ? `${form.initials.charAt(0)} ${form.key}` : null
}

/** That of the sentence, else that of the record whose heading or words these are. */
function dateOf({ span, date, voice }: NameMention, { dates, entries }: Facts): DateMention | undefined {
  if (date !== null) return dates[date]
  const entry = entries.find(each => contains(each.span, span))
  const own = entry && (voice === 'source' || contains(entry.heading, span))
  return own && entry.date !== null ? dates[entry.date] : undefined
}

/** The land beside the office, by its key; null if none is named or a bare acronym stands for it. */
function landOf(mentions: readonly NameMention[], office: number, authority: Authority): string | null {
  const [here, next] = [mentions[office], mentions[office + 1]]
  if (!here || next?.form.kind !== 'place' || next.span.start - here.span.end > LAND_GAP) return null
  const match = authority.findPlace(next.form.proper)
  return match.kind === 'one' && match.row.type === 'state' && !/\p{Lu}{2}/u.test(next.form.proper)
    ? next.form.key
    : null
}

/** A person has no more witnesses to one business than this. */
const MOST_WITNESSES = 64

/** What is said of one person in one field. */
export interface OfficeTerms extends Pick<OfficeTermsHere, 'witnesses'> {
  /** All terms, two and more, in order of path and place. */
  readonly terms: readonly OfficeTerm[]
}

interface Draft {
  readonly terms: OfficeTerm[]
  readonly witnesses: Map<string, OfficeTerm>
}

/** The terms of each person in each field, if there are several; give them in order of path and place. */
export function groupOfficeTerms(terms: Iterable<OfficeTerm>): OfficeTerms[] {
  const groups = new Map<string, Draft>()
  for (const term of terms) {
    const { person, field, office, rank, land, from, to } = term
    const key = `${person}\u0000${field}`
    const group: Draft = groups.get(key) ?? { terms: [], witnesses: new Map() }
    groups.set(key, group)
    group.terms.push(term)
    const face = JSON.stringify([office, rank, land, from, to])
    if (group.witnesses.size < MOST_WITNESSES && !group.witnesses.has(face)) group.witnesses.set(face, term)
  }
  return [...groups.values()]
    .filter(group => group.terms.length > 1)
    .map(group => ({ terms: group.terms, witnesses: [...group.witnesses.values()] }))
}
