import { CstParser, EMPTY_ALT, tokenMatcher } from 'chevrotain'
import { parserSettings } from '#grammar/parser-settings'
import {
  type Ahead,
  startsAside,
  startsDayTail,
  startsMonthDays,
  startsNextDay,
  startsOther,
  startsOtherDays,
  startsRomanEnd,
  startsSide,
  startsYearFirstDay,
  startsYearFirstDays,
  startsYearFirstMonth,
  startsYearTail,
} from './lookahead.js'
import { AnyDay, AnyDayMonth, allTokens, Close, Comma, Dash, figures, Open, Question, Slash, words } from './tokens.js'

/** The core of a date: days, months, years, seasons, centuries and figures. `core-wording.ts` says what a tree means. */
export class CoreProductions extends CstParser {
  protected readonly ahead: Ahead = offset => this.LA(offset)

  constructor(skipValidations: boolean) {
    super([...allTokens], parserSettings(3, skipValidations))
  }

  /** core = days ... | month ... | year ... | season ... | century | decade | figures */
  readonly core = this.RULE('core', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.dayFirst) },
      { ALT: () => this.SUBRULE(this.monthFirst) },
      { ALT: () => this.SUBRULE(this.yearFirst) },
      { ALT: () => this.SUBRULE(this.seasonal) },
      { ALT: () => this.SUBRULE(this.century) },
      { ALT: () => this.SUBRULE(this.decade) },
      { ALT: () => this.SUBRULE(this.figured) },
    ])
  })

  /** dayFirst = days [ "(" days ")" ] [ "дня" ] ( [of] month monthTail | ".4.1870" | century | nothing ) */
  readonly dayFirst = this.RULE('dayFirst', () => {
    this.SUBRULE(this.days)
    this.OPTION({ GATE: () => startsOtherDays(this.ahead), DEF: () => this.SUBRULE(this.otherDays) })
    this.OPTION1(() => this.CONSUME(words['day-word']))
    this.OPTION2({ GATE: () => startsDayTail(this.ahead), DEF: () => this.SUBRULE(this.dayTail) })
  })

  readonly dayTail = this.RULE('dayTail', () => {
    this.OR([
      {
        ALT: () => {
          this.OPTION(() => this.joint())
          this.SUBRULE(this.monthName)
          this.SUBRULE(this.monthTail)
        },
      },
      { ALT: () => this.CONSUME(figures.MonthTail) },
      {
        ALT: () => {
          this.OPTION1(() => this.CONSUME(Dash))
          this.CONSUME(words['century-word'])
        },
      },
    ])
  })

  /** What joins day, month and year: `of`, and the dash or stroke of `10-August-2012`. */
  private joint() {
    this.OR9([
      { ALT: () => this.CONSUME9(words.of) },
      { ALT: () => this.CONSUME9(Dash) },
      { ALT: () => this.CONSUME9(Slash) },
    ])
  }

  /** days = day { ( "-" | "/" | "," | "and" | "or" | "to" ) day } */
  readonly days = this.RULE('days', () => {
    this.SUBRULE(this.day)
    this.MANY({ GATE: () => startsNextDay(this.ahead), DEF: () => this.SUBRULE(this.nextDay) })
  })

  readonly nextDay = this.RULE('nextDay', () => {
    this.OR([
      { ALT: () => this.CONSUME(Dash) },
      { ALT: () => this.CONSUME(Slash) },
      { ALT: () => this.CONSUME(Comma) },
      { ALT: () => this.CONSUME(words.and) },
      { ALT: () => this.CONSUME(words.or) },
      { ALT: () => this.CONSUME(words.to) },
    ])
    this.SUBRULE(this.day)
  })

  readonly day = this.RULE('day', () => {
    this.OR([{ ALT: () => this.CONSUME(AnyDay) }, { ALT: () => this.CONSUME(words['day-ordinal']) }])
  })

  /** otherDays = "(" days ")": the days of the other calendar, `10 (22) апреля` */
  readonly otherDays = this.RULE('otherDays', () => {
    this.CONSUME(Open)
    this.SUBRULE(this.days)
    this.CONSUME(Close)
  })

  readonly monthName = this.RULE('monthName', () => {
    this.OR([{ ALT: () => this.CONSUME(words.month) }, { ALT: () => this.CONSUME(words['month-before-day']) }])
  })

  /** monthTail = [ "месяца" ] [ style | "(" style ")" ] [ other ] [ yearTail ] */
  readonly monthTail = this.RULE('monthTail', () => {
    this.OPTION(() => this.CONSUME(words.style))
    this.OPTION4({ GATE: () => startsAside(this.ahead), DEF: () => this.SUBRULE(this.aside) })
    this.OPTION1({ GATE: () => startsOther(this.ahead), DEF: () => this.SUBRULE(this.other) })
    this.OPTION2({ GATE: () => startsYearTail(this.ahead), DEF: () => this.SUBRULE(this.yearTail) })
    this.OPTION3({ GATE: () => startsOther(this.ahead), DEF: () => this.SUBRULE1(this.other) })
  })

  /** other = "(" [in] ( days [of] month | month days ) [ yearTail ] [ style ] ")": the same day in the other calendar */
  readonly other = this.RULE('other', () => {
    this.CONSUME(Open)
    this.OPTION(() => this.CONSUME(words.in))
    this.OPTION1(() => this.CONSUME(words.style))
    this.OR([
      {
        ALT: () => {
          this.SUBRULE(this.day)
          this.OPTION2(() => this.CONSUME(words.of))
          this.SUBRULE(this.monthName)
        },
      },
      {
        ALT: () => {
          this.SUBRULE1(this.monthName)
          this.SUBRULE1(this.day)
        },
      },
      { ALT: () => this.CONSUME(figures.DayFirstDate) },
    ])
    this.OPTION3(() => this.CONSUME1(words.style))
    this.OPTION4({ GATE: () => startsYearTail(this.ahead), DEF: () => this.SUBRULE(this.yearTail) })
    this.OPTION5(() => {
      this.OPTION6(() => this.CONSUME(Comma))
      this.CONSUME2(words.style)
    })
    this.CONSUME(Close)
  })

  /** yearTail = [ "," ] [ of ] year */
  readonly yearTail = this.RULE('yearTail', () => {
    this.OPTION(() => this.CONSUME(Comma))
    this.OPTION1(() => this.joint())
    this.SUBRULE(this.year)
  })

  /** year = ( 1920 | 1919/20 ) [ "г." ] | "of last year" | 20 "г." | '20 | 96 */
  readonly year = this.RULE('year', () => {
    this.OR([
      {
        ALT: () => {
          this.OR1([{ ALT: () => this.CONSUME(figures.Year) }, { ALT: () => this.CONSUME(figures.YearSpan) }])
          this.OPTION(() => this.CONSUME(words['year-mark']))
        },
      },
      { ALT: () => this.CONSUME(words['relative-year']) },
      {
        ALT: () => {
          this.CONSUME(AnyDay)
          this.CONSUME1(words['year-mark'])
        },
      },
      { ALT: () => this.CONSUME(figures.ShortYear) },
      { ALT: () => this.CONSUME(figures.BareYear) },
    ])
  })

  /** monthFirst = month [ monthDays ] monthTail */
  readonly monthFirst = this.RULE('monthFirst', () => {
    this.SUBRULE(this.monthName)
    this.OPTION({
      GATE: () => startsMonthDays(this.ahead, this.LA(0)),
      DEF: () => this.SUBRULE(this.monthDays),
    })
    this.SUBRULE(this.monthTail)
  })

  /** monthDays = [","] day { link day } [ "(" days ")" ] [ "дня" ]; a comma between days is left to the next date */
  readonly monthDays = this.RULE('monthDays', () => {
    this.OPTION(() =>
      this.OR([
        { ALT: () => this.CONSUME(Comma) },
        { ALT: () => this.CONSUME(Dash) },
        { ALT: () => this.CONSUME(Slash) },
      ]),
    )
    this.SUBRULE(this.day)
    this.MANY({
      GATE: () => !tokenMatcher(this.LA(1), Comma) && startsNextDay(this.ahead),
      DEF: () => this.SUBRULE(this.nextDay),
    })
    this.OPTION1({ GATE: () => startsOtherDays(this.ahead), DEF: () => this.SUBRULE(this.otherDays) })
    this.OPTION2(() => this.CONSUME(words['day-word']))
  })

  /** yearFirst = year [ [","] ( month [ ["в"] days ["дня"] ] | day month ) ] */
  readonly yearFirst = this.RULE('yearFirst', () => {
    this.SUBRULE(this.leadingYear)
    this.OR({
      DEF: [
        { GATE: () => startsYearFirstMonth(this.ahead), ALT: () => this.SUBRULE(this.yearFirstMonth) },
        { GATE: () => startsYearFirstDay(this.ahead), ALT: () => this.SUBRULE(this.yearFirstDay) },
        { ALT: EMPTY_ALT() },
      ],
    })
  })

  readonly yearFirstMonth = this.RULE('yearFirstMonth', () => {
    this.OPTION1(() =>
      this.OR([
        { ALT: () => this.CONSUME(Comma) },
        { ALT: () => this.CONSUME(Dash) },
        { ALT: () => this.CONSUME(Slash) },
      ]),
    )
    this.SUBRULE(this.monthName)
    this.OPTION2({ GATE: () => startsYearFirstDays(this.ahead), DEF: () => this.SUBRULE(this.yearFirstDays) })
  })

  readonly yearFirstDay = this.RULE('yearFirstDay', () => {
    this.OPTION(() => this.CONSUME(Comma))
    this.SUBRULE(this.day)
    this.SUBRULE(this.monthName)
  })

  readonly leadingYear = this.RULE('leadingYear', () => {
    this.OR([{ ALT: () => this.CONSUME(figures.Year) }, { ALT: () => this.CONSUME(figures.YearSpan) }])
    this.OPTION(() => this.CONSUME(words['year-mark']))
  })

  readonly yearFirstDays = this.RULE('yearFirstDays', () => {
    this.OPTION(() => this.CONSUME(words.in))
    this.SUBRULE(this.monthDays)
  })

  /** seasonal = season [ of ] year */
  readonly seasonal = this.RULE('seasonal', () => {
    this.CONSUME(words.season)
    this.OPTION({ GATE: () => startsYearTail(this.ahead), DEF: () => this.SUBRULE(this.yearTail) })
  })

  /** century = XIX [ "-" XX ] [ "в." ], without its word only at the beginning of a range */
  readonly century = this.RULE('century', () => {
    this.CONSUME(figures.Roman)
    this.OPTION({
      GATE: () => startsRomanEnd(this.ahead),
      DEF: () => {
        this.CONSUME(Dash)
        this.CONSUME1(figures.Roman)
      },
    })
    this.OPTION1(() => this.CONSUME(words['century-word']))
  })

  /** decade = 1920-е [ "гг." ] | 20-е "годы" [ XIX "в." ] */
  readonly decade = this.RULE('decade', () => {
    this.OR([
      {
        ALT: () => {
          this.OR1([{ ALT: () => this.CONSUME(figures.Decade) }, { ALT: () => this.CONSUME(figures.DecadeSpan) }])
          this.OPTION(() => this.CONSUME(words['years-word']))
        },
      },
      {
        ALT: () => {
          this.CONSUME(figures.ShortDecade)
          this.CONSUME1(words['years-word'])
          this.OPTION1({
            GATE: () => startsSide(this.ahead, 1) && tokenMatcher(this.LA(1), figures.Roman),
            DEF: () => this.SUBRULE(this.century),
          })
        },
      },
    ])
  })

  /** figured = 1920-11-28 | 28.11.1920 ["г."] | 22/II [yearTail] | 28.11 [yearTail] */
  readonly figured = this.RULE('figured', () => {
    this.OR([
      { ALT: () => this.CONSUME(figures.YearFirstDate) },
      { ALT: () => this.CONSUME(figures.DayFirstDate) },
      { ALT: () => this.CONSUME(figures.RomanDate) },
      {
        ALT: () => {
          this.OR1([{ ALT: () => this.CONSUME(figures.RomanDay) }, { ALT: () => this.CONSUME(AnyDayMonth) }])
          this.OPTION1({ GATE: () => startsYearTail(this.ahead), DEF: () => this.SUBRULE(this.yearTail) })
        },
      },
    ])
    this.OPTION2(() => this.CONSUME(words['year-mark']))
  })

  /** aside = "(" ( style | weekday | "?" ) ")" */
  readonly aside = this.RULE('aside', () => {
    this.CONSUME(Open)
    this.OR([
      { ALT: () => this.CONSUME(words.style) },
      { ALT: () => this.CONSUME(words.weekday) },
      { ALT: () => this.CONSUME(Question) },
    ])
    this.CONSUME(Close)
  })
}
