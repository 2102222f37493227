import { CstParser, type IToken, tokenMatcher } from 'chevrotain'
import type { LexiconMatch } from '#grammar/lexicon'
import { parserSettings } from '#grammar/parser-settings'
import { isRoman } from './numeral.js'
import {
  Close,
  Comma,
  Dash,
  Ellipsis,
  Filler,
  Lead,
  LevelWord,
  Open,
  Point,
  type Tokens,
  Value,
  Word,
} from './tokens.js'
import type { Word as WordRow } from './word.js'

/** A sign of `lead` may be repeated this often between a level word and its value. */
const LONGEST_LEAD = 4

/**
 * The productions. They take an island apart and judge nothing: every sequence of tokens is an island, because prose
 * is. What the parts mean together is the business of the reading.
 */
export class Productions extends CstParser {
  private readonly tokens: Tokens

  constructor(tokens: Tokens, skipValidations = true) {
    super([...tokens.all], parserSettings(1, skipValidations))
    this.tokens = tokens
    this.performSelfAnalysis()
  }

  /** island = { piece } */
  island = this.RULE('island', () => {
    this.MANY(() => this.SUBRULE(this.piece))
  })

  /** piece = level | number | archive | ibid | filler */
  piece = this.RULE('piece', () => {
    this.OR({
      DEF: [
        { ALT: () => this.SUBRULE(this.level) },
        { ALT: () => this.SUBRULE(this.numbers) },
        { ALT: () => this.CONSUME(this.tokens.Archive) },
        { ALT: () => this.CONSUME(this.tokens.categories.ibid, { LABEL: 'ibid' }) },
        { ALT: () => this.SUBRULE(this.filler) },
      ],
      // A token may be of several categories; the first alternative that fits is meant.
      IGNORE_AMBIGUITIES: true,
    })
  })

  /** level = levelWord [ "(" levelWord ")" ] [ { lead } numbers ] */
  level = this.RULE('level', () => {
    this.CONSUME(LevelWord, { LABEL: 'word' })
    this.OPTION2({
      GATE: () => this.explainedBefore(),
      DEF: () => {
        this.CONSUME(Open)
        this.CONSUME2(LevelWord, { LABEL: 'explained' })
        this.CONSUME(Close)
      },
    })
    this.OPTION({
      GATE: () => this.valueFollows() || this.commaForPoint(),
      DEF: () => {
        this.OPTION3(() => this.CONSUME(Comma))
        this.MANY(() => this.CONSUME(Lead, { LABEL: 'lead' }))
        this.SUBRULE(this.numbers)
      },
    })
  })

  /** numbers = number { joint number } */
  numbers = this.RULE('numbers', () => {
    this.SUBRULE(this.number)
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.SUBRULE(this.joint)
        this.SUBRULE2(this.number)
      },
    })
  })

  /** number = value [ side ] */
  number = this.RULE('number', () => {
    this.OR([
      { ALT: () => this.CONSUME(Value, { LABEL: 'value' }) },
      { ALT: () => this.CONSUME(Word, { LABEL: 'value' }) },
    ])
    this.OPTION({ GATE: () => this.sideFollows(1) > 0, DEF: () => this.SUBRULE(this.side) })
  })

  /** side = verso | recto | "(" verso ")" | "-" verso | "." verso | "," verso | "and" verso */
  side = this.RULE('side', () => {
    const { and, verso, recto } = this.tokens.categories
    this.OPTION(() =>
      this.OR([
        { ALT: () => this.CONSUME(Open) },
        { ALT: () => this.CONSUME(Dash) },
        { ALT: () => this.CONSUME(Point) },
        { ALT: () => this.CONSUME(Comma, { LABEL: 'and' }) },
        { ALT: () => this.CONSUME(and, { LABEL: 'and' }) },
      ]),
    )
    this.OR2({
      DEF: [
        { ALT: () => this.CONSUME(verso, { LABEL: 'verso' }) },
        { ALT: () => this.CONSUME(recto, { LABEL: 'recto' }) },
      ],
      IGNORE_AMBIGUITIES: true,
    })
    this.OPTION2({ GATE: () => this.closesSide(), DEF: () => this.CONSUME(Close) })
  })

  private readonly andBehindComma = () => this.CONSUME2(this.tokens.categories.and, { LABEL: 'last' })

  /** joint = dash | ellipsis | comma [ and ] | and */
  joint = this.RULE('joint', () => {
    this.OR([
      { ALT: () => this.CONSUME(Dash, { LABEL: 'range' }) },
      { ALT: () => this.CONSUME(Ellipsis, { LABEL: 'range' }) },
      {
        ALT: () => {
          this.CONSUME(Comma, { LABEL: 'comma' })
          this.OPTION(this.andBehindComma)
        },
      },
      { ALT: () => this.CONSUME(this.tokens.categories.and, { LABEL: 'and' }) },
    ])
  })

  /** filler = filler-token { filler-token } */
  filler = this.RULE('filler', () => {
    this.AT_LEAST_ONE({
      GATE: () => !tokenMatcher(this.LA(1), LevelWord),
      DEF: () => this.CONSUME(Filler, { LABEL: 'token' }),
    })
  })

  /** `fond (f.) 5446`: the abbreviation that the first note explains. */
  private explainedBefore(): boolean {
    const [open, word, close] = [this.LA(1), this.LA(2), this.LA(3)]
    return tokenMatcher(open, Open) && tokenMatcher(word, LevelWord) && tokenMatcher(close, Close)
  }

  /** True if a value stands `from` tokens ahead, or after a few signs that lead up to it. */
  private valueFollows(from = 1): boolean {
    if (from === 1 && this.followsNumber()) return false
    if (tokenMatcher(this.LA(from), Dash)) return from === 1 && this.isJoined()
    let ahead = from
    while (ahead < from + LONGEST_LEAD && this.leads(this.LA(ahead))) ahead++
    return this.isValue(ahead)
  }

  /** `op. 11. d, 1160, l. 3`: a comma in the place of the point of a Latin letter, behind another level. */
  private commaForPoint(): boolean {
    const [word, comma, number, next, level] = [this.LA(0), this.LA(1), this.LA(2), this.LA(3), this.LA(4)]
    if (!/^[dfl]$/.test(word.image) || !tokenMatcher(comma, Comma) || !touches(word, comma)) return false
    return tokenMatcher(number, Value) && tokenMatcher(next, Comma) && tokenMatcher(level, LevelWord)
  }

  private leads(token: IToken): boolean {
    return tokenMatcher(token, Lead) && token.tokenType !== Dash
  }

  /** `64-қор.`: the word that was just read has its number before it. */
  private followsNumber(): boolean {
    const [number, dash, word] = [this.LA(-2), this.LA(-1), this.LA(0)]
    if (!tokenMatcher(dash, Dash) || !tokenMatcher(number, Value) || !touches(dash, word)) return false
    return (word.payload as LexiconMatch<WordRow> | undefined)?.rows.some(row => row.trails) === true
  }

  /** `Ф-62`: a dash right between the word and its number. */
  private isJoined(): boolean {
    const [word, dash, number] = [this.LA(0), this.LA(1), this.LA(2)]
    return tokenMatcher(dash, Dash) && tokenMatcher(number, Value) && touches(word, dash) && touches(dash, number)
  }

  private isValue(ahead: number): boolean {
    const token = this.LA(ahead)
    return (
      tokenMatcher(token, Value) ||
      (token.tokenType === Word && isRoman(token.image) && !startsPhrase(this.LA(ahead + 1)))
    )
  }

  /**
   * True if a joint and a number that belongs to the list follow. `л. 5, 12 мая` and `спр. 5, 40 справ` end after the
   * first number; `ф. 17, 1920 г.` too, and a year beside a small number.
   */
  private listGoesOn(): boolean {
    const joint = this.LA(1)
    const { and, measure, calendar } = this.tokens.categories
    const isRange = tokenMatcher(joint, Dash) || tokenMatcher(joint, Ellipsis)
    if (!isRange && !tokenMatcher(joint, Comma) && !tokenMatcher(joint, and)) return false
    const joined = tokenMatcher(joint, Comma) && tokenMatcher(this.LA(2), and) ? 2 : 1
    const number = this.LA(joined + 1)
    if (!tokenMatcher(number, Value)) return false
    const side = this.sideFollows(joined + 2)
    const next = this.LA(joined + 2 + side)
    if (tokenMatcher(next, measure) || tokenMatcher(next, calendar)) return false
    if (isMisreadWord(number) && tokenMatcher(next, Point) && tokenMatcher(this.LA(joined + 3), Value)) return false
    if (isRange && touches(this.LA(0), joint) && touches(joint, this.LA(2))) return true
    const after = joined + 3 + side
    if (tokenMatcher(next, LevelWord)) return this.valueFollows(after)
    if (next.tokenType === Word && side === 0 && startsSmall(next)) return false
    return !(startsYear(number) && !isLarge(this.LA(0)))
  }

  /** How many tokens from `ahead` on name the side of the sheet before them; 0 if they do not. */
  private sideFollows(ahead: number): number {
    const { and } = this.tokens.categories
    const first = this.LA(ahead)
    if (this.isSide(first)) return this.sideHolds(ahead) ? 1 : 0
    if (!this.isSide(this.LA(ahead + 1))) return 0
    if (tokenMatcher(first, Open)) return tokenMatcher(this.LA(ahead + 2), Close) ? 3 : 0
    if (tokenMatcher(first, Point)) return this.isStoppedSide(ahead) ? 2 : 0
    if (tokenMatcher(first, Comma)) return this.isListedSide(ahead) ? 2 : 0
    return (tokenMatcher(first, and) || tokenMatcher(first, Dash)) && this.sideHolds(ahead + 1) ? 2 : 0
  }

  /** `7. об.`: the full stop right behind the number is one too many. */
  private isStoppedSide(ahead: number): boolean {
    const word = this.LA(ahead + 1)
    return touches(this.LA(ahead - 1), this.LA(ahead)) && /^\p{Ll}{2,}\.$/u.test(word.image)
  }

  /** `7, об.`: the back is listed behind its own front. */
  private isListedSide(ahead: number): boolean {
    return touches(this.LA(ahead - 1), this.LA(ahead)) && /^(?:об|зв|адв)\.$/i.test(this.LA(ahead + 1).image)
  }

  private isSide(token: IToken): boolean {
    return tokenMatcher(token, this.tokens.categories.verso) || tokenMatcher(token, this.tokens.categories.recto)
  }

  /** `5v` but not `5 v`; `5 об` but not `5 об этом`. */
  private sideHolds(ahead: number): boolean {
    const token = this.LA(ahead)
    if (tokenMatcher(token, LevelWord) && this.isValue(ahead + 1)) return false
    if (token.image.length <= 2 && isLatinLetter(token.image) && token.image.length < 2)
      return touches(this.LA(ahead - 1), token)
    const next = this.LA(ahead + 1)
    return token.image.endsWith('.') || next.tokenType !== Word || !startsSmall(next)
  }

  private closesSide(): boolean {
    return tokenMatcher(this.LA(1), Close) && tokenMatcher(this.LA(-1), Open)
  }
}

function touches(left: IToken, right: IToken): boolean {
  return left.startOffset + left.image.length === right.startOffset
}

function startsSmall(token: IToken): boolean {
  const first = token.image.charAt(0)
  return first === first.toLowerCase()
}

/** `fond CC al PCR`: capitals before a small word are no number but begin a name. */
function startsPhrase(next: IToken): boolean {
  return next.tokenType === Word && startsSmall(next)
}

function isLatinLetter(image: string): boolean {
  return /^[a-z]/i.test(image)
}

/** `d. 32, 11. 137–38`: what is left of `ll.` is no second file, nor is the `1.` that was `l.` */
function isMisreadWord(token: IToken): boolean {
  return token.image === '11' || token.image === '1'
}

/** A number that may be a year. */
function startsYear(token: IToken): boolean {
  return /^(?:1[5-9]|20)\d\d(?!\d)/.test(token.image)
}

function isLarge(token: IToken): boolean {
  return /\d{4}/.test(token.image)
}
