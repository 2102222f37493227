import { type CstNode, CstParser, type IToken, type TokenType } from 'chevrotain'
import { parserSettings } from '#grammar/parser-settings'
import { lazy } from '#model/lazy'
import { type Ahead, beginningAt, pagesAt, publisherFollows, yearAt, yearFollows } from './lookahead.js'
import * as t from './tokens.js'

const { words } = t

/** What a publisher's name may be made of: anything but a year, parentheses and what divides references. */
const PUBLISHER: readonly TokenType[] = [
  t.Word,
  t.Quote,
  t.Point,
  t.Comma,
  t.Dash,
  t.Numeral,
  t.LeftBracket,
  t.RightBracket,
  t.Other,
  ...Object.entries(words).flatMap(([category, type]) => (category === 'Month' ? [] : [type])),
]

/** The details of a printed source, as they stand after its title. Meaning is given in `details.ts`. */
export class DetailsParser extends CstParser {
  constructor(skipValidations = true) {
    super(t.grammarTypes, parserSettings(3, skipValidations))
    this.performSelfAnalysis()
  }

  /** details = detail { more } */
  details = this.RULE('details', () => {
    this.SUBRULE(this.detail)
    this.MANY({ GATE: () => this.moreFollows(), DEF: () => this.SUBRULE(this.more) })
  })

  /** more = [ "." ] [ "," ] [ "-" ] detail */
  more = this.RULE('more', () => {
    this.OPTION1(() => this.CONSUME(t.Point))
    this.OPTION2(() => this.CONSUME(t.Comma))
    this.OPTION3(() => this.CONSUME(t.Dash))
    this.SUBRULE(this.detail)
  })

  /** detail = slashed | group | journal | plain */
  detail = this.RULE('detail', () => {
    this.OR({
      DEF: [
        { ALT: () => this.SUBRULE(this.slashed) },
        { ALT: () => this.SUBRULE(this.group) },
        { GATE: () => beginningAt(this.ahead, 1) === 'journal', ALT: () => this.SUBRULE(this.journal) },
        { ALT: () => this.SUBRULE(this.plain) },
      ],
      IGNORE_AMBIGUITIES: true,
    })
  })

  /** plain = imprint | undated | extent | dated | document | pages | volume | part | number | issue | fraction | year */
  plain = this.RULE('plain', () => {
    this.OR({
      DEF: [
        { GATE: () => beginningAt(this.ahead, 1) !== 'undated', ALT: () => this.SUBRULE(this.imprint) },
        { ALT: () => this.SUBRULE(this.undated) },
        { ALT: () => this.SUBRULE(this.extent) },
        { ALT: () => this.SUBRULE(this.dated) },
        { ALT: () => this.SUBRULE(this.document) },
        { ALT: () => this.SUBRULE(this.pages) },
        { ALT: () => this.SUBRULE(this.volume) },
        { ALT: () => this.SUBRULE(this.part) },
        { ALT: () => this.SUBRULE(this.number) },
        { ALT: () => this.SUBRULE(this.issue) },
        { ALT: () => this.SUBRULE(this.fraction) },
        { ALT: () => this.SUBRULE(this.year) },
      ],
      IGNORE_AMBIGUITIES: true,
    })
  })

  /** imprint = places (named | [ "," ] year) */
  imprint = this.RULE('imprint', () => {
    this.SUBRULE(this.places)
    this.OR([
      {
        GATE: () => publisherFollows(this.ahead, 1) && !yearFollows(this.ahead, 1),
        ALT: () => this.SUBRULE(this.named),
      },
      {
        ALT: () => {
          this.OPTION(() => this.CONSUME(t.Comma))
          this.SUBRULE(this.year)
        },
      },
    ])
  })

  /** named = (":" | ",") publisher "," year : what follows the place in `М.: Наука, 1958` */
  named = this.RULE('named', () => {
    this.OR([{ ALT: () => this.CONSUME(t.Colon) }, { ALT: () => this.CONSUME1(t.Comma) }])
    this.SUBRULE(this.publisher)
    this.CONSUME2(t.Comma)
    this.SUBRULE(this.year)
  })

  /** undated = places [ ":" publisher ] : an imprint without its year */
  undated = this.RULE('undated', () => {
    this.SUBRULE(this.places)
    this.OPTION(() => {
      this.CONSUME(t.Colon)
      this.SUBRULE(this.publisher)
    })
  })

  /** slashed = "//" places publisher "," year : `// М. Наука, 1958` */
  slashed = this.RULE('slashed', () => {
    this.CONSUME(t.DoubleSlash)
    this.SUBRULE(this.places)
    this.SUBRULE(this.publisher)
    this.CONSUME(t.Comma)
    this.SUBRULE(this.year)
  })

  /** places = place { ("," | ";" | "-" | "/") place } : `М.; Л.` */
  places = this.RULE('places', () => {
    this.CONSUME1(words.Place)
    this.MANY({
      GATE: () => this.nextIs(2, words.Place),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(t.Comma) },
          { ALT: () => this.CONSUME(t.Semicolon) },
          { ALT: () => this.CONSUME(t.Dash) },
          { ALT: () => this.CONSUME(t.Slash) },
        ])
        this.CONSUME2(words.Place)
      },
    })
  })

  /** publisher = any word or mark { any word or mark }, up to a comma and a year or to pages */
  publisher = this.RULE('publisher', () => {
    this.AT_LEAST_ONE({
      GATE: () => !(this.nextIs(1, t.Comma) && yearAt(this.ahead, 2)) && !pagesAt(this.ahead, 1),
      DEF: () => this.OR({ DEF: PUBLISHER.map(type => ({ ALT: () => this.CONSUME(type) })), IGNORE_AMBIGUITIES: true }),
    })
  })

  /** year = [ "[" ] Year [ "-" (Year | Numeral) ] [ "]" ] [ year-word ] */
  year = this.RULE('year', () => {
    this.OPTION1(() => this.CONSUME(t.LeftBracket))
    this.CONSUME1(t.Year)
    this.OPTION2({
      GATE: () => this.nextIs(2, t.Year, t.Numeral),
      DEF: () => {
        this.CONSUME(t.Dash)
        this.OR([{ ALT: () => this.CONSUME2(t.Year) }, { ALT: () => this.CONSUME(t.Numeral) }])
      },
    })
    this.OPTION3(() => this.CONSUME(t.RightBracket))
    this.OPTION4(() => this.CONSUME(words.YearWord))
  })

  /** group = "(" (framedImprint | plain { [ "." ] [ "," ] [ "-" ] plain }) ")" [ cited ] : `(London: Press, 1964), 20` */
  group = this.RULE('group', () => {
    this.CONSUME(t.LeftParen)
    this.OR([
      { GATE: () => !this.plainFollows(1), ALT: () => this.SUBRULE(this.framedImprint) },
      { ALT: () => this.SUBRULE(this.plains) },
    ])
    this.CONSUME(t.RightParen)
    this.OPTION({ GATE: () => this.citedFollows(), DEF: () => this.SUBRULE(this.cited) })
  })

  /** plains = plain { [ "." ] [ "," ] [ "-" ] plain } */
  plains = this.RULE('plains', () => {
    this.SUBRULE1(this.plain)
    this.MANY({
      GATE: () => this.plainFollows(this.separatorsEnd()),
      DEF: () => {
        this.OPTION1(() => this.CONSUME(t.Point))
        this.OPTION2(() => this.CONSUME(t.Comma))
        this.OPTION3(() => this.CONSUME(t.Dash))
        this.SUBRULE2(this.plain)
      },
    })
  })

  /** framedImprint = word { word } ":" publisher [ "," year ] */
  framedImprint = this.RULE('framedImprint', () => {
    this.SUBRULE(this.anyPlace)
    this.CONSUME(t.Colon)
    this.SUBRULE(this.publisher)
    this.OPTION(() => {
      this.CONSUME(t.Comma)
      this.SUBRULE(this.year)
    })
  })

  /** anyPlace = Word { [ "," ] Word } */
  anyPlace = this.RULE('anyPlace', () => {
    this.CONSUME1(t.Word)
    this.MANY({
      GATE: () => this.nextIs(this.nextIs(1, t.Comma) ? 2 : 1, t.Word),
      DEF: () => {
        this.OPTION(() => this.CONSUME(t.Comma))
        this.CONSUME2(t.Word)
      },
    })
  })

  /** cited = (":" | ",") numbers [ ":" numbers ] : `(1986): 1-20`, `(Moscow, 1928), 69: 198-201` */
  cited = this.RULE('cited', () => {
    this.OR([{ ALT: () => this.CONSUME1(t.Colon) }, { ALT: () => this.CONSUME(t.Comma) }])
    this.SUBRULE1(this.numbers)
    this.OPTION({
      GATE: () => this.nextIs(2, t.Numeral),
      DEF: () => {
        this.CONSUME2(t.Colon)
        this.SUBRULE2(this.numbers)
      },
    })
  })

  /** journal = numbers [ (":" | "/" | ",") numbers | [ "," ] number ] group : `45, no. 1 (1986): 1-20` */
  journal = this.RULE('journal', () => {
    this.CONSUME1(t.Numeral)
    this.OPTION1(() => {
      this.OR1([
        { ALT: () => this.CONSUME(t.Slash) },
        { ALT: () => this.CONSUME(t.Colon) },
        { ALT: () => this.CONSUME1(t.Comma) },
      ])
      this.OR2([{ ALT: () => this.CONSUME2(t.Numeral) }, { ALT: () => this.SUBRULE(this.number) }])
    })
    this.SUBRULE(this.group)
  })

  /** dated = days month [ [ "," ] year ] | month days "," year | month year : `28 авг.`, `4, 7 июля 1942 г.` */
  dated = this.RULE('dated', () => {
    this.OR([
      {
        ALT: () => {
          this.SUBRULE1(this.days)
          this.CONSUME1(words.Month)
        },
      },
      {
        ALT: () => {
          this.CONSUME2(words.Month)
          this.OPTION1(() => this.CONSUME(t.Numeral))
        },
      },
    ])
    this.OPTION2({
      GATE: () => yearFollows(this.ahead, 1),
      DEF: () => this.SUBRULE(this.yearAfter),
    })
  })

  /** yearAfter = [ "," ] year */
  yearAfter = this.RULE('yearAfter', () => {
    this.OPTION(() => this.CONSUME(t.Comma))
    this.SUBRULE(this.year)
  })

  /** days = Numeral { ("," | "-" | word) Numeral } */
  days = this.RULE('days', () => {
    this.CONSUME1(t.Numeral)
    this.MANY({
      GATE: () => this.nextIs(2, t.Numeral),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(t.Comma) },
          { ALT: () => this.CONSUME(t.Dash) },
          { ALT: () => this.CONSUME(t.Word) },
        ])
        this.CONSUME2(t.Numeral)
      },
    })
  })

  /** volume = volume-word numbers */
  volume = this.RULE('volume', () => {
    this.CONSUME(words.Volume)
    this.SUBRULE(this.numbers)
  })

  /** part = part-word numbers */
  part = this.RULE('part', () => {
    this.CONSUME(words.Part)
    this.SUBRULE(this.numbers)
  })

  /** number = number-word numbers [ "(" Numeral ")" ] : `№ 12 (303)` */
  number = this.RULE('number', () => {
    this.CONSUME(words.Number)
    this.SUBRULE(this.numbers)
    this.OPTION({
      GATE: () => this.nextIs(2, t.Numeral) && this.nextIs(3, t.RightParen),
      DEF: () => {
        this.CONSUME(t.LeftParen)
        this.CONSUME(t.Numeral)
        this.CONSUME(t.RightParen)
      },
    })
  })

  /** issue = issue-word numbers */
  issue = this.RULE('issue', () => {
    this.CONSUME(words.Issue)
    this.SUBRULE(this.numbers)
  })

  /** document = document-word [ number-word ] numbers */
  document = this.RULE('document', () => {
    this.CONSUME(words.Document)
    this.OPTION(() => this.CONSUME(words.Number))
    this.SUBRULE(this.numbers)
  })

  /** pages = page-word numbers */
  pages = this.RULE('pages', () => {
    this.CONSUME(words.Page)
    this.SUBRULE(this.numbers)
  })

  /** extent = Numeral (page-word | volume-word) : `384 с.`, `90 vols.` */
  extent = this.RULE('extent', () => {
    this.CONSUME(t.Numeral)
    this.OR([{ ALT: () => this.CONSUME(words.Page) }, { ALT: () => this.CONSUME(words.Volume) }])
  })

  /** fraction = Year "/" Numeral : `2025/8`, an issue of a year */
  fraction = this.RULE('fraction', () => {
    this.CONSUME(t.Year)
    this.CONSUME(t.Slash)
    this.CONSUME(t.Numeral)
  })

  /** numbers = number { ("-" | ",") number }; a number after a comma that begins a date or an extent is not one */
  numbers = this.RULE('numbers', () => {
    this.OR1([{ ALT: () => this.CONSUME1(t.Numeral) }, { ALT: () => this.CONSUME1(t.Year) }])
    this.MANY({
      GATE: () => (this.nextIs(1, t.Dash) ? this.nextIs(2, t.Numeral, t.Year) : this.numberFollows()),
      DEF: () => {
        this.OR2([{ ALT: () => this.CONSUME(t.Dash) }, { ALT: () => this.CONSUME(t.Comma) }])
        this.OR3([{ ALT: () => this.CONSUME2(t.Numeral) }, { ALT: () => this.CONSUME2(t.Year) }])
      },
    })
  })

  /** Chevrotain looks ahead within one production only; a loop's mark may belong to what follows the production. */
  private nextIs(distance: number, ...types: readonly TokenType[]): boolean {
    const token = this.LA(distance)
    return types.some(type => t.isA(token, type))
  }

  private readonly ahead: Ahead = distance => this.LA(distance)

  private plainFollows(distance: number): boolean {
    const found = beginningAt(this.ahead, distance)
    return found !== null && found !== 'slashed' && found !== 'group' && found !== 'journal'
  }

  /** Distance of what follows a point, a comma and a dash. */
  private separatorsEnd(): number {
    let distance = 1
    for (const mark of [t.Point, t.Comma, t.Dash]) if (this.nextIs(distance, mark)) distance++
    return distance
  }

  private moreFollows(): boolean {
    return beginningAt(this.ahead, this.separatorsEnd()) !== null
  }

  /** Pages after a closing parenthesis; `, 3 vols.` is an extent, `, 5 May` a date. */
  private citedFollows(): boolean {
    return this.nextIs(1, t.Colon, t.Comma) && this.nextIs(2, t.Numeral) && beginningAt(this.ahead, 2) === null
  }

  /** True unless the number after the comma here has a word of its own: `С. 5, 12 янв.`, `С. 5, 3 т.` */
  private numberFollows(): boolean {
    return this.nextIs(2, t.Numeral) && !this.nextIs(3, words.Month, words.Volume, words.Page)
  }
}

/** Made for the first text that names a printed source. */
export const detailsParser = lazy(() => new DetailsParser())

/** Parses details from the first token on, as far as they go; null if none begin there. */
export function parseDetails(tokens: IToken[]): CstNode | null {
  const parser = detailsParser()
  parser.input = tokens
  return parser.details() ?? null
}
