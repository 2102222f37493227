import type { ArchiveRow, Authority } from '#model/authority'
import type { CitedRecord, CitedSources } from './cited-source.js'
import type { CslItem } from './csl-item.js'

/**
 * The items as a printed list wants them: each archive under one name throughout, its place in the language of the
 * citation, and a date that only bounds the day in its own words ("not later than 11 May 1920").
 */
export function evenItems(items: readonly CslItem[], { records }: CitedSources, authority: Authority): CslItem[] {
  const byId = new Map(records.map(record => [record.id, record]))
  return items.map(item => {
    const record = byId.get(item.id)
    return record ? { ...item, ...evenArchive(item, record, authority), ...wordedDate(item, record) } : item
  })
}

function evenArchive(
  item: CslItem,
  record: CitedRecord,
  authority: Authority,
): Pick<CslItem, 'archive' | 'archive-place'> {
  if (item.archive === undefined) return {}
  const cited = authority.findArchive(item.archive)
  const id = record.shelfmarks[0]?.archive?.id ?? null
  const row = id === null ? null : authority.archive(id)
  const place = row?.place == null ? null : placeIn(record.language, row.place, authority)
  return {
    // A former name says where the record lay when it was cited; it must not be modernised in silence.
    archive: row && cited.kind !== 'former' ? (usualName(row, item.archive) ?? item.archive) : item.archive,
    ...(place === null ? {} : { 'archive-place': place }),
  }
}

/** The abbreviation in widest use that is written in the script of the cited name. */
export function usualName({ abbreviations }: ArchiveRow, cited: string): string | undefined {
  return abbreviations.find(each => isCyrillic(each) === isCyrillic(cited))
}

function placeIn(language: string, place: string, authority: Authority): string {
  const found = language === 'ru' ? authority.findPlace(place) : null
  const name = found?.kind === 'one' ? found.row.names[found.name] : undefined
  return name?.forms.find(isCyrillic) ?? place
}

function wordedDate({ issued }: CslItem, { date }: CitedRecord): Pick<CslItem, 'issued'> {
  return issued && date?.bound ? { issued: { literal: date.text.charAt(0).toLowerCase() + date.text.slice(1) } } : {}
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text)
}
