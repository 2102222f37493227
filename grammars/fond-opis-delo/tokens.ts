import { type CustomPatternMatcherReturn, createToken, type IToken, Lexer, type TokenType } from 'chevrotain'
import { isCapital, isDigit, isLetter } from '#grammar/letter'
import type { Lexicon, LexiconMatch } from '#grammar/lexicon'
import { startHints } from '#grammar/start-hints'
import { createVocabulary } from '#grammar/vocabulary'
import type { ArchiveRow } from '#model/authority'
import { type ArchiveNames, archiveNames } from './archive-name.js'
import { damagedWords } from './damage.js'
import { lexicon as words } from './lexicon.js'
import { namedValueEnd } from './named-value.js'
import { isRoman, numeralEnd } from './numeral.js'
import { type Category, LEVEL_CATEGORIES, OTHER_CATEGORIES, type Word as WordRow } from './word.js'

/** Any word that introduces a level, whatever else it may mean. */
export const LevelWord = createToken({ name: 'LevelWord', pattern: Lexer.NA })
/** Whatever carries no level: words of prose, signs, words of the trade by themselves. */
export const Filler = createToken({ name: 'Filler', pattern: Lexer.NA })
/** What may stand as the value of a level. */
export const Value = createToken({ name: 'Value', pattern: Lexer.NA })
/** What may stand between a level word and its value: `ф.: 5`, `**Фонд:** 229`, `д. № 5`. */
export const Lead = createToken({ name: 'Lead', pattern: Lexer.NA })

/** Every letter of the scripts that are read. */
const LETTERS = startHints(letters())
/** A digit, a fraction (those behind `⅐` stand near it) or a letter that is part of the number. */
const NUMERAL_STARTS = startHints([...Array.from('0123456789¼½¾⅐', sign => sign.charCodeAt(0)), ...LETTERS])

/** A letter or a quotation mark. */
const NAME_STARTS = startHints([...Array.from('«"“„', sign => sign.charCodeAt(0)), ...letters()])

export const Word = createToken({
  name: 'Word',
  pattern: /[^\0-@[-`{-\u00bf\u00d7\u00f7\u2000-\u2bff\u2e00-\u2e7f\u3000-\u303f]+/,
  categories: Filler,
  start_chars_hint: LETTERS,
})
export const Blank = createToken({
  name: 'Blank',
  pattern: /[ \t\u00a0\u2000-\u200b\u202f\ufeff]+|\r?\n(?![ \t]*\r?\n)|\r/,
  group: Lexer.SKIPPED,
  line_breaks: true,
})
export const Paragraph = createToken({
  name: 'Paragraph',
  pattern: /\r?\n[ \t]*\r?\n/,
  categories: Filler,
  line_breaks: true,
})
export const Url = createToken({ name: 'Url', pattern: /https?:\/\/[^\s)\]>"'|]+/, categories: Filler })
/** HTML tags, LaTeX commands, Markdown emphasis and code marks: no part of a citation, and no end of one. */
export const Markup = createToken({
  name: 'Markup',
  pattern: /<\/?[A-Za-z][^<>\n]{0,120}>|\\[A-Za-z]+|[*_`]+|&[a-z]{2,8};/,
  categories: [Filler, Lead],
})
export const Dash = createToken({ name: 'Dash', pattern: /[-\u2010-\u2015\u2212÷]+/, categories: [Filler, Lead] })
export const Ellipsis = createToken({ name: 'Ellipsis', pattern: /…|\.{2,}/, categories: Filler })
export const Comma = createToken({ name: 'Comma', pattern: /,/, categories: Filler })
export const Semicolon = createToken({ name: 'Semicolon', pattern: /;/, categories: Filler })
export const Point = createToken({ name: 'Point', pattern: /\./, categories: [Filler, Lead] })
export const Colon = createToken({ name: 'Colon', pattern: /:/, categories: [Filler, Lead] })
export const Slash = createToken({ name: 'Slash', pattern: /\/+/, categories: Filler })
export const Open = createToken({ name: 'Open', pattern: /[([{]/, categories: Filler })
export const Close = createToken({ name: 'Close', pattern: /[)\]}]/, categories: Filler })
export const Quote = createToken({ name: 'Quote', pattern: /["«»„“”'’‘]/, categories: [Filler, Lead] })
export const Other = createToken({ name: 'Other', pattern: /[\0-\uffff]/, categories: Filler, line_breaks: true })

/** Levels that Roman numerals count. */
const ROMAN: ReadonlySet<string> = new Set(['part', 'volume', 'inventory', 'bundle'])
/** Levels whose abbreviation is no prefix of a fund where a point follows it. */
const NARROWER: ReadonlySet<string> = new Set(['inventory', 'file', 'sheet', 'bundle'])

/** All token types of the tradition, and the lexer over them. */
export interface Tokens {
  readonly lexicon: Lexicon<WordRow>
  readonly names: ArchiveNames
  readonly categories: Readonly<Record<Category, TokenType>>
  readonly Archive: TokenType
  readonly Numeral: TokenType
  readonly NamedValue: TokenType
  readonly all: readonly TokenType[]
  tokenize(text: string): IToken[]
}

/** Builds the token types for these archives. A lexer is costly to build and cheap to keep: one for each plan. */
export function createTokens(archives: readonly ArchiveRow[]): Tokens {
  const levels: ReadonlySet<string> = new Set(LEVEL_CATEGORIES)
  const vocabulary = createVocabulary(
    [...LEVEL_CATEGORIES, ...OTHER_CATEGORIES],
    [...words, ...damagedWords(words)],
    category =>
      levels.has(category)
        ? [LevelWord]
        : category === 'unnumbered'
          ? [Value]
          : category === 'numero'
            ? [Filler, Lead]
            : category === 'ibid'
              ? []
              : [Filler],
  )
  const { lexicon, categories } = vocabulary
  const names = archiveNames(archives, lexicon)

  /** A level word that a number follows at once, the `л` of `д5л3`, one behind its number, `64-қор`, or a side, `5об`. */
  const levelAt = (text: string, at: number, ofLevel: boolean) => {
    const match = lexicon.match(text, at)
    if (!match) return false
    if (match.rows.some(row => row.category === 'verso' || row.category === 'recto')) return match.end > at + 1
    if (match.rows.some(row => row.trails)) return true
    if (!ofLevel && text.charAt(at - 1) === '-' && match.rows.some(row => row.behind)) return true
    return match.rows.some(row => levels.has(row.category)) && isDigit(text.charCodeAt(match.end))
  }
  const afterFund = (word: IToken | undefined) => word?.tokenType.CATEGORIES?.includes(categories.fund) === true
  const Numeral = createToken({
    name: 'Numeral',
    pattern: {
      exec: (text: string, at: number, before: IToken[]) => {
        const last = before.at(-1)
        const ofLevel = rowsOf(last).some(row => levels.has(row.category))
        const end = numeralEnd(text, at, place => levelAt(text, place, ofLevel), afterFund(last))
        if (end < 0) return afterFund(last) || isOne(text, at, last) ? romanAt(text, at, phraseAt) : null
        if (text.charAt(at) === '0' && lexicon.match(text, at)) return null
        return isLetter(text.charCodeAt(at)) && !prefixAllowed(text, at, before) ? null : [text.slice(at, end)]
      },
    },
    categories: Value,
    start_chars_hint: NUMERAL_STARTS,
    line_breaks: false,
  })
  /** `Ч. I`: the letter is a word elsewhere. */
  const isOne = (text: string, at: number, last: IToken | undefined) =>
    (text.charAt(at) === 'I' || text.charAt(at) === 'І') &&
    rowsOf(last).some(row => row.short && ROMAN.has(row.category))
  /** `fond CC al PCR`: a small word that is no level goes on with a name. */
  const phraseAt = (text: string, at: number) =>
    isLetter(text.charCodeAt(at)) && !isCapital(text.charCodeAt(at)) && !lexicon.match(text, at)
  /** `ф-17`: fund 17, but `ф. п-17`: fund п-17. `Ф. Д.84` lacks the number of its fund. */
  const prefixAllowed = (text: string, at: number, before: readonly IToken[]) => {
    if (at > 0 && (isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)))) return false
    const match = lexicon.match(text, at)
    const main = match?.rows.some(
      row =>
        row.category === 'fund' || row.category === 'inventory' || row.category === 'file' || row.category === 'sheet',
    )
    const bare = text.charAt(at + 1) === '.' || text.charAt(at + 2) === '.'
    if (
      bare &&
      match?.rows.some(row => row.category === 'numero' || (row.category !== 'fund' && NARROWER.has(row.category)))
    )
      return false
    return main !== true || afterFund(before.at(-1))
  }
  const Archive = createToken({
    name: 'Archive',
    pattern: {
      exec: (text: string, at: number) => {
        if (at > 0 && isLetter(text.charCodeAt(text.charAt(at - 1) === '-' ? at - 2 : at - 1))) return null
        const name = names.nameAt(text, at)
        return name && withPayload(text.slice(at, name.end), name)
      },
    },
    start_chars_hint: LETTERS,
    line_breaks: true,
  })
  /** A fund or an inventory may have a name for a number, after the abbreviation. */
  const takesName = (word: IToken | undefined) =>
    rowsOf(word).some(row => row.short && !row.after && (row.category === 'fund' || row.category === 'inventory'))
  const NamedValue = createToken({
    name: 'NamedValue',
    pattern: {
      exec: (text: string, at: number, before: IToken[]) => {
        if (!takesName(before.at(-1)) || names.knownAt(text, at)) return null
        const end = namedValueEnd(text, at, lexicon)
        return end === null ? null : [text.slice(at, end)]
      },
    },
    categories: Value,
    start_chars_hint: NAME_STARTS,
    line_breaks: false,
  })
  const all = [
    Url,
    Markup,
    Paragraph,
    Blank,
    NamedValue,
    Numeral,
    Archive,
    ...vocabulary.tokens,
    Word,
    Dash,
    Ellipsis,
    Comma,
    Semicolon,
    Point,
    Colon,
    Slash,
    Open,
    Close,
    Quote,
    Other,
  ]
  // A test makes the same lexer with validations.
  const lexer = new Lexer(all, { ensureOptimizations: true, positionTracking: 'onlyOffset', skipValidations: true })
  const abstract = [LevelWord, Filler, Value, Lead, ...Object.values(categories)]
  return {
    lexicon,
    names,
    categories,
    Archive,
    Numeral,
    NamedValue,
    all: [...abstract, ...all],
    tokenize: text => lexer.tokenize(text).tokens,
  }
}

function rowsOf(word: IToken | undefined): readonly WordRow[] {
  return (word?.payload as LexiconMatch<WordRow> | undefined)?.rows ?? []
}

/** `Ф. I.`: one letter that is a word elsewhere is a number here. */
function romanAt(text: string, at: number, phraseAt: (text: string, at: number) => boolean): [string] | null {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  const word = text.slice(at, end)
  const phrase = text.charAt(end) === ' ' && phraseAt(text, end + 1)
  return isRoman(word) && !isDigit(text.charCodeAt(end)) && !phrase ? [word] : null
}

function letters(): number[] {
  const units: number[] = []
  for (let code = 0; code < 0x2100; code++) if (isLetter(code)) units.push(code)
  for (let code = 0x2c00; code < 0xffff; code += 0x80) units.push(code)
  return units
}

function withPayload(image: string, payload: object): CustomPatternMatcherReturn {
  const result: [string] & { payload?: object } = [image]
  result.payload = payload
  return result as CustomPatternMatcherReturn
}
