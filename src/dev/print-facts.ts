import type { Citation, Reference } from '#model/citation'
import type { Claim, ClaimParty } from '#model/claim'
import type { Entry, RecordDescription, RecordMention } from '#model/entry'
import type { Facts } from '#model/facts'
import { nameMentions } from '#model/name'
import { PUBLICATION_FIELDS, type Publication } from '#model/publication'
import { LEVELS, type SheetRange } from '#model/shelfmark'
import type { Span } from '#model/span'

/** The facts of a manuscript as lines for a reviewer; places are shown by the words that stand there. */
export function printFacts(facts: Facts, text: string): string {
  const quote = ({ start, end }: Span) => shorten(text.slice(start, end))
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? [`## ${title}`, ...lines, ''] : [])
  return [
    `# ${facts.path}: ${facts.genre}, ${facts.format}`,
    '',
    ...section(
      'entries',
      facts.entries.map(entry => printEntry(entry, facts, quote)),
    ),
    ...section(
      'notes',
      facts.notes.map((note, i) => {
        const markers = facts.markers.filter(marker => marker.note === i)
        return `${note.style} ${note.label}: ${quote(note.body)} ← ${markers.map(each => `@${each.span.start}`).join(' ') || 'nothing'}`
      }),
    ),
    ...section(
      'citations',
      facts.citations.map(citation => printCitation(citation, quote)),
    ),
    ...section(
      'dates',
      facts.dates.map(
        ({ edtf, calendar, origin, span, problems }) =>
          `${quote(span)} = ${edtf ?? '?'} ${calendar}, ${origin}${problems.map(each => ` ! ${each.code}`).join('')}`,
      ),
    ),
    ...section(
      'records',
      facts.records.map(record => printRecord(record, facts)),
    ),
    ...section('names', printNames(facts)),
    ...section(
      'claims',
      facts.claims.claims.map(claim => printClaim(claim, quote)),
    ),
  ].join('\n')
}

function printEntry(entry: Entry, facts: Facts, quote: (span: Span) => string): string {
  const lines = [
    `- ${quote(entry.heading)}`,
    `  ${describe(entry, facts)}`,
    entry.number ? `  number: ${entry.number.value}` : '',
    entry.subject ? `  subject: ${shorten(entry.subject.value)}` : '',
    entry.excerpt ? `  excerpt: ${quote(entry.excerpt)}` : '',
    ...entry.body.map(span => `  body: ${quote(span)}`),
    entry.signature ? `  signature: ${entry.signature.value}` : '',
    `  legend: ${entry.legend ? quote(entry.legend) : 'none'}`,
  ]
  return lines.filter(line => line !== '').join('\n')
}

function describe({ kind, authors, addressees, place, date }: RecordDescription, facts: Facts): string {
  const names = (parties: RecordDescription['authors']) =>
    parties.map(({ value, key }) => `${value} <${key}>`).join(', ') || '?'
  const day = date === null ? 'undated' : (facts.dates[date]?.edtf ?? '?')
  return `${kind?.id ?? '?'}: ${names(authors)} → ${names(addressees)}, ${place?.value ?? '?'}, ${day}`
}

function printCitation(citation: Citation, quote: (span: Span) => string): string {
  const terms = [...citation.authenticity, ...citation.reproduction].map(term => term.id)
  return [
    `- ${citation.place} @${citation.span.start}: ${quote(citation.span)}`,
    ...citation.references.map(reference => `  ${printReference(reference)}`),
    ...citation.archives.map(({ text, id }) => `  archive only: ${text} (${id ?? '?'})`),
    ...(terms.length > 0 ? [`  ${terms.join(', ')}`] : []),
    ...citation.publications.map(publication => `  ${printPublication(publication)}`),
    ...citation.definitions.map(({ abbreviation, expansion }) => `  ${abbreviation} := ${expansion}`),
    ...citation.problems.map(({ code, message, span }) => `  ! ${code} ${quote(span)}: ${message}`),
  ].join('\n')
}

/** A shelfmark level by level; what is not written here stands in brackets. */
export function printReference({ archive, levels, sheets, ibid, unresolved }: Reference): string {
  const bracket = (value: string, origin: string) => (origin === 'written' ? value : `[${value}]`)
  return [
    ibid ? 'ibid.' : '',
    archive ? bracket(`${archive.text} (${archive.id ?? '?'})`, archive.origin) : '',
    ...LEVELS.map(level => {
      const value = levels[level]
      return value ? `${level} ${bracket(value.value, value.origin)}` : ''
    }),
    sheets.length > 0 ? `sheets ${sheets.map(printSheets).join(', ')}` : '',
    unresolved ? `unresolved: ${unresolved}` : '',
  ]
    .filter(part => part !== '')
    .join(' ')
}

function printSheets({ from, fromSide, to, toSide }: SheetRange): string {
  const first = `${from}${fromSide ? ` ${fromSide}` : ''}`
  return to === null ? first : `${first}–${to}${toSide ? ` ${toSide}` : ''}`
}

function printPublication(publication: Publication): string {
  const given = PUBLICATION_FIELDS.flatMap(field =>
    publication[field] ? [`${field} ${publication[field].value}`] : [],
  )
  return `${publication.kind}: ${given.join('; ')}`
}

function printRecord(record: RecordMention, facts: Facts): string {
  const where = record.entry !== null ? `entry ${record.entry}` : `note @${record.span.start}`
  return `${where}: ${describe(record, facts)}, ${record.citation === null ? 'kept nowhere' : `citation ${record.citation}`}`
}

/** Each name once, with how often it stands there. */
function printNames({ names }: Facts): string[] {
  const mentions = nameMentions(names)
  return names.forms.map(form => {
    const times = mentions.filter(mention => mention.form === form).length
    return `${form.text} <${form.key}> ${form.kind ?? '?'}${times > 1 ? ` ×${times}` : ''}`
  })
}

/** What happened where, by whom and when, who says so, and the words that say it. */
function printClaim(claim: Claim, quote: (span: Span) => string): string {
  const said =
    claim.type === 'event'
      ? [`${claim.happened ? '' : 'not '}${claim.event}`, claim.object, party('by', claim.who), party('to', claim.to)]
      : [`${claim.number.value} ${claim.thing}`, claim.predicate]
  const parts = [
    ...said,
    claim.places.map(({ value }) => value).join(', '),
    claim.when && `${claim.when.identifying ? 'of' : 'on'} ${quote(claim.when.span)}`,
    claim.claimant && `says ${claim.claimant.value}`,
    claim.entry !== null && `entry ${claim.entry}`,
    claim.declared && 'declared',
  ]
  return `- ${parts.filter(part => part).join(' | ')}: ${quote(claim.span)}`
}

function party(role: string, who: ClaimParty | null): string | null {
  return who && `${role} ${who.value}${who.sides.length > 0 ? ` (${who.sides.join(' ')})` : ''}`
}

const WIDTH = 90

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH)}…`
}
