import { foldText, isBlank, isCapital, isLetter } from '#grammar/letter'
import { compileLexicon, type Lexicon, type LexiconMatch, type LexiconRow } from '#grammar/lexicon'
import type { ArchiveRow } from '#model/authority'
import { CYRILLIC_FOR } from './look-alikes.js'
import { isRoman } from './numeral.js'
import { spelledNameEnd } from './spelled-name.js'
import type { Word } from './word.js'

/**
 * How a name was recognised: it is in the authority; it is spelled out with a word such as `архив`; it is an acronym
 * that opens as archives' acronyms do and has the place to it, ГАЯО; it is one without a place; it is any other acronym,
 * which names an archive only beside a fund.
 */
export type NameKind = 'known' | 'spelled' | 'placed' | 'opening' | 'acronym'

export interface ArchiveName {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
  /** Ids of the authority rows that bear this name; none, one, or several. */
  readonly ids: readonly string[]
  /** What is meant, if the acronym mixes Latin and Cyrillic letters; else null. */
  readonly meant: string | null
}

/** Categories of words that are parts of acronyms and nothing else. */
const OF_ACRONYMS: ReadonlySet<string> = new Set(['acronym', 'institution', 'department', 'legal-form'])
/** Services whose archives are named with the region that they keep: `АУФСБ РФ по Омской области`. */
const REGIONAL = /ФСБ|МВД|УВД|НКВД|КГБ|МГБ|СБУ/
const REGION =
  /^\s(?:(?:по|[вуі])\s)?(?:г\.\s?\p{Lu}[\p{L}\p{M}-]+|\p{Lu}[\p{L}\p{M}-]+\s(?:област[иі]|обл\.?|кра[юя])|Республике\s\p{Lu}[\p{L}\p{M}-]+)(?=[\s.,;:(])/u
const LONGEST_REGION = 48
/** `ім. В. Стефаника`, `им. Горького`: whose name an institution bears. */
const NAMED_AFTER = /^\s[иі]м\.\s?(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}\p{M}-]+/u
/** `ДА – Пловдив, ф. 29К`: the town of a Bulgarian archive. */
const TOWN_BEHIND_DASH = /^\s?–\s?\p{Lu}[\p{Ll}\p{M}]+(?=,\s[фФ]\.)/u
/** `НАРС(Я)`, `РГАСПИ-М`, `НБКМ–БИА`: what is glued to the end of an acronym. */
const GLUED = /^(?:\(Я\)|-\p{Lu}(?![\p{L}\d-])|–\p{Lu}{2,6}(?![\p{L}\d]))/u
const LONGEST_GLUED = 8
/** A museum's own archive: `ВИМАИВиВС. Архив. Ф. 6`. */
const BARE_ARCHIVE = /^Арх[иі][вў]$/

interface NameRow extends LexiconRow {
  readonly archive: string
}

export interface ArchiveNames {
  /** The name that begins at `at`, or null. */
  nameAt(text: string, at: number): ArchiveName | null
  /** The known name that begins at `at`, or null. */
  knownAt(text: string, at: number): LexiconMatch<NameRow> | null
}

/** Recognises names of archives by the authority's rows and by their shape. */
export function archiveNames(archives: readonly ArchiveRow[], lexicon: Lexicon<Word>): ArchiveNames {
  const known = compileLexicon(nameRows(archives))
  const formsOf = (category: string) =>
    new Set(lexicon.rows.filter(row => row.category === category).flatMap(row => row.forms))
  const [openings, institutions, departments] = [formsOf('acronym'), formsOf('institution'), formsOf('department')]
  const legalForms = formsOf('legal-form')
  const isLevel = (text: string, at: number, end: number) => {
    const match = lexicon.match(text, at)
    return match !== null && match.end >= end && match.rows.some(row => row.short && row.category !== 'and')
  }
  const idsOfWhole = (name: string) => {
    const match = known.match(name, 0)
    return match !== null && match.end === name.length ? idsOf(match) : []
  }
  /**
   * `РГБ. НИОР. Ф. 369`, `RGB OR, f. 743`, `РГБ. Отдел рукописей. Ф. 218`: the department behind the name, if no more of
   * a name follows it.
   */
  const departmentAt = (text: string, end: number) => {
    const gap = /^(?:[.,]?\s)(?=\p{Lu})/u.exec(text.slice(end, end + 3))?.[0] ?? ''
    if (gap === '') return null
    const at = end + gap.length
    const found = /^(\p{Lu}{2,6})[.,]/u.exec(text.slice(at, at + 7))?.[1]
    if (found !== undefined && departments.has(found)) return { short: found, end: at + found.length }
    const match = gap.length > 1 ? lexicon.match(text, at) : null
    if (!match?.rows.some(row => row.category === 'archive') || !'.,'.includes(text.charAt(match.end) || ' '))
      return null
    const words = text.slice(at, match.end).split(/\s+/)
    return words.length > 1 || BARE_ARCHIVE.test(words[0] ?? '')
      ? { short: words.map(word => word.charAt(0).toUpperCase()).join(''), end: match.end }
      : null
  }
  const isCountry = (text: string, at: number, end: number) => {
    const match = lexicon.match(text, at)
    return match !== null && match.end >= end && match.rows.some(row => row.category === 'country')
  }
  const knownAt = (text: string, at: number) => known.match(text, at)

  /** `ТФ ГАТО`, `ОГКУ ГАНО`: at the beginning of a citation acronyms before a sure one are its branch or its legal form. */
  const acronymAt = (text: string, at: number): ArchiveName | null => {
    const name = loneAcronymAt(text, at)
    if (!name || name.kind === 'known') return name && withOtherName(text, name)
    const next = wordAfterBlank(text, name.end)
    if (next === null || !isCapital(text.charCodeAt(next)) || !opensCitation(text, at)) return name
    const inner = loneAcronymAt(text, next)
    if (!inner || (inner.kind !== 'known' && inner.kind !== 'placed')) return name
    const ids = legalForms.has(text.slice(at, name.end)) ? inner.ids : []
    return { ...inner, start: at, kind: ids.length > 0 ? 'known' : 'placed', ids }
  }

  /** `ЦГАЛИ/РГАЛИ`: the former and the present name of one archive, or an archive under two of its names. */
  const withOtherName = (text: string, name: ArchiveName): ArchiveName => {
    const other = text.charAt(name.end) === '/' ? loneAcronymAt(text, name.end + 1) : null
    const ids = other ? name.ids.filter(id => other.ids.includes(id)) : []
    return other && ids.length > 0 ? { ...name, end: other.end, ids } : name
  }

  const loneAcronymAt = (text: string, at: number): ArchiveName | null => {
    const first = acronymEnd(text, at)
    if (first === null || isLevel(text, at, first) || isCountry(text, at, first)) return null
    const end = qualifiersEnd(text, first, institutions.has(text.slice(at, first)), lexicon, known)
    const written = text.slice(at, end)
    const department = departmentAt(text, first) ?? departmentAt(text, end)
    if (department) {
      const ids = [written, text.slice(at, first)]
        .flatMap(name => idsOfWhole(`${department.short} ${name}`))
        .slice(0, 1)
      return { start: at, end: department.end, kind: ids.length > 0 ? 'known' : 'opening', ids, meant: null }
    }
    const meant = unmix(written)
    const ids = idsOfWhole(meant ?? written)
    const completed = end > first && institutions.has(text.slice(at, first))
    const kind = ids.length > 0 ? 'known' : completed ? 'placed' : shapeOf(meant ?? written, openings)
    return { start: at, end, kind, ids, meant }
  }

  const nameAt = (text: string, at: number): ArchiveName | null => {
    const capital = isCapital(text.charCodeAt(at))
    // `Ф.`, `д5`: one letter begins a name only if another word follows.
    const match = capital ? known.match(text, at) : null
    if (!match && !isLetter(text.charCodeAt(at + 1)) && !(capital && isBlank(text.charCodeAt(at + 1)))) return null
    const spelled = spelledNameEnd(text, at, lexicon)
    if (spelled !== null && spelled > (match?.end ?? 0))
      return { start: at, end: spelled, kind: 'spelled', ids: [], meant: null }
    const acronym = capital ? acronymAt(text, at) : null
    if (match && match.end >= (acronym?.end ?? 0)) {
      // Two capitals are short for too many things: `RA 12-5-1990`.
      const kind = match.end - at > 2 ? 'known' : 'opening'
      return { start: at, end: branchEnd(text, match.end), kind, ids: idsOf(match), meant: null }
    }
    return acronym ?? (capital ? surnameAt(text, at) : null)
  }
  const surnames = surnameRows(archives)
  /** `Hoover, fond 89`: counts only beside a fund, as an unknown acronym does. */
  const surnameAt = (text: string, at: number): ArchiveName | null => {
    const end = wordEnd(text, at)
    const id = surnames.get(text.slice(at, end))
    return id === undefined ? null : { start: at, end, kind: 'acronym', ids: [id], meant: null }
  }
  return { nameAt, knownAt }
}

function idsOf(match: LexiconMatch<NameRow>): string[] {
  return [...new Set(match.rows.map(row => row.archive))]
}

function nameRows(archives: readonly ArchiveRow[]): NameRow[] {
  return archives.flatMap(archive => {
    const row = { category: 'archive-name', language: 'mul', source: archive.source, archive: archive.id }
    const former = archive.former.flatMap(name => [name.name])
    const short = [...archive.abbreviations, ...archive.former.flatMap(name => name.abbreviations)]
    const names = [...Object.values(archive.names), ...former]
    return [
      { ...row, id: `${archive.id}-name`, forms: names, example: names[0] ?? '' },
      { ...row, id: `${archive.id}-short`, forms: short, letterCase: 'exact', example: short[0] ?? '' },
    ] satisfies NameRow[]
  })
}

/** One-word names, those of founders, and the archive that each is short for. */
function surnameRows(archives: readonly ArchiveRow[]): ReadonlyMap<string, string> {
  const names = archives.flatMap(({ id, otherNames = [] }) => otherNames.map(name => [name, id] as const))
  return new Map(names.filter(([name]) => /^\p{Lu}\p{Ll}{3,}$/u.test(name)))
}

/** `GARF-Berezhki`, `RGASPI-M`: a part of an archive that keeps its own funds; `ГАРФ-Р-5446` is a fund. */
function branchEnd(text: string, end: number): number {
  const branch = /^-\p{Lu}(?:\p{Ll}{3,20})?(?![\p{L}\d-])/u.exec(text.slice(end, end + 24))
  return end + (branch?.[0].length ?? 0)
}

/** A run of two to twelve letters, mostly capitals: РГАСПИ, ДАХмО, TsGAOR. */
function acronymEnd(text: string, at: number): number | null {
  let end = at
  let capitals = 0
  while (end < text.length && isLetter(text.charCodeAt(end))) {
    if (isCapital(text.charCodeAt(end))) capitals++
    end++
  }
  const length = end - at
  return length >= 2 &&
    length <= 12 &&
    capitals >= 2 &&
    length - capitals <= capitals + 1 &&
    !isRoman(text.slice(at, end))
    ? end + (GLUED.exec(text.slice(end, end + LONGEST_GLUED))?.[0].length ?? 0)
    : null
}

/** `АП РФ`, `ЦГА Республики Мордовия`, `ДА м. Києва`: what follows an acronym and belongs to it. */
function qualifiersEnd(
  text: string,
  from: number,
  generic: boolean,
  lexicon: Lexicon<Word>,
  known: Lexicon<NameRow>,
): number {
  let end = from + (generic ? (TOWN_BEHIND_DASH.exec(text.slice(from, from + LONGEST_REGION))?.[0].length ?? 0) : 0)
  for (let words = 0; words < 4; words++) {
    const at = wordAfterBlank(text, end)
    if (at === null) break
    const match = lexicon.match(text, at)
    if (match?.rows.some(row => row.category === 'institution') && inPlace(text, match.end, lexicon)) break
    const country = match?.rows.some(row => row.category === 'country') ? match.end : null
    const opening = match?.rows.every(row => OF_ACRONYMS.has(row.category))
    const acronym = match && !country && !opening ? null : acronymEnd(text, at)
    const next =
      country ?? (acronym !== null && !known.match(text, at) ? acronym : generic ? placeEnd(text, at, lexicon) : null)
    if (next === null) break
    end = next
  }
  const further = text.slice(end, end + LONGEST_REGION)
  const region = REGIONAL.test(text.slice(from - 6 < 0 ? 0 : from - 6, end)) ? REGION.exec(further) : null
  return end + ((region ?? NAMED_AFTER.exec(further))?.[0].length ?? 0)
}

/** `ГА в г. Тобольске`: another institution begins, with a place of its own. */
function inPlace(text: string, end: number, lexicon: Lexicon<Word>): boolean {
  const at = wordAfterBlank(text, end)
  return at !== null && placeEnd(text, at, lexicon) !== null
}

/** True at the beginning of the text, and after a sign that parts one source from another. */
function opensCitation(text: string, at: number): boolean {
  return /(?:^|[.;:([/|—–])\s*$/.test(text.slice(Math.max(0, at - 3), at))
}

/** A capitalised word, or `м. Києва`, `г. Москвы`, or `області` after one. */
function placeEnd(text: string, at: number, lexicon: Lexicon<Word>): number | null {
  const match = lexicon.match(text, at)
  if (isCapital(text.charCodeAt(at)) && !match) return republicEnd(text, wordEnd(text, at))
  const inside = /^[ву]\s(?:[гм]\.\s?)?(?=\p{Lu})/u.exec(text.slice(at, at + 8))
  if (inside) return wordEnd(text, at + inside[0].length)
  if (/^(?:[гм]\.)$/.test(text.slice(at, at + 2))) {
    const name = isBlank(text.charCodeAt(at + 2)) ? at + 3 : at + 2
    return isCapital(text.charCodeAt(name)) ? wordEnd(text, name) : null
  }
  const end = wordEnd(text, at)
  return /^(?:област|край|кра[яю]|обл|oblast|krai)/.test(foldText(text.slice(at, end))) ? end : null
}

/** `Аз. ССР`: an abbreviated republic keeps its point. */
function republicEnd(text: string, end: number): number {
  return /^\.\s(?:С{1,2}Р|АССР|обл)/.test(text.slice(end, end + 8)) ? end + 1 : end
}

function wordAfterBlank(text: string, end: number): number | null {
  let at = end
  while (at < text.length && at - end < 2 && isBlank(text.charCodeAt(at))) at++
  return at > end && isLetter(text.charCodeAt(at)) ? at : null
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (
    end < text.length &&
    (isLetter(text.charCodeAt(end)) || (text.charAt(end) === '-' && isLetter(text.charCodeAt(end + 1))))
  )
    end++
  return end
}

/**
 * Two letters open many words, `ДА` in `DATA`: they count if the acronym ends as those of regions do, ДАХмО, ГААК.
 * An acronym that is listed in full, НИАБ, needs no place.
 */
function shapeOf(written: string, openings: ReadonlySet<string>): 'placed' | 'opening' | 'acronym' {
  if (written.length > 3 && openings.has(written)) return 'placed'
  const ofRegion = /^\p{L}{3,}(?<=[ОКРЯМOKРRМ])(?:\s|$)/u.test(written)
  for (let length = 2; length <= Math.min(6, written.length); length++) {
    if (openings.has(written.slice(0, length)) && (ofRegion || length > 2)) return ofRegion ? 'placed' : 'opening'
  }
  return 'acronym'
}

/** The acronym in Cyrillic if it has letters of both scripts and every Latin one looks Cyrillic; else null. */
function unmix(written: string): string | null {
  if (!/[A-Za-z]/.test(written) || !/[Ѐ-ӿ]/.test(written)) return null
  let meant = ''
  for (const letter of written) {
    const cyrillic = /[A-Za-z]/.test(letter) ? CYRILLIC_FOR[letter] : letter
    if (cyrillic === undefined) return null
    meant += cyrillic
  }
  return meant
}
