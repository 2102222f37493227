import { isBlank, isCapital, isDigit, isLetter } from '#grammar/letter'
import type { Lexicon } from '#grammar/lexicon'
import { LEVEL_CATEGORIES, type Word } from './word.js'

const LEVELS: ReadonlySet<string> = new Set(LEVEL_CATEGORIES)
const ABBREVIATED =
  /^(?:г|м|им|ім|обл|респ|гос|центр|держ|іст|ист|арм|аз|азерб|груз|укр|бел|узб|кирг|тадж|туркм|молд)$/i
/** `А. М. Горького`: a capital by itself, its point, and the next capital. */
const INITIAL = /^\p{Lu}\.\s?\p{Lu}/u
const BEFORE_REGION = /^\.\s(?:обл|губ|края|арх)/
/** Languages in which a name does not begin with the word for archive unless "of" follows. */
const NEEDS_OF: ReadonlySet<string> = new Set(['en', 'az'])
const WORDS_BEFORE = 7
const WORDS_AFTER = 16
/** `Архив завода «Новый».`: the proper name at the end. */
const QUOTED = /^\s(?:«[^»\n.]{2,40}»|"[^"\n.]{2,40}")(?=[.,;:)]|\s\()/
const LONGEST_QUOTED = 48
/** Words without capital in a row: "Центр документации новейшей истории ...". */
const SMALL_IN_A_ROW = 4

/**
 * Offset after a name of an archive that is spelled out from `at`, or null: `Государственный архив Новой области`,
 * `archive of the Institute of Posts`. It begins with a capital or with the word for archive itself, has such a word
 * and a capital, and goes on to the next sign of punctuation or the next word that no name contains.
 */
export function spelledNameEnd(text: string, at: number, lexicon: Lexicon<Word>): number | null {
  let noun = false
  let capital = false
  let small = 0
  let afterNoun = 0
  /** `Archive of ...` is a name, `Archive Reference` is not; `Архив Политбюро` is one. */
  let nounAlone = false
  /** After the last word that a name may end with. */
  let end: number | null = null
  let word: number | null = at
  for (let count = 0; word !== null && count < WORDS_BEFORE + WORDS_AFTER; count++) {
    const match = lexicon.match(text, word)
    const kind = kindOf(match?.rows ?? [], text, match?.end ?? word)
    if (kind === 'stop') break
    if (kind === 'connector' && !noun) return null
    if (count > 0 && !noun && beginsAnew(text, word)) return null
    if (count === 1 && kind !== 'connector' && nounAlone) return null
    if (!noun && kind !== 'noun' && (count >= WORDS_BEFORE || (count === 0 && !isCapital(text.charCodeAt(word)))))
      return null
    const next = Math.max(kind === 'noun' && match ? match.end : 0, nextWordEnd(text, word))
    if (count === 0)
      nounAlone =
        kind === 'noun' && (match?.rows ?? []).some(row => row.category === 'archive' && NEEDS_OF.has(row.language))
    const capitalised = isCapital(text.charCodeAt(word))
    capital ||= capitalised
    if (kind === 'noun') noun = true
    else if (noun) afterNoun++
    small = capitalised || kind === 'connector' || kind === 'noun' ? 0 : small + 1
    if (small > SMALL_IN_A_ROW || afterNoun > WORDS_AFTER) break
    if (kind !== 'connector') end = next
    word = nextWord(text, next)
  }
  return noun && capital && end !== null
    ? end + (QUOTED.exec(text.slice(end, end + LONGEST_QUOTED))?.[0].length ?? 0)
    : null
}

/** With these words a name begins, unless the adjective of a land or a city stands before them. */
const OPENING =
  /^(?:Central State|Центральн\p{Ll}{2,3} [Гг]осударственн\p{Ll}{2,3}|Центральн\p{Ll}{2,3} [Дд]ержавн\p{Ll}{2,3})\s/u
const ADJECTIVE =
  /(?:[^yj\s]an|ish|ese|ic|ski|ск\p{Ll}{2,3}|ськ\p{Ll}{2,3})\s$|(?:^|\s)(?:Moscow|Leningrad|Kiev|Kyiv|Baku|Tbilisi|Yerevan|Minsk|The|the)\s$/u
const LONGEST_WORD = 24

/** `A. Brown | Central State Archive of ..`: the words before are a signature that runs into the name. */
function beginsAnew(text: string, at: number): boolean {
  return OPENING.test(text.slice(at, at + 48)) && !ADJECTIVE.test(text.slice(Math.max(0, at - LONGEST_WORD), at))
}

type Kind = 'noun' | 'connector' | 'stop' | 'word'

function kindOf(rows: readonly Word[], text: string, end: number): Kind {
  const has = (category: string) => rows.some(row => row.category === category)
  if (has('archive')) return 'noun'
  if (has('connector')) return 'connector'
  if (has('function') || has('ibid') || has('lookalike')) return 'stop'
  return rows.some(row => LEVELS.has(row.category)) && numberFollows(text, end) ? 'stop' : 'word'
}

function numberFollows(text: string, end: number): boolean {
  let at = end
  while (at < text.length && at - end < 3 && (isBlank(text.charCodeAt(at)) || '.№'.includes(text.charAt(at)))) at++
  if (isLetter(text.charCodeAt(at)) && text.charAt(at + 1) === '-') at += 2
  return isDigit(text.charCodeAt(at))
}

/** The end of one word, with inner hyphens and apostrophes; the point of `г.`, `им.`, `Днепропетр. обл.`, `А. М.` is inside. */
function nextWordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const code = text.charCodeAt(end)
    const inner = text.charAt(end) === '-' && isLetter(text.charCodeAt(end + 1))
    const soft =
      end > at && "'’ʼ′".includes(text.charAt(end)) && (isLatin(text, end - 1) || isLetter(text.charCodeAt(end + 1)))
    if (!isLetter(code) && !inner && !soft) break
    end++
  }
  if (text.charAt(end) !== '.') return end
  const word = text.slice(at, end)
  return ABBREVIATED.test(word) || INITIAL.test(text.slice(at, at + 4)) || BEFORE_REGION.test(text.slice(end, end + 6))
    ? end + 1
    : end
}

/** A romanised word may end in a soft sign, `oblast'`; elsewhere what looks like one is a quotation mark. */
function isLatin(text: string, at: number): boolean {
  return /[a-z]/i.test(text.charAt(at))
}

/** The next word if only blanks stand before it. */
function nextWord(text: string, end: number): number | null {
  let at = end
  while (at < text.length && at - end < 3 && isBlank(text.charCodeAt(at))) at++
  const abbreviated = text.charAt(end - 1) === '.'
  return (at > end || abbreviated) && isLetter(text.charCodeAt(at)) ? at : null
}
