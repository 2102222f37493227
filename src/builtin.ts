import { date } from '#grammars/date/date'
import { fondOpisDelo } from '#grammars/fond-opis-delo/fond-opis-delo'
import { legend } from '#grammars/legend/legend'
import { publication } from '#grammars/publication/publication'
import { record } from '#grammars/record/record'
import { createAuthority } from '#authority/create-authority'
import type { Grammars } from '#grammar/tradition'
import type { ArchiveRow, Authority, RejectedAlias } from '#model/authority'
import archives from '../corpus/authority/archives.json' with { type: 'json' }

export { rules } from '#rules/registry.generated'

// The JSON is checked against these types by a test; the compiler sees only wider ones.
const rows = archives as unknown as { archives: readonly ArchiveRow[]; rejected: readonly RejectedAlias[] }

/** The archives that fondlint knows. */
export const authority: Authority = createAuthority(rows)

/** The traditions that fondlint reads; where two claim one place, the earlier keeps it. */
export const grammars: Grammars = {
  shelfmarks: [fondOpisDelo(rows.archives)],
  publications: [publication],
  legend,
  dates: date,
  records: record,
}
