import type { AuthorityRows } from '#model/authority'
import { z } from '#rule'
import { type ConfigFile, readChecked } from './read-config.js'

const year = z.int().nullable().default(null)
const names = z.array(z.string().min(1))

/** What every row has. */
const row = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected small Latin letters, digits and hyphens'),
  confidence: z.enum(['confirmed', 'partial', 'unconfirmed']).default('confirmed'),
  unsure: z.boolean().default(false),
  note: z.string().optional(),
  source: z.string().default('the user’s own'),
}

const former = z.strictObject({
  name: z.string().min(1),
  otherNames: names.optional(),
  abbreviations: names.default([]),
  from: year,
  to: year,
})

const archive = z.strictObject({
  ...row,
  /** ISO 3166-1 alpha-2; ZZ is its code for an unknown country. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected two capital letters, as in ISO 3166-1')
    .default('ZZ'),
  names: z.record(z.string(), z.string().min(1)),
  otherNames: names.optional(),
  abbreviations: names.default([]),
  place: z.string().nullable().default(null),
  former: z.array(former).default([]),
  levels: names.min(1).default(['fund', 'inventory', 'file', 'sheet']),
})

const person = z.strictObject({
  ...row,
  names: z.array(z.strictObject({ forms: names.min(1), given: z.array(names.min(1)).default([]) })).min(1),
  born: year,
  died: year,
})

const dated = z
  .array(z.strictObject({ forms: names.min(1), from: year, to: year, coined: z.literal(true).optional() }))
  .min(1)

const place = z.strictObject({ ...row, type: z.enum(['town', 'region', 'state']).default('town'), names: dated })

const organisation = z.strictObject({ ...row, names: dated })

const office = z.strictObject({
  ...row,
  names: dated,
  field: z.string().nullable().default(null),
  rank: z.enum(['head', 'deputy', 'member']).default('member'),
})

const rejected = z.strictObject({
  alias: z.string().min(1),
  expansion: z.string().nullable().default(null),
  reason: z.string(),
  suggest: z.array(z.string()).default([]),
  unsure: z.boolean().default(false),
})

const rows = z.strictObject({
  $schema: z.string().optional(),
  archives: z.array(archive).default([]),
  rejected: z.array(rejected).default([]),
  people: z.array(person).default([]),
  places: z.array(place).default([]),
  organisations: z.array(organisation).default([]),
  offices: z.array(office).default([]),
})

/** Reads rows of archives, people, places and so on from a file, JSON or YAML. Throws a UsageError that names each wrong place. */
export function readAuthorityRows(file: ConfigFile): AuthorityRows {
  const { $schema: _, ...read } = readChecked(file, rows, []).completed
  // An optional field that is missing is missing, never undefined, since it comes out of JSON.
  return read as unknown as AuthorityRows
}
