import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'
import { startHints } from '#grammar/start-hints'
import { createVocabulary } from '#grammar/vocabulary'
import { lazy } from '#model/lazy'
import { lexicon } from './lexicon.js'
import { CATEGORIES, type Category } from './row.js'

const vocabulary = createVocabulary(CATEGORIES, lexicon)

/** The words of the lexicon, by category; a token may belong to several. */
export const words: Readonly<Record<Category, TokenType>> = vocabulary.categories

const LETTERS = 'A-Za-z\\u00aa-\\u02af\\u0370-\\u1fff\\u2c00-\\ud7ff'
const notInWord = `(?![${LETTERS}])`

/** Four digits that can be a year of printing, from 1400 to 2099. */
export const Year = createToken({ name: 'Year', pattern: /(?:1[4-9]|20)\d\d(?!\d)/ })
/** Digits with a letter, or a Roman number, also one typed with Cyrillic letters. */
export const Numeral = createToken({
  name: 'Numeral',
  pattern: new RegExp(`\\d+(?:[A-Za-zа-яієґ]${notInWord})?|[IVXLCІХ]+${notInWord}`),
})
export const DoubleSlash = createToken({ name: 'DoubleSlash', pattern: /\/\/+/ })
export const Slash = createToken({ name: 'Slash', pattern: /\// })
export const Dash = createToken({ name: 'Dash', pattern: /[-\u2010-\u2015\u2212÷]+/ })
export const Point = createToken({ name: 'Point', pattern: /\./ })
export const Comma = createToken({ name: 'Comma', pattern: /,/ })
export const Colon = createToken({ name: 'Colon', pattern: /:/ })
export const Semicolon = createToken({ name: 'Semicolon', pattern: /;/ })
export const LeftParen = createToken({ name: 'LeftParen', pattern: /\(/ })
export const RightParen = createToken({ name: 'RightParen', pattern: /\)/ })
export const LeftBracket = createToken({ name: 'LeftBracket', pattern: /\[/ })
export const RightBracket = createToken({ name: 'RightBracket', pattern: /\]/ })
export const Quote = createToken({ name: 'Quote', pattern: /["«»„“”]/ })
export const Word = createToken({
  name: 'Word',
  pattern: new RegExp(`[${LETTERS}][${LETTERS}\\u0300-\\u036f'’-]*`),
  start_chars_hint: startHints(letters()),
})
/** Anything else but a blank, which is taken before it. */
export const Other = createToken({ name: 'Other', pattern: /[\0-\uffff]/, line_breaks: true })

/** Blanks, and the emphasis of Markdown, which divides nothing. */
const Blank = createToken({ name: 'Blank', pattern: /[\s*_]+/, group: Lexer.SKIPPED, line_breaks: true })

const marks = [DoubleSlash, Slash, Dash, Point, Comma, Colon, Semicolon, LeftParen, RightParen]
const brackets = [LeftBracket, RightBracket, Quote]

/** Every token type, the lexicon first. */
export const tokenTypes: readonly TokenType[] = [
  Blank,
  ...vocabulary.tokens,
  Year,
  Numeral,
  ...marks,
  ...brackets,
  Word,
  Other,
]

/** The types that productions may speak of. */
export const grammarTypes: TokenType[] = [...tokenTypes, ...Object.values(words)]

// A test makes the same lexer with validations.
const lexer = lazy(
  () =>
    new Lexer([...tokenTypes], { ensureOptimizations: true, positionTracking: 'onlyOffset', skipValidations: true }),
)

/** One of {@link LETTERS} at least for each group of code units that the lexer takes together. */
function* letters(): Generator<number> {
  const isLetter = new RegExp(`[${LETTERS}]`)
  for (let code = 0; code < 0x10000; code += code < 0x400 ? 1 : 0x40) {
    if (isLetter.test(String.fromCharCode(code))) yield code
  }
}

/** The tokens of a text; every text has them, and none throws. */
export function tokenize(text: string): IToken[] {
  return lexer().tokenize(text).tokens
}

/** True if a token is of a type or has it among its categories. */
export function isA(token: IToken | undefined, type: TokenType): boolean {
  return token !== undefined && (token.tokenType === type || token.tokenType.CATEGORIES?.includes(type) === true)
}

/** Offset after the last code unit of a token. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length
}
