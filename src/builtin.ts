import { createAuthority } from '#authority/create-authority'
import type { Grammars } from '#grammar/tradition'
import { boa } from '#grammars/boa/boa'
import { bundesarchiv } from '#grammars/bundesarchiv/bundesarchiv'
import { claim } from '#grammars/claim/claim'
import { date } from '#grammars/date/date'
import { fondOpisDelo } from '#grammars/fond-opis-delo/fond-opis-delo'
import { france } from '#grammars/france/france'
import { hoover } from '#grammars/hoover/hoover'
import { legend } from '#grammars/legend/legend'
import { name } from '#grammars/name/name'
import { nara } from '#grammars/nara/nara'
import { publication } from '#grammars/publication/publication'
import { messages } from '#grammars/record/messages'
import { record } from '#grammars/record/record'
import { report } from '#grammars/report/report'
import { tna } from '#grammars/tna/tna'
import type {
  ArchiveRow,
  Authority,
  OfficeRow,
  OrganisationRow,
  PersonRow,
  PlaceRow,
  RejectedAlias,
} from '#model/authority'
import type { CalendarChange } from '#model/calendar-change'
import archives from '../corpus/authority/archives.json' with { type: 'json' }
import calendars from '../corpus/authority/calendars.json' with { type: 'json' }
import offices from '../corpus/authority/offices.json' with { type: 'json' }
import organisations from '../corpus/authority/organisations.json' with { type: 'json' }
import people from '../corpus/authority/people.json' with { type: 'json' }
import places from '../corpus/authority/places.json' with { type: 'json' }

export { rules } from '#rules/registry.generated'

// The JSON is checked against these types by a test; the compiler sees only wider ones.
export const rows = {
  ...(archives as unknown as { archives: readonly ArchiveRow[]; rejected: readonly RejectedAlias[] }),
  ...(people as unknown as { people: readonly PersonRow[] }),
  ...(places as unknown as { places: readonly PlaceRow[] }),
  ...(organisations as unknown as { organisations: readonly OrganisationRow[] }),
  ...(offices as unknown as { offices: readonly OfficeRow[] }),
}

type Rows = typeof rows

/** The archives, people, places, organisations and offices that fondlint knows. */
export const authority: Authority = createAuthority(rows)

/**
 * The traditions of fondlint over some rows; where two claim one place, the earlier keeps it. Those that read only behind
 * archives of a table stand before the one that also knows an archive by its shape: `ATASE, BDH, K. 525, D. 1023, F. 2`
 * is no fund 2.
 */
export function buildGrammars(rows: Rows): Grammars {
  return {
    shelfmarks: [
      ...[tna, nara, bundesarchiv, france, hoover, boa].map(build => build(rows.archives)),
      fondOpisDelo(rows.archives, archiveFinder(createAuthority(rows))),
    ],
    publications: [publication],
    legend,
    dates: date,
    calendars: calendars.changes as readonly CalendarChange[],
    records: record,
    messages,
    claims: claim,
    reports: report,
    names: name(rows),
  }
}

/** The traditions over the rows that fondlint knows. */
export const grammars: Grammars = buildGrammars(rows)

/** The id of the one archive that bears a name, or null. */
function archiveFinder(authority: Authority): (name: string) => string | null {
  return name => {
    const match = authority.findArchive(name)
    return match.kind === 'current' || match.kind === 'former' ? match.archive.id : null
  }
}
