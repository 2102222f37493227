import { createAuthority } from '#authority/create-authority'
import { fingerprintPassages } from '#facts/fingerprint'
import type { Authority } from '#model/authority'
import type { Citation, Reference } from '#model/citation'
import type { RecordMention } from '#model/entry'
import type { Facts } from '#model/facts'
import type { Passage } from '#model/manuscript'
import { NO_NAMES } from '#model/name'
import type { Publication } from '#model/publication'
import type { Level, SheetRange } from '#model/shelfmark'

const nowhere = { start: 0, end: 0 }

export const noAuthority: Authority = createAuthority({ archives: [], rejected: [] })

/** Facts with nothing in them but what is given. */
export function makeFacts(path: string, given: Partial<Facts>): Facts {
  return {
    path,
    format: 'text',
    length: 0,
    genre: 'article',
    frontMatter: null,
    passages: [],
    notes: [],
    markers: [],
    quotations: [],
    strayMarks: [],
    directives: [],
    citations: [],
    definitions: [],
    dates: [],
    entries: [],
    records: [],
    attributions: [],
    claims: { claims: [], problems: [] },
    answers: [],
    pastEvents: [],
    provenance: { papers: [], unread: [], cuts: [], quoted: [], statements: [], pointers: [] },
    names: NO_NAMES,
    fingerprints: [],
    ...given,
  }
}

/** An article: each block between empty lines a paragraph, `# ` a heading. */
export function articleFacts(path: string, text: string): Facts {
  const passages: Passage[] = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: block, index }) => ({
    role: block.startsWith('# ') ? 'heading' : 'paragraph',
    span: { start: index, end: index + block.length },
    depth: null,
    note: null,
  }))
  const spans = passages.filter(({ role }) => role === 'paragraph').map(({ span }) => span)
  return makeFacts(path, { length: text.length, passages, fingerprints: fingerprintPassages(text, spans) })
}

/**
 * Record mentions, one a line: `telegram ivanov > petrov, sidorov 23 @ РГВА 6/10/303 л. 5–5об, 7 + ГАРФ 130/1/2 л. 4`.
 * A kind that is not named is `-`. The day may be a number, `?` (not sure) or be missing; `entry` in front makes an entry of it, with its legend.
 */
export function recordFacts(path: string, lines: string): Facts {
  const facts = { records: [] as RecordMention[], citations: [] as Citation[], dates: [] as Facts['dates'][number][] }
  for (const line of lines.split('\n').map(each => each.trim())) {
    const [head = '', keeping] = line.split(/ ?@ /)
    const [, entry, kind, from = '', to = '', day] =
      /^(entry )?([\w-]+)? ?([\w, ]*?) ?> ?([\w, ]*?) ?(\d+|\?)?$/.exec(head) ?? []
    const parties = (names: string) =>
      names.split(',').flatMap(name => (name.trim() ? [{ key: name.trim(), value: name.trim(), span: nowhere }] : []))
    facts.records.push({
      span: nowhere,
      entry: entry ? 0 : null,
      kind: kind && kind !== '-' ? { id: kind, value: kind, span: nowhere } : null,
      authors: parties(from),
      addressees: parties(to),
      date: day ? facts.dates.push(dateOf(day)) - 1 : null,
      place: null,
      citation: keeping ? facts.citations.push(citationOf(keeping.split(' + ').map(referenceOf), [])) - 1 : null,
    })
  }
  return makeFacts(path, facts)
}

function dateOf(day: string): Facts['dates'][number] {
  const number = day === '?' ? 7 : Number(day)
  return {
    text: day,
    span: nowhere,
    edtf: null,
    min: number,
    max: number,
    precision: 'day',
    bound: null,
    approximate: false,
    uncertain: day === '?',
    supplied: false,
    calendar: 'gregorian',
    double: false,
    origin: 'written',
    parts: [],
    weekday: null,
    relation: null,
    ground: null,
    problems: [],
  }
}

function citationOf(references: readonly Reference[], publications: readonly Publication[]): Citation {
  const nothing = { archives: [], definitions: [], authenticity: [], reproduction: [], problems: [] }
  return { text: '', span: nowhere, place: 'legend', note: null, references, publications, ...nothing }
}

/** `РГВА=rgva 6/10/303 п. 5 л. 1–3`: archive, its row if known, fund / inventory / file, a folder, sheets. */
function referenceOf(text: string): Reference {
  const [, archive = '', id, main = '', folder, sheets = ''] =
    /^([^\s=]+)(?:=(\w+))? (\S+)(?: п\. (\S+))?(?: л\. (.+))?$/.exec(text) ?? []
  const [fund, inventory, file] = main.split('/')
  const levels = Object.entries({ fund, inventory, file, folder }).flatMap(([level, value]) =>
    value ? [[level as Level, { value, origin: 'written' as const, span: nowhere }] as const] : [],
  )
  return {
    archive: { text: archive, id: id ?? null, origin: 'written', span: nowhere },
    levels: Object.fromEntries(levels),
    sheets: sheetsOf(sheets),
    tradition: 'test',
    text,
    span: nowhere,
    ibid: false,
    antecedent: null,
  }
}

/** `1–3об, 5а, 7r–9`: verso is `об`, recto `r`. */
export function sheetsOf(text: string): SheetRange[] {
  const side = (mark: string | undefined) => (mark === 'об' ? 'verso' : mark === 'r' ? 'recto' : null)
  return text.split(', ').flatMap(part => {
    const [, from, fromMark, to, toMark] = /^(.+?)(об|r)?(?:–(.+?)(об|r)?)?$/.exec(part) ?? []
    return from ? [{ from, fromSide: side(fromMark), to: to ?? null, toSide: side(toMark), span: nowhere }] : []
  })
}

/** Document numbers, one a line: `title / place / year / volume № number`; a field may be empty. */
export function publicationFacts(path: string, lines: string): Facts {
  const written = (value: string | undefined) => (value?.trim() ? { value: value.trim(), span: nowhere } : null)
  const publications = lines.split('\n').map((line): Publication => {
    const [edition = '', number] = line.split('№')
    const [title, place, year, volume] = edition.split('/').map(written)
    const none = { author: null, container: null, publisher: null, number: null, pages: null }
    return {
      text: line.trim(),
      span: nowhere,
      kind: 'book',
      ...none,
      title: title ?? null,
      place: place ?? null,
      year: year ?? null,
      volume: volume ?? null,
      documentNumber: written(number),
    }
  })
  const nobody = { kind: null, authors: [], addressees: [], date: null, place: null, entry: null, span: nowhere }
  return makeFacts(path, {
    citations: publications.map(publication => citationOf([], [publication])),
    records: publications.map((_, citation) => ({ ...nobody, citation })),
  })
}
