import { scriptOf } from './archive-use.js'
import type { Reference } from './citation.js'
import { LEVELS } from './shelfmark.js'
import { byPlace, type Span } from './span.js'

/** A level word where it stands, with the signs before it and what parts it from its number. */
export interface LevelWord {
  readonly level: 'sheet' | (typeof LEVELS)[number]
  readonly text: string
  readonly span: Span
  /** What stands between the value before and this word. */
  readonly separator: string
  /** True if a blank stands between the word and its number. */
  readonly spaced: boolean
  /** False if more than the word and a separator stands there: a bracket, a number, prose. */
  readonly plain: boolean
}

export type Separator = 'comma' | 'full stop' | 'dash' | 'none'

/** How a shelfmark is written. A feature that it has in several ways, or not at all, is null. */
export interface CitationStyle {
  readonly script: 'cyrillic' | 'latin'
  readonly words: 'abbreviated' | 'whole' | null
  readonly separator: Separator | null
  readonly spacing: 'spaced' | 'tight' | null
  /** The word for the back of a sheet, without its full stop. */
  readonly verso: string | null
  /** The first letter of the word for a sheet, which tells the language of the word for its back. */
  readonly sheet: string | null
  /** True if nothing stands in it but archive, levels and sheets, from the widest to the narrowest. */
  readonly plain: boolean
}

/** Longer words without a full stop are whole: `фонд`, `file`. */
const LONGEST_SHORT = 3

/** The level words of a reference in order, as far as they stand before their numbers. */
export function levelWords({ text, span, archive, levels, sheets }: Reference): LevelWord[] {
  const first = sheets[0]
  const last = sheets.at(-1)
  const places = [
    ...LEVELS.flatMap(level => {
      const value = levels[level]
      return value?.origin === 'written' ? [{ level, span: value.span }] : []
    }),
    ...(first && last ? [{ level: 'sheet' as const, span: { start: first.span.start, end: last.span.end } }] : []),
  ].sort((a, b) => byPlace(a.span, b.span))
  let end = archive?.origin === 'written' && archive.span.start <= span.start ? archive.span.end : span.start
  return places.map(({ level, span: value }) => {
    const word = readWord(text, end - span.start, value.start - span.start)
    end = value.end
    return { level, ...word, span: { start: word.start + span.start, end: word.end + span.start } }
  })
}

function readWord(text: string, from: number, to: number) {
  const between = text.slice(Math.max(from, 0), Math.max(from, to, 0))
  const [, separator = '', word = '', blank = ''] = /^([^\p{L}№]*)(.*?)(\s*)$/su.exec(between) ?? []
  const start = Math.max(from, 0) + separator.length
  const plain = /^[\s.,;\u2010-\u2015-]*$/.test(separator) && /^\p{L}+\.?(?:\s?\p{L}{1,3}\.)?$|^№$/u.test(word)
  return { text: word, start, end: start + word.length, separator: separator.trim(), spaced: blank !== '', plain }
}

/** The style of one reference, or null for a short form or one that has no two level words to compare. */
export function styleOf(reference: Reference): CitationStyle | null {
  const words = levelWords(reference).filter(({ text }) => text !== '' && text !== '№')
  const [first, second] = words
  const script = first && scriptOf(first.text)
  if (!first || !second || reference.ibid || !script || script === 'other') return null
  // What parts the first level from the archive may be a bracket with its abbreviation.
  const joints = (first.plain && reference.archive?.origin === 'written' ? words : words.slice(1)).map(separatorOf)
  const short = words.filter(each => !isWhole(each))
  const sheet = words.find(({ level }) => level === 'sheet')
  return {
    script,
    words: common(words.map(each => (isWhole(each) ? 'whole' : 'abbreviated'))),
    separator: common(joints),
    spacing: common(short.map(({ spaced }) => (spaced ? 'spaced' : 'tight'))),
    verso: versoWord(reference),
    sheet: sheet?.text.charAt(0).toLowerCase() ?? null,
    plain: levelWords(reference).every(({ plain }) => plain) && isDescending(words) && isWholeText(reference),
  }
}

function isWhole({ text }: LevelWord): boolean {
  return !text.endsWith('.') && text.length > LONGEST_SHORT
}

function separatorOf({ separator }: LevelWord): Separator {
  if (/[\u2010-\u2015-]/.test(separator)) return 'dash'
  if (separator.includes(',')) return 'comma'
  return separator.includes('.') ? 'full stop' : 'none'
}

/** The value that all share, or null. */
function common<Value>(values: readonly Value[]): Value | null {
  const [first, ...rest] = values
  return first !== undefined && rest.every(each => each === first) ? first : null
}

function versoWord({ text, span, sheets }: Reference): string | null {
  const words = sheets.flatMap(each => {
    if (each.fromSide !== 'verso' && each.toSide !== 'verso') return []
    const written = text.slice(each.span.start - span.start, each.span.end - span.start)
    return /(\p{L}+)\.?$/u.exec(written)?.[1]?.toLowerCase() ?? []
  })
  return common(words)
}

function isDescending(words: readonly LevelWord[]): boolean {
  const ranks = words.map(({ level }) => (level === 'sheet' ? LEVELS.length : LEVELS.indexOf(level)))
  return ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? 0))
}

/** True if the reference begins with its archive or first level, and ends with its last value. */
function isWholeText({ text, span, archive, levels, sheets }: Reference): boolean {
  const ends = [...Object.values(levels), ...sheets].map(each => each.span.end - span.start)
  return archive?.origin !== 'written' || archive.span.start === span.start ? Math.max(...ends) === text.length : false
}
