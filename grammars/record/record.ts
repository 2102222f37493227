import type { RecordReading, RecordTradition } from '#grammar/tradition'
import type { Party } from '#model/entry'
import type { Span } from '#model/span'
import type { Term, Written } from '#model/value'
import { readAnswers } from './answers.js'
import { splitDateline } from './dateline.js'
import { readExchange } from './exchange.js'
import { type Opening, readOpening } from './opening.js'
import { isName, readParties } from './party.js'
import { areIndeclinable, splitByCase } from './russian-cases.js'
import { readSections, type Sections } from './sections.js'
import { is, isMark, type Token, tokenise } from './token.js'

/** Headings are shorter; what a long note says further on is not its opening. */
const LONGEST = 1600
/** The kind of a record stands near its beginning: prose is known by its lack here, without reading on. */
const OPENING = 160

/**
 * Descriptions of records in headings and notes, Russian, Ukrainian and English: number, kind, author, addressee,
 * subject and, where the dateline runs on in the same line, place. After the rules for publishing historical documents
 * of 1990, chapter V (title: kind, author, addressee, content, date, place).
 */
export const record: RecordTradition = { id: 'record', read, readAnswers }

function read(text: string, dates: readonly Span[]): RecordReading | null {
  const head = text.slice(0, OPENING)
  const source = text.slice(0, LONGEST)
  const first = tokenise(head, within(dates, OPENING))
  if (!readOpening(first)) return readExchange(source, within(dates, LONGEST))
  const tokens = head.length === source.length ? first : tokenise(source, within(dates, LONGEST))
  const opening = readOpening(tokens)
  return opening && describe(source, tokens, opening)
}

function describe(source: string, tokens: readonly Token[], opening: Opening): RecordReading {
  const cyrillic = isSlavic(tokens[opening.next - 1], opening.kind.value)
  const sections = readSections(tokens, opening.next, opening.kind.id, cyrillic)
  const dated = isDateNext(tokens, sections.next)
  const behind = placeBehindDate(source, tokens, sections.next)
  // `.. начальнику гарнизона г. Шуши. 2 апреля 1920 г., Агдам`: one paper has one place.
  const { place, subject, authors, addressees } = behind
    ? { place: null, ...sections }
    : withoutPlace(source, sections, dated)
  const origin = originOf(authors)
  const parties = divide(source, { ...sections, authors: origin?.rest ?? authors, addressees })
  const owner = readParties(source, opening.owner)
  const untold = sections.undivided && areIndeclinable(sections.authors)
  const nobody = !untold && parties.authors.length + parties.addressees.length + subject.length === 0
  // Words after the kind that name nobody are prose: the description ends with the kind.
  const end =
    nobody && authors.length > 0 ? opening.kind.span.end : (tokens[sections.next - 1]?.end ?? opening.kind.span.end)
  return {
    span: { start: tokens[0]?.start ?? 0, end },
    kind: exactKind(opening.kind, sections.means),
    authors: owner.length > 0 ? owner : parties.authors,
    addressees: parties.addressees,
    subject: written(source, withoutQuotes(subject)),
    place:
      place ??
      behind ??
      placeBeforeDate(source, tokens, sections.next) ??
      (origin && written(source, [origin.place])) ??
      written(source, opening.place),
    number: opening.number,
    excerpt: opening.excerpt ?? sections.excerpt,
  }
}

/** True for Russian and Ukrainian, in whatever letters: there author and addressee stand in cases of their own. */
function isSlavic(token: Token | undefined, kind: string): boolean {
  return /\p{Script=Cyrillic}/u.test(kind) || token?.rows.every(row => row.language === 'ru-Latn') === true
}

/** Takes the place of a dateline off the section that stands last. */
function withoutPlace(source: string, sections: Sections, dated: boolean) {
  const { subject, authors, addressees } = sections
  if (subject.length > 0) {
    const { place, rest } = splitDateline(source, subject, dated)
    return { place, subject: rest, authors, addressees }
  }
  const authorsLast = (authors.at(-1)?.start ?? -1) > (addressees.at(-1)?.start ?? -1)
  const { place, rest } = splitDateline(source, authorsLast ? authors : addressees, dated, 'known')
  return authorsLast ? { place, subject, authors: rest, addressees } : { place, subject, authors, addressees: rest }
}

function divide(source: string, sections: Sections): { authors: Party[]; addressees: Party[] } {
  const { authors, addressees } = sections
  if (sections.undivided) {
    // Of two names that have no cases nobody can tell whether they are author and addressee or one person.
    if (areIndeclinable(authors)) return { authors: [], addressees: [] }
    const split = splitByCase(authors)
    return { authors: readParties(source, split.authors), addressees: readParties(source, split.addressees) }
  }
  if (!sections.mutual) return { authors: readParties(source, authors), addressees: readParties(source, addressees) }
  // `between A and B`: with more than one conjunction it is not told who stands on which side.
  const joint = authors.findIndex(token => is(token, 'and'))
  if (joint === -1 || authors.findLastIndex(token => is(token, 'and')) !== joint) {
    return { authors: readParties(source, authors), addressees: [] }
  }
  return {
    authors: readParties(source, authors.slice(0, joint)),
    addressees: readParties(source, authors.slice(joint + 1)),
  }
}

/** `Телеграмма Б. Леграна из Эривани В. Ленину`: the place from which a person wrote, and the parties without it. */
function originOf(authors: readonly Token[]): { place: Token; rest: readonly Token[] } | null {
  const at = authors.findIndex(
    (token, i) => /^(?:из|із|з)$/u.test(token.text) && authors[i - 2]?.shape === 'initials' && isName(authors[i - 1]),
  )
  const place = authors[at + 1]
  if (at === -1 || !place || !isName(place)) return null
  return { place, rest: [...authors.slice(0, at), ...authors.slice(at + 2)] }
}

/** `Conversation of A with B by direct line`: the means makes the kind exact. */
function exactKind(kind: Term, means: Token | null): Term {
  if (kind.id !== 'conversation' || !means) return kind
  if (/direct|прям/iu.test(means.text)) return { ...kind, id: 'direct-line' }
  return /phone|телефон/iu.test(means.text) ? { ...kind, id: 'telephone-conversation' } : kind
}

/** True if nothing but signs and a number of the office stand before the next date. */
function isDateNext(tokens: readonly Token[], next: number): boolean {
  const passes = (token: Token) => token.shape === 'mark' || token.shape === 'number' || is(token, 'number-sign')
  const at = tokens.findIndex((token, i) => i >= next && !passes(token))
  return tokens[at]?.shape === 'date'
}

/** The place in a sentence of its own before the date: `.. in Armenia. Gerusy, 5 May 1921`. */
function placeBeforeDate(source: string, tokens: readonly Token[], next: number): Written | null {
  const at = nextDate(tokens, next)
  const before = at === -1 ? null : splitDateline(source, withoutMarks(tokens.slice(next, at), '.;[]'), true)
  return before?.rest.length === 0 ? before.place : null
}

/** A place right behind the date with nothing behind it: `5 May 1921, Moscow`. */
function placeBehindDate(source: string, tokens: readonly Token[], next: number): Written | null {
  const at = nextDate(tokens, next)
  if (at === -1) return null
  const after = splitDateline(source, withoutMarks(tokens.slice(at + 1), '.,;()[]'), false)
  if (after.rest.length === 0) return after.place
  return isMark(tokens[at + 1], ',') ? unknownPlace(source, tokens.slice(at + 2)) : null
}

function nextDate(tokens: readonly Token[], next: number): number {
  return tokens.findIndex((token, i) => i >= next && token.shape === 'date')
}

/** `5 мая 1920 г., Агдам`: one name that no list has, with nothing behind it. */
function unknownPlace(source: string, tokens: readonly Token[]): Written | null {
  const [place, ...rest] = withoutMarks(tokens, '.')
  const alone = place?.shape === 'word' && place.capital && place.rows.length === 0 && rest.length === 0
  return alone && /\p{Ll}/u.test(place.text) ? written(source, [place]) : null
}

function withoutMarks(tokens: readonly Token[], signs: string): Token[] {
  return tokens.filter(token => !isMark(token, signs) && token.shape !== 'break')
}

function written(source: string, tokens: readonly Token[]): Written | null {
  const idle = (token: Token) => isMark(token, '.,:;—–-([') || token.shape === 'break'
  const end = tokens.findLastIndex(token => !idle(token))
  const [first, last] = [tokens[0], tokens[end]]
  if (!first || !last) return null
  return { value: source.slice(first.start, last.end), span: { start: first.start, end: last.end } }
}

/** `Об устройстве складов»`: a title whose opening mark stands before the word that introduces it. */
function withoutQuotes(subject: readonly Token[]): readonly Token[] {
  const last = subject.at(-1)
  const opened = subject.some(token => isMark(token, '«“"'))
  return isMark(last, '»”') && !opened ? subject.slice(0, -1) : subject
}

function within(dates: readonly Span[], length: number): Span[] {
  return dates.filter(date => date.end <= length)
}
