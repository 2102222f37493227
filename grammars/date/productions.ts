import { type CstNode, createTokenInstance, EOF, type IToken } from 'chevrotain'
import { lazy } from '#model/lazy'
import { startsAndEnd, startsDate, startsRangeEnd, startsSecondBound } from './lookahead.js'
import { SideProductions } from './side-productions.js'
import { Comma, Dash, Slash, words } from './tokens.js'

/** The grammar of dates, over categories of words and groups of figures. `wording.ts` says what a tree means. */
export class DateProductions extends SideProductions {
  constructor(skipValidations = true) {
    super(skipValidations)
    this.performSelfAnalysis()
  }

  /** A date is read from where it begins and may end anywhere: what follows is no error, and costs none. */
  isAtEndOfInput(): boolean {
    return true
  }

  /** date = [perhaps] ( between side ["and" side] | from side [rangeEnd] | bound side [[","] bound side] | side [rangeEnd] ) */
  readonly date = this.RULE('date', () => {
    this.OPTION(() => {
      this.CONSUME(words.uncertain)
      this.OPTION1(() => this.CONSUME(Comma))
    })
    this.OR([
      { ALT: () => this.SUBRULE(this.betweenSides) },
      { ALT: () => this.SUBRULE(this.fromTo) },
      { ALT: () => this.SUBRULE(this.bounded) },
      { ALT: () => this.SUBRULE(this.plain) },
    ])
  })

  /** between = "between" side [ "and" side ] */
  readonly betweenSides = this.RULE('betweenSides', () => {
    this.CONSUME(words.between)
    this.SUBRULE(this.side)
    this.OPTION({ GATE: () => startsAndEnd(this.ahead), DEF: () => this.SUBRULE(this.andEnd) })
  })

  readonly andEnd = this.RULE('andEnd', () => {
    this.CONSUME(words.and)
    this.SUBRULE(this.side)
  })

  /** fromTo = from side [ rangeEnd ] */
  readonly fromTo = this.RULE('fromTo', () => {
    this.CONSUME(words.from)
    this.SUBRULE(this.side)
    this.OPTION({ GATE: () => startsRangeEnd(this.ahead), DEF: () => this.SUBRULE(this.rangeEnd) })
  })

  /** bounded = bound side [ ["," | "-" | "and"] bound side ] */
  readonly bounded = this.RULE('bounded', () => {
    this.CONSUME(words.bound)
    this.SUBRULE(this.side)
    this.OPTION({ GATE: () => startsSecondBound(this.ahead), DEF: () => this.SUBRULE(this.secondBound) })
  })

  readonly secondBound = this.RULE('secondBound', () => {
    this.OPTION(() =>
      this.OR([
        { ALT: () => this.CONSUME(Comma) },
        { ALT: () => this.CONSUME(Dash) },
        { ALT: () => this.CONSUME(words.and) },
      ]),
    )
    this.CONSUME(words.bound)
    this.SUBRULE(this.side)
  })

  readonly plain = this.RULE('plain', () => {
    this.SUBRULE(this.side)
    this.OPTION({ GATE: () => startsRangeEnd(this.ahead), DEF: () => this.SUBRULE(this.rangeEnd) })
  })

  /** rangeEnd = ( "-" | "/" | "to" | "or" ) side */
  readonly rangeEnd = this.RULE('rangeEnd', () => {
    this.OR([
      { ALT: () => this.CONSUME(Dash) },
      { ALT: () => this.CONSUME(Slash) },
      { ALT: () => this.CONSUME(words.to) },
      { ALT: () => this.CONSUME(words.or) },
    ])
    this.SUBRULE(this.side)
  })
}

const NO_TOKEN = createTokenInstance(EOF, '', Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN)

const parser = lazy(() => new DateProductions())

/** The tree of the date that the tokens begin with, or null. What follows the date is left alone. */
export function parse(tokens: IToken[]): CstNode | null {
  if (!startsDate(offset => tokens[offset - 1] ?? NO_TOKEN)) return null
  const productions = parser()
  productions.input = tokens
  const tree = productions.date()
  return productions.errors.length > 0 ? null : tree
}
