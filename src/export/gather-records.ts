import type { Citation, Reference } from '#model/citation'
import type { CorpusIndex } from '#model/corpus-index'
import type { RecordMention } from '#model/entry'
import type { Facts } from '#model/facts'
import { linesOf } from '#model/lines'
import { fileKey, LEVELS } from '#model/shelfmark'
import { unite } from '#model/unite'
import type { CitedRecord } from './cited-source.js'
import { languageOf } from './language-of.js'
import { idOf } from './slug.js'

/** One citation of a record: by itself, or as the place where a described record is kept. */
export interface RecordCitation {
  readonly path: string
  readonly line: number
  readonly citation: Citation
  /** Index of the citation in the facts. */
  readonly at: number
  /** At least one. */
  readonly shelfmarks: readonly Reference[]
  /** What is said of the record, with its index in the facts; null if it is cited by its shelfmark alone. */
  readonly mention: { readonly index: number; readonly record: RecordMention } | null
  readonly facts: Facts
}

/** A record without the ids of its printed editions, and the citations that it was gathered from. */
export interface GatheredRecord {
  readonly record: Omit<CitedRecord, 'printedIn'>
  readonly citations: readonly RecordCitation[]
}

/**
 * The records that the manuscripts of a set cite. Two citations are of one record if their shelfmarks are the same to the
 * sheet, or if the index found that they name one record. Short forms that lean on nothing are left out.
 */
export function gatherRecords(index: CorpusIndex): GatheredRecord[] {
  const citations = index.paths.flatMap(path => citationsIn(index, path))
  const links = [...bySameShelfmark(citations), ...bySameRecord(index, citations)]
  const united = unite(citations.length, links)
  const inside = new Set(united.flat())
  const alone = [...citations.keys()].filter(item => !inside.has(item))
  return [...united, ...alone.map(item => [item])]
    .sort(([a = 0], [b = 0]) => a - b)
    .map(members =>
      merge(
        index,
        members.flatMap(item => citations[item] ?? []),
      ),
    )
}

function citationsIn(index: CorpusIndex, path: string): RecordCitation[] {
  const facts = index.facts(path)
  const lines = linesOf(index.quote({ path, span: { start: 0, end: facts.length } }))
  const mentions = new Map(
    facts.records.flatMap((record, place) =>
      record.citation === null ? [] : [[record.citation, { index: place, record }]],
    ),
  )
  return facts.citations.flatMap((citation, at) => {
    const mention = mentions.get(at) ?? null
    const found = citation.references.filter(isFindable)
    const own = mention === null ? [] : mention.record.entry === null ? found.slice(0, 1) : found
    const others = found.slice(own.length).map(shelfmark => [shelfmark])
    return [
      ...(own.length > 0 ? [{ shelfmarks: own, mention }] : []),
      ...others.map(shelfmarks => ({ shelfmarks, mention: null })),
    ].map(each => ({
      ...each,
      path,
      facts,
      citation,
      at,
      line: lines.point(each.shelfmarks[0]?.span.start ?? citation.span.start).line,
    }))
  })
}

/** Only what leads somewhere: an archive and a level, or two levels. */
function isFindable({ unresolved, archive, levels }: Reference): boolean {
  const count = Object.keys(levels).length
  return unresolved === undefined && count > 0 && (archive !== null || count > 1)
}

function* bySameShelfmark(citations: readonly RecordCitation[]): Iterable<[number, number]> {
  const first = new Map<string, number>()
  for (const [item, { shelfmarks }] of citations.entries()) {
    for (const key of shelfmarks.map(shelfmarkKey)) {
      const known = first.get(key)
      if (known === undefined) first.set(key, item)
      else yield [known, item]
    }
  }
}

function* bySameRecord(index: CorpusIndex, citations: readonly RecordCitation[]): Iterable<[number, number]> {
  const key = (path: string, record: number) => `${path}\u0000${record}`
  const places = new Map(
    citations.flatMap(({ path, mention }, item) => (mention ? [[key(path, mention.index), item] as const] : [])),
  )
  for (const { mentions } of index.records) {
    const items = mentions.flatMap(({ path, record }) => places.get(key(path, record)) ?? [])
    for (const [at, item] of items.slice(1).entries()) yield [items[at] ?? item, item]
  }
}

/** Archive, levels and sheets as one string. */
function shelfmarkKey(shelfmark: Reference): string {
  const sheets = shelfmark.sheets.map(({ from, fromSide, to, toSide }) => [from, fromSide, to, toSide])
  return `${fileKey(shelfmark)}\u0000${JSON.stringify(sheets)}`
}

function merge(index: CorpusIndex, citations: readonly RecordCitation[]): GatheredRecord {
  const shelfmarks = distinct(citations.flatMap(each => each.shelfmarks))
  const described = citations.filter(({ mention }) => mention !== null)
  // An entry prints the record and knows it best.
  const best = described.find(({ mention }) => mention?.record.entry !== null) ?? described[0]
  const record = best?.mention?.record ?? null
  const date = record?.date == null ? null : (best?.facts.dates[record.date] ?? null)
  const [first] = shelfmarks
  const text = first?.text ?? ''
  return {
    record: {
      id: recordId(shelfmarks),
      shelfmarks,
      kind: record?.kind ?? null,
      authors: record?.authors ?? [],
      addressees: record?.addressees ?? [],
      title: best && record ? titleOf(index, best, record) : null,
      place: record?.place ?? null,
      date,
      authenticity: uniqueTerms(described.flatMap(({ citation }) => citation.authenticity)),
      reproduction: uniqueTerms(described.flatMap(({ citation }) => citation.reproduction)),
      language: languageOf(best ? `${titleOf(index, best, best.mention?.record ?? null)} ${text}` : text),
      citedIn: citations.map(({ path, line }) => ({ path, line })),
    },
    citations,
  }
}

function distinct(shelfmarks: readonly Reference[]): Reference[] {
  const byKey = new Map<string, Reference>()
  for (const each of shelfmarks) if (!byKey.has(shelfmarkKey(each))) byKey.set(shelfmarkKey(each), each)
  return [...byKey.values()]
}

function uniqueTerms<Item extends { readonly id: string }>(terms: readonly Item[]): Item[] {
  return [...new Map(terms.map(term => [term.id, term])).values()]
}

/** The words that describe the record, on one line: without Markdown's emphasis, its number, and the dateline behind them. */
function titleOf(index: CorpusIndex, { path, facts }: RecordCitation, record: RecordMention | null): string {
  if (!record) return ''
  const entry = record.entry === null ? null : (facts.entries[record.entry] ?? null)
  const { start, end } = entry?.heading ?? record.span
  const quote = (from: number, to: number) => index.quote({ path, span: { start: from, end: to } })
  const date = record.date === null ? null : (facts.dates[record.date]?.span ?? null)
  const ends = [date, record.place?.span ?? null].flatMap(span =>
    span && span.start > start && span.end <= end ? [span] : [],
  )
  const behind = ends
    .sort((a, b) => b.end - a.end)
    .reduce((reach, span) => (isBare(quote(span.end, reach)) ? span.start : reach), end)
  const from = entry?.number && isBare(quote(start, entry.number.span.start)) ? entry.number.span.end : start
  return quote(Math.min(from, behind), behind)
    .replace(/[*_]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:)–—-]+|[\s,;:(–—-]+$/g, '')
    .replace(/(?<=\p{L}{4})\.$/u, '')
}

/** Signs and the word for a number or a year at most. */
function isBare(text: string): boolean {
  return /^[\s*_.,;:()[\]#–—-]*(?:(?:№|No\.?|г\.|р\.|года|року)[\s*_.,;:()[\]]*)?$/iu.test(text)
}

function recordId(shelfmarks: readonly Reference[]): string {
  const [first] = shelfmarks
  const levels = LEVELS.map(level => first?.levels[level]?.value ?? null)
  const sheets = (first?.sheets ?? []).map(({ from, to }) => [from, to].join(' '))
  const archive = first?.archive?.id ?? first?.archive?.text ?? null
  return idOf([archive, ...levels, ...sheets], shelfmarks.map(shelfmarkKey).sort().join('\u0001'))
}
