import { initialsOf } from '#model/initials'
import type { NameKind } from '#model/name'
import type { Span } from '#model/span'
import type { Capital } from './capitals.js'
import { GIVEN, IDLE, PATRONYMIC, PLACE_AFTER, PLACE_BEFORE, SUFFIX_TITLES, TITLES } from './words.js'

/** A name made of neighbouring capitals. */
export interface Grouped {
  readonly span: Span
  readonly proper: string
  readonly initials: string
  readonly kind: NameKind | null
  readonly opens: boolean
}

const POSSESSIVE = /['’]s?$/u
/** More capitals in a row are a heading or a line of a table. */
const LONGEST_RUN = 4
/** Capitals that are looked at together, at most: no sentence has so many side by side. */
const LONGEST_ROW = 40

/** Cuts the capitals of a text into names, in order. Each capital is looked at a bounded number of times. */
export function groupCapitals(text: string, capitals: readonly Capital[]): Grouped[] {
  const names: Grouped[] = []
  for (let at = 0; at < capitals.length; ) {
    const run = runAt(capitals, at)
    names.push(...readRun(text, run))
    at += run.length
  }
  return names
}

/** The capitals that stand side by side, up to the initials of the next person; of a longer row its beginning. */
function runAt(capitals: readonly Capital[], from: number): Capital[] {
  const run: Capital[] = []
  const last = Math.min(capitals.length, from + LONGEST_ROW)
  for (let at = from; at < last; at++) {
    const capital = capitals[at]
    if (!capital || (at > from && (!capital.joined || capital.opens))) break
    // `РСФСР Чичерин` are two names; a line all in capitals is one matter.
    if (at > from && capital.acronym !== (run[0]?.shape === 'word' ? run[0].acronym : capital.acronym)) break
    // `Иванов А. И.` ends with its initials; in `Lenin V. Stalin` they belong to what follows.
    if (at > from && capital.shape === 'initials') {
      const next = capitals[at + 1]
      const leads = next?.joined === true && next.shape === 'word' && !isIdle(next)
      if (leads) break
      run.push(capital)
      break
    }
    run.push(capital)
  }
  return run
}

function readRun(text: string, run: readonly Capital[]): Grouped[] {
  const [first, ...rest] = run
  if (!first) return []
  if (first.shape === 'initials') return personAfterInitials(text, first, rest)
  const last = run.at(-1)
  if (last?.shape === 'initials') return personBeforeInitials(text, run.slice(0, -1), last)
  return readWords(text, run)
}

function personAfterInitials(text: string, initials: Capital, words: readonly Capital[]): Grouped[] {
  const [family, ...others] = words
  if (!family || isIdle(family)) return readWords(text, words)
  // `В. И. Ленин`; `M. Kemal Pasha`; `N. Ter Ghazarian`: a particle or a title may go with it.
  const suffix = others[0] && SUFFIX_TITLES.has(lower(others[0])) ? others[0] : null
  const person = personOf(text, initials.start, (suffix ?? family).end, family, initialsOf(initials.text))
  return [person, ...readWords(text, suffix ? others.slice(1) : others)]
}

function personBeforeInitials(text: string, words: readonly Capital[], initials: Capital): Grouped[] {
  const family = words.at(-1)
  if (!family || isIdle(family) || TITLES.has(lower(family))) return readWords(text, words)
  const person = personOf(text, family.start, initials.end, family, initialsOf(initials.text))
  return [...readWords(text, words.slice(0, -1)), person]
}

/** Words without initials: titles and idle words cut them, a given name, a patronymic or a title makes a person. */
function readWords(text: string, words: readonly Capital[]): Grouped[] {
  const at = words.findIndex(word => isIdle(word) || TITLES.has(lower(word)))
  if (at >= 0) {
    const cut = words[at]
    const after = words.slice(at + 1)
    const titled = cut !== undefined && TITLES.has(lower(cut)) && after.length > 0 && !titleIsName(after)
    return [...readWords(text, words.slice(0, at)), ...(titled ? titledPerson(text, after) : readWords(text, after))]
  }
  const [first] = words
  if (!first || words.length > LONGEST_RUN) return []
  const suffix = words.findIndex((word, index) => index > 0 && SUFFIX_TITLES.has(lower(word)))
  if (suffix > 0) {
    const family = words[suffix - 1]
    const title = words[suffix]
    if (family && title) {
      const person = personOf(text, first.start, title.end, family, initialsOf(given(words.slice(0, suffix - 1))))
      return [person, ...readWords(text, words.slice(suffix + 1))]
    }
  }
  if (words.length > 1 && isPerson(words)) return [fullName(text, words)]
  const title = titleBefore(text, first.start)
  if (title === 'person' && words.length <= 3 && !first.opens) return titledPerson(text, words)
  return [plain(text, words, title === 'place')]
}

/** `President Wilson` but `President of`, and no person in `Commissar Council`. */
function titleIsName(after: readonly Capital[]): boolean {
  return after.length > 3 || after.some(word => word.shape === 'word' && isIdle(word))
}

function titledPerson(text: string, words: readonly Capital[]): Grouped[] {
  const [first, second, ...rest] = words
  if (!first) return []
  if (!second || words.length === 2 || isPerson(words)) return [fullName(text, words.slice(0, 3))]
  return [fullName(text, [first]), ...readWords(text, [second, ...rest])]
}

function fullName(text: string, words: readonly Capital[]): Grouped {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return plain(text, words, false)
  // `Владимир Ильич` alone is no family name, yet it is a person.
  return personOf(text, first.start, last.end, last, initialsOf(given(words.slice(0, -1))))
}

function given(words: readonly Capital[]): string {
  return words.map(word => word.text).join(' ')
}

function isPerson(words: readonly Capital[]): boolean {
  const [first] = words
  if (!first) return false
  return GIVEN.has(lower(first)) || words.slice(1).some(word => PATRONYMIC.test(lower(word)))
}

function personOf(text: string, start: number, end: number, family: Capital, initials: string): Grouped {
  const proper = withoutTitle(family.text.replace(POSSESSIVE, ''))
  return { span: trimmed(text, start, end), proper, initials, kind: 'person', opens: false }
}

function plain(text: string, words: readonly Capital[], isPlace: boolean): Grouped {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? start
  const span = trimmed(text, start, end)
  const proper = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const kind =
    isPlace || isBeforePlaceWord(text, end) ? 'place' : words.length === 1 && words.some(isSuffixed) ? 'person' : null
  const named = kind === 'person' ? withoutTitle(proper) : proper
  return {
    span,
    proper: named,
    initials: '',
    kind,
    opens: words.length === 1 && words[0]?.opens === true && kind === null,
  }
}

/** `Karabekir-pasha`, but no name is left of `Khan-bey`. */
function isSuffixed({ text }: Capital): boolean {
  const name = withoutTitle(text)
  return name !== text && !TITLES.has(name.toLowerCase())
}

/** `Karabekir` of `Karabekir-pasha`. */
function withoutTitle(word: string): string {
  const hyphen = word.search(/[-‐‑][^-‐‑]*$/u)
  return hyphen > 0 && SUFFIX_TITLES.has(word.slice(hyphen + 1).toLowerCase()) ? word.slice(0, hyphen) : word
}

/** Without the possessive of English. */
function trimmed(text: string, start: number, end: number): Span {
  const possessive = POSSESSIVE.exec(text.slice(Math.max(start, end - 2), end))
  return { start, end: possessive ? end - possessive[0].length : end }
}

function isIdle(word: Capital): boolean {
  return IDLE.has(lower(word))
}

function lower(word: Capital): string {
  return word.text.toLowerCase().replace(POSSESSIVE, '')
}

/** What the word in small letters before a name says of it. */
function titleBefore(text: string, start: number): 'person' | 'place' | null {
  const word = /(\p{L}{1,16})\.?\s{1,2}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase()
  if (word === undefined) return null
  if (PLACE_BEFORE.has(word)) return 'place'
  if (TITLES.has(word)) return 'person'
  const of = word === 'of' && /(\p{L}{4,16})\s{1,2}of\s{1,2}$/u.exec(text.slice(Math.max(0, start - 26), start))?.[1]
  return of && PLACE_BEFORE.has(of.toLowerCase()) ? 'place' : null
}

function isBeforePlaceWord(text: string, end: number): boolean {
  const word = /^\s(\p{L}{4,12})/u.exec(text.slice(end, end + 14))?.[1]
  return word !== undefined && PLACE_AFTER.has(word.toLowerCase())
}
