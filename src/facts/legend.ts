import type { Citation } from '#model/citation'
import { hull, type Span } from '#model/span'
import { behindSigns } from './behind-signs.js'
import { isFileLine } from './file-line.js'
import type { Unit } from './unit.js'

/** Where a unit may be, or end with, the source line of an entry. */
export interface LegendCandidate {
  /** Of the legend, from its introducing word to the end of the unit. */
  readonly span: Span
  /** True if a word such as "Source:" introduces it or a shelfmark stands in it; else it rests on print alone. */
  readonly firm: boolean
  /** True if it goes on with a legend above it: "Published in:", "Certified copy." */
  readonly continues: boolean
  /** True if it tells no more than when and where the text was first printed. */
  readonly printed?: true
}

/** Words that introduce a legend, with a colon; in running text they must begin with a capital. */
const INTRODUCTION =
  /(?<=^|[\s*_(])(?:Sources?|Archival source|Source of the document|Archives?|Legend|Provenance|Location|Shelfmark|Reference|Catalogue reference|Document reference|Archival reference|Call number|Citation|Источники?|Архив|Архивный шифр|Шифр|Легенда|Место хранения|Джерел[оа]|Архівний шифр)\s*[*_]{0,2}\s*:/gu
/** `Печат. по арх.`: the edition itself was set from the paper in its archive. */
const PRINTED_FROM =
  /^(?:Печат(?:ается|\.)|Публику(?:ется|\.)|Друкується|Printed|Reproduced|Published)\s+(?:по|за|from|according to)\s+(?:the\s+)?(?:арх|архивн|копи|подлинник|тексту|автограф|отпуск|рукопис|машинопис|телеграфн|фото|корректур|факсимиле|гранк|archiv|copy|original|orig\.|text|manuscript|typewritten|telegra|handwritten|shorthand|newspaper)/iu
/** Words that a line begins with when it adds to a legend. */
const CONTINUATION =
  /^(?:(?:first |previously |also )?published|publ\.|printed in|(?:впервые )?опубл|(?:впервые )?опубликован|впервые напечатан|надруковано|the same|то же|copy|copies in|certified|original|autograph|typescript|manuscript|telegraph form|draft|копия|заверенная|подлинник|автограф|машинопис|рукопис|телеграфн|черновик|отпуск|оригінал|копія|засвідчена|ibid|там же|см\. также|see also|перевод с|translated from)/iu
/** `First published in 1938`. */
const PRINTED = /^.{0,14}(?:publi|опубл|напечат|надрук)/iu
const SIGNATURE_WORDS = 14
const LONGEST_SIGNATURE = 140
const SENTENCE = /[.!?…]["»”]?\s+\p{Lu}\p{Ll}{2,}/u

/** `АВПР, ф. «Трухменские дела», 1745 г.,` before what could be read: a fund that has a name for its number. */
const ARCHIVE_LEAD =
  /^\p{Lu}{2,}(?: \p{Lu}[\p{L}.]*){0,4}[,.] (?:[фФ]|фонд|Фонд|[fF]|[fF]und|[fF]ond|[cC]oll|кол|собр)\.? ?[«“"„\p{Lu}]/u

/** The legend that stands in a unit, or null. */
export function legendIn(unit: Unit): LegendCandidate | null {
  if (isFileLine(unit)) return null
  const source = introduced(unit)
  if (source) return source
  const words = behindSigns(unit.text)
  if (PRINTED_FROM.test(words)) return { span: unit.span, firm: true, continues: false }
  const continues = CONTINUATION.test(words)
  const citing = unit.citations.map(({ item }) => item).filter(cites)
  const first = citing[0]
  const whole = { start: unit.span.start, end: unit.span.end }
  if (!first)
    return !continues
      ? null
      : PRINTED.test(unit.text)
        ? { span: whole, firm: false, continues, printed: true }
        : isTerms(unit)
          ? { span: whole, firm: false, continues }
          : null
  const firm = citing.some(citation => citation.references.length > 0)
  const start = Math.max(unit.span.start, Math.min(...citing.map(citation => citation.span.start)))
  const before = unit.text.slice(0, start - unit.span.start)
  if (ARCHIVE_LEAD.test(before)) return { span: whole, firm, continues: false }
  if (!/\p{L}/u.test(before)) return isProse(unit, citing) ? null : { span: whole, firm, continues }
  if (continues) return { span: whole, firm, continues }
  if (!firm) return isPrintOnly(unit, citing) ? { span: whole, firm, continues } : null
  if (!isSignature(before) && !endsInSignature(before, unit, citing)) return null
  return { span: { start, end: unit.span.end }, firm, continues: false }
}

/** True for words that open with `Source:` or its like. */
export function isIntroduced(text: string): boolean {
  return (text.match(INTRODUCTION) ?? []).some(word => text.indexOf(word) <= 2)
}

function introduced(unit: Unit): LegendCandidate | null {
  const last = unit.text.includes(':') ? [...unit.text.matchAll(INTRODUCTION)].at(-1) : undefined
  if (!last) return null
  const start = unit.span.start + last.index
  const cited = unit.citations.some(({ item }) => item.span.end > start)
  // Without anything that can be read behind it, the word must open the line.
  if (!cited && last.index > 2) return null
  return { span: { start, end: unit.span.end }, firm: true, continues: false }
}

/** Words of an archive or library in a line that no grammar could read. */
const KEEPING =
  /archiv|архив|архів|librar|библиоте|бібліоте|museum|музе|papers|collection|коллекци|колекці|фонд|fonds?\b|(?:^|\s)(?:ф|оп|д|л|ll?|pp?|vol|т|с|№|no|box|folder|file)\.?\s*\d/iu
const ACRONYM = /^\p{Lu}{2,}(?:[ ,.:/-]|$)/u
/** `Брайан С. Название. Бейрут, 1958. С. 460`: a book with its author, year and pages. */
const BOOK =
  /^\p{Lu}[\p{L}-]+,?\s(?:\p{Lu}\.\s?){1,2}.{8,160}?(?:1[89]|20)\d\d.{0,40}(?<!\p{L})(?:[СсPp]|pp|Pp)\.\s?\d/u
/** `RC (DLC: Madison Papers)`, `ALS, NjP`: what a text was printed from, and the sign of the library (Library of Congress). */
const SIGLA =
  /^(?:ALS|ADS|ADfS?|ADf|ALS?|AD|LS|LB|LbC|DfS?|Df|Dft|DS|RC|FC|PrC|SC|Tr|TLS|TL|MS|Copy)(?:,\s|\s?\(|:\s)\(?\p{Lu}\p{L}{0,7}(?:-\p{L}{1,4})?(?:[:;,.)]|$)/u
const LONGEST_UNREAD = 250

/**
 * True if the last line of an entry looks like a source line, though nothing in it could be read: a system of shelfmarks
 * that no tradition knows, a private collection. Better to hold it for the legend than to say that there is none.
 */
export function isUnreadLegend({ text, role }: Unit): boolean {
  if (text.length > LONGEST_UNREAD || role === 'heading' || role === 'title') return false
  const known = KEEPING.test(text)
  const words = behindSigns(text)
  const kept = /^(?:private|family|author|personal|личн|семейн|частн|собрани|из (?:личного|семейного))/iu.test(words)
  return (
    BOOK.test(words) ||
    SIGLA.test(words) ||
    (ACRONYM.test(words) &&
      /\d/.test(text) &&
      (known || /\d\s*\/\s*\d|^\W{0,3}\p{Lu}{2,6}\s\d{1,4}(?:\.\d+)?:\s?\d/u.test(text))) ||
    (kept && known) ||
    (/^\p{Lu}/u.test(words) &&
      known &&
      /\d/.test(text) &&
      !/[!?]|\p{Ll}{3}\.\s+\p{Lu}\p{Ll}{3}/u.test(text.slice(0, text.search(/\d\D*$/u))) &&
      /archiv|librar|museum|societ|institut|papers|архив|архів|библиоте|бібліоте|музе/iu.test(text))
  )
}

/** An archive that is merely named is a source only beside a shelfmark or a publication. */
function cites(citation: Citation): boolean {
  return citation.references.length + citation.publications.length + citation.problems.length > 0
}

/** `Brown`, `Chairman of the Committee A. Brown`: a few words without a sentence among them. */
function isSignature(words: string): boolean {
  const text = words.trim()
  if (text.length > LONGEST_SIGNATURE || text.split(/\s+/).length > SIGNATURE_WORDS) return false
  return (
    /^\p{Lu}/u.test(text) &&
    !SENTENCE.test(text) &&
    !/[:;,]$/.test(text) &&
    !/[!?…]/.test(text) &&
    !/\p{Ll}{4,}\.$/u.test(text)
  )
}

/** `.. so they said. Brown RGVA, f. 6`: text, signature and legend in one paragraph, and nothing behind the legend. */
function endsInSignature(words: string, unit: Unit, citing: readonly Citation[]): boolean {
  const end = Math.max(...citing.map(citation => citation.span.end))
  if ((unit.text.slice(end - unit.span.start).match(/\p{L}{2,}/gu)?.length ?? 0) > 8) return false
  const tail =
    /[.!?…]["»”)]*\s+((?:\p{Lu}[\p{L}.'’-]*|of|for|the|and|и|по)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|of|for|the|and|и|по|\p{Ll}+(?:ого|его|ых|их|ий|ый)|дел|комиссар|министр|председатель|секретарь)){0,11})\s*$/u.exec(
      words,
    )
  return (
    tail !== null &&
    !/^(?:See|See also|Cf\.?|In|См\.?|Ср\.?)\b/u.test(tail[1] ?? '') &&
    !/^(?:The|This|That|A|В|На|Это)\s/u.test(tail[1] ?? '')
  )
}

/** True if much is said behind the citations that none of them accounts for: a sentence that begins with a shelfmark. */
function isProse(unit: Unit, citing: readonly Citation[]): boolean {
  const end = Math.max(...citing.map(citation => citation.span.end))
  const rest = unit.text.slice(end - unit.span.start)
  return (rest.match(/\p{L}{2,}/gu)?.length ?? 0) > 40
}

/** A line that is made of printed sources: these reach to its end, and more of it is theirs than not. */
function isPrintOnly(unit: Unit, citing: readonly Citation[]): boolean {
  const length = unit.span.end - unit.span.start
  const whole = citing.map(citation => citation.span).reduce(hull)
  const dated = citing.some(citation =>
    citation.publications.some(each => each.year || each.pages || each.documentNumber || each.volume),
  )
  return dated && (whole.end - whole.start) * 2 > length && unit.span.end - whole.end < 30
}

/** `Certified copy. Typescript.` on a line of its own. */
function isTerms(unit: Unit): boolean {
  return unit.text.length < 80 && !unit.text.includes(',')
}

/**
 * The legend of an entry among the candidates of its units, in order: the last that names an archive or is introduced as
 * the source, else the last at all, joined with the lines that go on with it. Null if there is none.
 */
export function lastLegend(
  candidates: readonly (LegendCandidate | null)[],
): { readonly first: number; readonly last: number; readonly span: Span } | null {
  const firm = candidates.findLastIndex(candidate => candidate?.firm)
  const at = firm === -1 ? candidates.findLastIndex(candidate => candidate !== null && !candidate.continues) : firm
  let first = at === -1 ? candidates.findLastIndex(candidate => candidate !== null) : at
  if (first === -1) return null
  let last = first
  while (candidates[last + 1]?.continues) last++
  // Several shelfmarks stand on lines of their own; what only continues needs something above it.
  while (
    candidates[first - 1] &&
    (candidates[first]?.continues || candidates[first - 1]?.firm || candidates[first - 1]?.printed)
  )
    first--
  const [from, to] = [candidates[first], candidates[last]]
  return from && to ? { first, last, span: hull(from.span, to.span) } : null
}

/** A line that is the name of an archive and nothing else. */
const ARCHIVE_LINE =
  /^(?:\p{Lu}[\p{L}.«»"-]*\s(?:[\p{L}«»".-]+\s){0,8})?(?:[Aa]rchives?|[Аа]рхив|[Аа]рхів|[Ll]ibrary|[Бб]иблиотека|[Бб]ібліотека|[Mm]useum|[Мм]узей)(?:[\s,(][^.!?:;]{0,90})?[.,]?$/u

/** True for `State Archive of Odesa Region`, `Архив общества «Мемориал» (Москва).` */
export function isArchiveLine(text: string): boolean {
  return text.length < 140 && ARCHIVE_LINE.test(text)
}

/**
 * A legend whose shelfmark names no archive, with the line above it that does: `Архив общества «Мемориал».` over
 * `Ф. 172. Оп. 1. Д. 1.`. `from` is the first unit that may belong to it.
 */
export function withArchiveLine<Legend extends { readonly first: number; readonly span: Span }>(
  units: readonly Unit[],
  from: number,
  legend: Legend,
): Legend {
  const [line, above] = [units[from + legend.first], units[from + legend.first - 1]]
  const reference = line?.citations[0]?.item.references[0]
  if (!reference || reference.archive?.origin === 'written' || !above || legend.first === 0) return legend
  const isArchive = above.dates.length === 0 && isArchiveLine(above.text)
  return isArchive ? { ...legend, first: legend.first - 1, span: hull(above.span, legend.span) } : legend
}
