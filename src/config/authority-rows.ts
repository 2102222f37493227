import type { ArchiveRow, RejectedAlias } from '#model/authority'
import { z } from '#rule'
import { type ConfigFile, readChecked } from './read-config.js'

/** Rows that a user adds to the authority. */
export interface AuthorityRows {
  readonly archives: readonly ArchiveRow[]
  readonly rejected: readonly RejectedAlias[]
}

const year = z.int().nullable().default(null)
const names = z.array(z.string().min(1))

const former = z.strictObject({
  name: z.string().min(1),
  otherNames: names.optional(),
  abbreviations: names.default([]),
  from: year,
  to: year,
})

const archive = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected small Latin letters, digits and hyphens'),
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
  confidence: z.enum(['confirmed', 'partial', 'unconfirmed']).default('confirmed'),
  unsure: z.boolean().default(false),
  note: z.string().optional(),
  source: z.string().default('the user’s own'),
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
})

/** Reads rows of archives from a file, JSON or YAML. Throws a UsageError that names each wrong place. */
export function readAuthorityRows(file: ConfigFile): AuthorityRows {
  // An optional field that is missing is missing, never undefined, since it comes out of JSON.
  const { archives, rejected: aliases } = readChecked(file, rows, []).completed
  return { archives: archives as readonly ArchiveRow[], rejected: aliases }
}

/** Some rows and more of them; a row of `more` takes the place of one with the same id. */
export function joinRows<Rows extends AuthorityRows>(known: Rows, more: readonly AuthorityRows[]): Rows {
  const byId = new Map([known, ...more].flatMap(({ archives }) => archives.map(row => [row.id, row] as const)))
  return { ...known, archives: [...byId.values()], rejected: [known, ...more].flatMap(each => each.rejected) }
}
