import * as z from 'zod'
import type { Reference } from '#model/citation'
import { LEVELS } from '#model/shelfmark'

const side = z.enum(['recto', 'verso']).nullable().default(null)
const sheet = z.object({ from: z.string(), fromSide: side, to: z.string().nullable().default(null), toSide: side })
const value = z.string().nullish()
const levels = Object.fromEntries(LEVELS.map(level => [level, value])) as Record<(typeof LEVELS)[number], typeof value>

/** A reference as a labelled file gives it: elided levels null, and under `inherited` what an earlier reference gives. */
const labelledReference = z.object({
  archive: value,
  ...levels,
  sheets: z.array(sheet).default([]),
  ibid: z.boolean().default(false),
  inherited: z
    .object({ archive: value, ...levels })
    .partial()
    .default({}),
})

/** One line of a labelled file. Look-alikes have no `references`. */
export const labelledItem = z.object({
  id: z.string(),
  text: z.string(),
  language: z.string().default('?'),
  references: z.array(labelledReference).default([]),
})

export type LabelledItem = z.output<typeof labelledItem>
export type LabelledReference = z.output<typeof labelledReference>

/** The fields that are compared, in order of print. */
export const FIELDS = ['archive', ...LEVELS, 'sheets', 'ibid'] as const

export type FieldName = (typeof FIELDS)[number]

/** A field of a reference as one comparable string; `(x)` is inherited, empty is absent. */
export type Fields = Readonly<Record<FieldName, string>>

/** What the label says. */
export function fieldsOfLabel(label: LabelledReference): Fields {
  const one = (field: 'archive' | (typeof LEVELS)[number]) =>
    label[field] ? plain(label[field]) : label.inherited[field] ? `(${plain(label.inherited[field])})` : ''
  return fields(one, label.sheets.map(printSheet).join(', '), label.ibid)
}

/** What was read. */
export function fieldsOfReference(reference: Reference): Fields {
  const one = (field: 'archive' | (typeof LEVELS)[number]) => {
    const found = field === 'archive' ? reference.archive : reference.levels[field]
    if (!found) return ''
    const text = plain('value' in found ? found.value : found.text)
    return found.origin === 'written' ? text : `(${text})`
  }
  return fields(one, reference.sheets.map(printSheet).join(', '), reference.ibid)
}

function fields(one: (field: 'archive' | (typeof LEVELS)[number]) => string, sheets: string, ibid: boolean): Fields {
  const values = [one('archive'), ...LEVELS.map(one), sheets, ibid ? 'ibid' : '']
  return Object.fromEntries(FIELDS.map((field, index) => [field, values[index] ?? ''])) as Fields
}

function printSheet({ from, fromSide, to, toSide }: z.output<typeof sheet>): string {
  return `${from}${mark(fromSide)}${to === null ? '' : `–${to}${mark(toSide)}`}`
}

function mark(side: 'recto' | 'verso' | null): string {
  return side === null ? '' : side === 'verso' ? 'v' : 'r'
}

/** No-break spaces and line ends count as blanks. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
