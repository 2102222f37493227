import type { Authority } from '#model/authority'
import { grouped } from '#model/grouped'
import { LEVELS } from '#model/shelfmark'
import type { CitedPublication, CitedRecord, CitedSources } from './cited-source.js'
import { usualName } from './even-items.js'
import { shelfmarkText } from './shelfmark-text.js'

/** Sources under one heading, and headings below it. */
export interface Section {
  readonly title: string
  /** Ids, sorted. */
  readonly items: readonly string[]
  readonly sections: readonly Section[]
}

/** Headings of a list of sources, in the languages of the locales. */
const TITLES: Readonly<
  Record<
    string,
    { readonly unpublished: string; readonly published: string; readonly literature: string; readonly nameless: string }
  >
> = {
  en: {
    unpublished: 'Unpublished sources',
    published: 'Published sources',
    literature: 'Literature',
    nameless: 'Archive not named',
  },
  ru: {
    unpublished: 'Неопубликованные источники',
    published: 'Опубликованные источники',
    literature: 'Литература',
    nameless: 'Архив не назван',
  },
  uk: {
    unpublished: 'Неопубліковані джерела',
    published: 'Опубліковані джерела',
    literature: 'Література',
    nameless: 'Архів не названо',
  },
}

/**
 * A list of sources as historians print it: unpublished ones by archive and fund, published ones, literature; each sorted
 * by the alphabet of the locale, numbers by their value. `printed` gives the text of an item.
 */
export function sectionsOf(
  { records, publications }: CitedSources,
  {
    authority,
    locale,
    printed,
  }: { readonly authority: Authority; readonly locale: string; readonly printed: (id: string) => string },
): Section[] {
  const titles = TITLES[locale.slice(0, 2)] ?? TITLES.en
  if (!titles) return []
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const list = (items: readonly CitedPublication[]) =>
    [...items].sort((a, b) => compare(printed(a.id), printed(b.id))).map(({ id }) => id)
  const isSource = ({ prints, publication }: CitedPublication) =>
    prints.length > 0 || publication.documentNumber !== null
  const archives = [...grouped(records, record => archiveTitle(record, authority, locale) ?? titles.nameless)]
  const sections = [
    {
      title: titles.unpublished,
      items: [],
      sections: archives
        .map(([title, kept]) => ({ title, items: [], sections: fundSections(kept, compare) }))
        .sort(byTitle),
    },
    { title: titles.published, items: list(publications.filter(isSource)), sections: [] },
    { title: titles.literature, items: list(publications.filter(each => !isSource(each))), sections: [] },
  ]
  return sections.filter(({ items, sections: inner }) => items.length + inner.length > 0)

  function byTitle(a: Section, b: Section): number {
    return compare(a.title, b.title)
  }
}

function fundSections(records: readonly CitedRecord[], compare: (a: string, b: string) => number): Section[] {
  const funds = grouped(records, ({ shelfmarks: [first], language }) =>
    first ? (shelfmarkText(first, language).collection ?? '') : '',
  )
  return [...funds]
    .map(([title, kept]) => ({
      title,
      items: [...kept].sort((a, b) => compare(order(a), order(b)) || compare(a.id, b.id)).map(({ id }) => id),
      sections: [],
    }))
    .sort((a, b) => compare(a.title, b.title))
}

/** What orders the records of a fund: its levels from the widest to the narrowest, then the first sheet. */
function order({ shelfmarks: [first] }: CitedRecord): string {
  return [...LEVELS.map(level => first?.levels[level]?.value ?? ''), first?.sheets[0]?.from ?? ''].join(' ')
}

/** The full name with the abbreviation that is cited; as cited if no authority knows it, null if none is named. */
function archiveTitle(
  { shelfmarks: [first], language }: CitedRecord,
  authority: Authority,
  locale: string,
): string | null {
  if (!first?.archive) return null
  const row = first.archive.id === null ? null : authority.archive(first.archive.id)
  const cited = shelfmarkText(first, language).archive ?? first.archive.text
  const name = row?.names[locale.slice(0, 2)] ?? row?.names[language] ?? row?.names.en
  const short = row ? usualName(row, name ?? cited) : undefined
  if (name === undefined) return cited
  return short === undefined ? name : `${name} (${short})`
}
