import { CoreProductions } from './core-productions.js'
import { startsAside, startsMinutes, startsTime, startsTrailer } from './lookahead.js'
import { AnyClock, AnyDay, Comma, Dash, figures, Question, words } from './tokens.js'

/** One end of a date: a core with the words before and behind it. */
export class SideProductions extends CoreProductions {
  /** side = { lead } core { trailer } */
  readonly side = this.RULE('side', () => {
    this.MANY(() => this.SUBRULE(this.lead))
    this.SUBRULE(this.core)
    this.MANY1({ GATE: () => startsTrailer(this.ahead), DEF: () => this.SUBRULE(this.trailer) })
  })

  /** lead = "in" | "c." | "probably" [","] | weekday [","] | part ["-"] | "the night of" | style | "the year" */
  readonly lead = this.RULE('lead', () => {
    this.OR([
      { ALT: () => this.CONSUME(words.in) },
      { ALT: () => this.CONSUME(words.approx) },
      {
        ALT: () => {
          this.CONSUME(words.uncertain)
          this.OPTION(() => this.CONSUME(Comma))
        },
      },
      {
        ALT: () => {
          this.CONSUME(words.weekday)
          this.OPTION1(() => this.CONSUME1(Comma))
        },
      },
      {
        ALT: () => {
          this.CONSUME(words.part)
          this.OPTION2(() => this.CONSUME(Dash))
        },
      },
      { ALT: () => this.CONSUME(words.night) },
      { ALT: () => this.CONSUME(words.style) },
      { ALT: () => this.CONSUME(words['year-word']) },
    ])
  })

  /** trailer = [","] style | "(" style ")" | "," ["в"] weekday | "(" weekday ")" | "?" | "(?)" | "включительно" | [","] time */
  readonly trailer = this.RULE('trailer', () => {
    this.OR([
      { GATE: () => startsTime(this.ahead), ALT: () => this.SUBRULE(this.time) },
      {
        ALT: () => {
          this.OPTION(() => this.CONSUME(Comma))
          this.OPTION1(() => this.CONSUME(words.in))
          this.OR1([{ ALT: () => this.CONSUME(words.style) }, { ALT: () => this.CONSUME(words.weekday) }])
        },
      },
      { GATE: () => startsAside(this.ahead), ALT: () => this.SUBRULE(this.aside) },
      { ALT: () => this.CONSUME(Question) },
      { ALT: () => this.CONSUME(words['after-date']) },
    ])
  })

  readonly minutes = this.RULE('minutes', () => {
    this.OR([{ ALT: () => this.CONSUME(AnyDay) }, { ALT: () => this.CONSUME(figures.BareYear) }])
    this.CONSUME(words.minute)
  })

  /** time = [","] ["at"] ( 5.30 ["h"] | 7 "час." [ 10 "мин." ] | 2 ) [ "ночи" ] */
  readonly time = this.RULE('time', () => {
    this.OPTION(() => this.CONSUME(Comma))
    this.OPTION1(() => this.CONSUME(words.at))
    this.OR([
      {
        ALT: () => {
          this.CONSUME(AnyClock)
          this.OPTION2(() => this.CONSUME(words.hour))
          this.OPTION3(() => this.CONSUME(words['half-day']))
        },
      },
      {
        ALT: () => {
          this.CONSUME(AnyDay)
          this.CONSUME1(words.hour)
          this.OPTION4({ GATE: () => startsMinutes(this.ahead), DEF: () => this.SUBRULE(this.minutes) })
          this.OPTION5(() => this.CONSUME1(words['half-day']))
        },
      },
      {
        ALT: () => {
          this.CONSUME2(AnyDay)
          this.CONSUME2(words['half-day'])
        },
      },
    ])
  })
}
