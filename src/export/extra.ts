import type { CslDate, CslItem, CslName } from './csl-item.js'

/** Fields that BibTeX or RIS, as citation-js writes them, have no place for, with the labels of Zotero's Extra field. */
const LABELS = {
  type: 'CSL Type',
  author: 'Author',
  recipient: 'Recipient',
  issued: 'Issued',
  genre: 'Genre',
  medium: 'Medium',
  'event-place': 'Event Place',
  archive: 'Archive',
  'archive-place': 'Archive Place',
  archive_collection: 'Archive Collection',
  archive_location: 'Archive Location',
  language: 'Language',
  number: 'Number',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
} as const satisfies Partial<Record<keyof CslItem, string>>

type ExtraField = keyof typeof LABELS

const FIELDS = Object.keys(LABELS) as readonly ExtraField[]

const CIRCA = 'circa '

/** Between two people; no name has it. */
const SEVERAL = ' & '

/** The note of an item, as `Label: value` one after the other, for a format that would lose these fields. */
export function extraNote(item: CslItem): string {
  const parts = FIELDS.flatMap(field => {
    const value = field === 'author' && !item.author?.some(isBody) ? undefined : item[field]
    return value === undefined ? [] : [`${LABELS[field]}: ${printed(value)}`]
  })
  return parts.join('; ')
}

/** What {@link extraNote} wrote, read back; empty if the note is none of ours. Line ends count as blanks. */
export function readExtraNote(note: string): Partial<CslItem> {
  const labels = FIELDS.map(field => LABELS[field]).join('|')
  const parts = note.replace(/\s+/g, ' ').split(new RegExp(`(?:^|; )(${labels}): `))
  const read: Record<string, unknown> = {}
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const field = FIELDS.find(each => LABELS[each] === parts[at])
    const value = parts[at + 1] ?? ''
    if (field)
      read[field] =
        field === 'issued' ? readDate(value) : field === 'recipient' || field === 'author' ? readNames(value) : value
  }
  return read
}

function printed(value: string | readonly CslName[] | CslDate): string {
  if (typeof value === 'string') return value
  return isNames(value) ? value.map(printName).join(SEVERAL) : printDate(value)
}

/** A name in one piece, which the formats would take apart at its comma. */
function isBody({ literal }: CslName): boolean {
  return literal !== undefined
}

function isNames(value: readonly CslName[] | CslDate): value is readonly CslName[] {
  return Array.isArray(value)
}

function printName({ family, given, literal }: CslName): string {
  return literal ?? `${family} || ${given}`
}

function readNames(text: string): CslName[] {
  return text.split(SEVERAL).map(name => {
    const [family = '', given] = name.split(' || ')
    return given === undefined ? { literal: family } : { family, given }
  })
}

/** `circa 1920-05-06/1920-05-07`: EDTF as far as CSL-JSON can say it, without `~`, which is a blank in BibTeX. */
function printDate({ 'date-parts': parts = [], season, circa, literal }: CslDate): string {
  if (parts.length === 0) return `“${literal ?? ''}”`
  const days = parts.map(part => part.map((number, at) => String(number).padStart(at === 0 ? 4 : 2, '0')).join('-'))
  return `${circa ? CIRCA : ''}${days.join('/')}${season === undefined ? '' : `-${season + 20}`}`
}

function readDate(text: string): CslDate {
  const literal = /^“(.*)”$/.exec(text)?.[1]
  if (literal !== undefined) return { literal }
  const parts = text
    .replace(CIRCA, '')
    .split('/')
    .map(day => day.split('-').map(Number))
  const [year = 0, month = 0] = parts[0] ?? []
  const date: CslDate = month > 20 ? { 'date-parts': [[year]], season: month - 20 } : { 'date-parts': parts }
  return text.startsWith(CIRCA) ? { ...date, circa: true } : date
}
