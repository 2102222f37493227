import type { CitedRecord } from './cited-source.js'

/** Types of CSL 1.0.2 by kind of record; the kinds are those of `grammars/record`. Anything else is a `document`. */
const TYPES: Readonly<Record<string, string>> = {
  telegram: 'personal_communication',
  radiogram: 'personal_communication',
  'code-cable': 'personal_communication',
  'direct-line': 'personal_communication',
  'telephone-message': 'personal_communication',
  'telephone-conversation': 'personal_communication',
  letter: 'personal_communication',
  note: 'personal_communication',
  'verbal-note': 'personal_communication',
  reply: 'personal_communication',
  minutes: 'manuscript',
  'minutes-extract': 'manuscript',
  'shorthand-record': 'manuscript',
  report: 'manuscript',
  summary: 'manuscript',
  memorandum: 'manuscript',
  diary: 'manuscript',
  memoirs: 'manuscript',
  decree: 'legislation',
  resolution: 'legislation',
  treaty: 'treaty',
  agreement: 'treaty',
  speech: 'speech',
}

/** The type of a record: by its kind; a file without description but no sheets is a `collection` of papers. */
export function typeOfRecord({ kind, shelfmarks }: CitedRecord): string {
  if (kind) return TYPES[kind.id] ?? 'document'
  const [first] = shelfmarks
  const isFund = first !== undefined && first.levels.file === undefined && first.sheets.length === 0
  return isFund && first.levels.item === undefined && first.levels.volume === undefined ? 'collection' : 'document'
}
