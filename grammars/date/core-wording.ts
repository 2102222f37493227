import type { CstNode, IToken } from 'chevrotain'
import type { Calendar } from '#model/date'
import type { Span } from '#model/span'
import type { Figure } from './figures.js'
import { spanOf } from './islands.js'
import type { DayList, Link, MonthWording, Numeral, OtherWording, SideWording, YearWording } from './statement.js'
import { figureOf, rowsOf, wordValue } from './tokens.js'
import { child, children, leaf, leafList, leaves, spanOver } from './tree.js'

type Core = Pick<
  SideWording,
  | 'days'
  | 'otherDays'
  | 'month'
  | 'monthFirst'
  | 'other'
  | 'year'
  | 'style'
  | 'season'
  | 'century'
  | 'decade'
  | 'figure'
>

const EMPTY: Core = {
  days: null,
  otherDays: null,
  month: null,
  monthFirst: false,
  other: null,
  year: null,
  style: null,
  season: null,
  century: null,
  decade: null,
  figure: null,
}

/** The part of a side that names days, months or years; all null for a rule that names none. */
export function coreOf(core: CstNode | undefined): Core {
  switch (core?.name) {
    case 'dayFirst':
      return dayFirst(core)
    case 'monthFirst':
      return { ...EMPTY, monthFirst: true, ...monthDays(child(core, 'monthDays')), ...monthAndYear(core) }
    case 'yearFirst':
      return yearFirst(core)
    case 'seasonal':
      return { ...EMPTY, season: Number(wordValue(leaf(core, 'season') ?? NOTHING, 'season')), year: yearOf(core) }
    case 'century':
      return { ...EMPTY, century: centuryOf(core) }
    case 'decade':
      return { ...EMPTY, decade: decadeOf(core), century: centuryOf(child(core, 'century')) }
    case 'figured':
      return figured(core)
    default:
      return EMPTY
  }
}

const NOTHING = { payload: undefined } as unknown as IToken

function dayFirst(core: CstNode): Core {
  const days = daysOf(child(core, 'days'))
  const otherDays = daysOf(child(child(core, 'otherDays'), 'days'))
  const tail = child(core, 'dayTail')
  const word = leaf(tail, 'century-word')
  if (word && days) {
    const [first, last] = [days.days[0], days.days.at(-1)]
    if (first && last)
      return { ...EMPTY, century: { from: first.value, to: last.value, word: word.image, roman: false } }
  }
  const digits = leaf(tail, 'MonthTail')
  const figure = digits && figureOf(digits)
  if (digits && figure) {
    const span = spanOf(digits)
    const month = { value: figure.month ?? 0, span, image: digits.image, unsure: false }
    return { ...EMPTY, days, otherDays, month, year: figureYear(figure, span, false) }
  }
  return { ...EMPTY, days, otherDays, ...(tail ? monthAndYear(tail) : {}) }
}

function monthDays(node: CstNode | undefined): Pick<Core, 'days' | 'otherDays'> {
  return { days: daysOf(node), otherDays: daysOf(child(child(node, 'otherDays'), 'days')) }
}

function monthAndYear(node: CstNode): Pick<Core, 'month' | 'other' | 'year' | 'style'> {
  const tail = child(node, 'monthTail')
  const style = leaf(tail, 'style') ?? leaf(child(tail, 'aside'), 'style')
  return {
    month: monthOf(child(node, 'monthName')),
    other: otherOf(child(tail, 'other')),
    year: yearOf(tail),
    style: style ? calendarOf(style) : null,
  }
}

function yearFirst(core: CstNode): Core {
  const [byMonth, byDay] = [child(core, 'yearFirstMonth'), child(core, 'yearFirstDay')]
  return {
    ...EMPTY,
    year: yearFrom(child(core, 'leadingYear')),
    month: monthOf(child(byMonth ?? byDay, 'monthName')),
    ...(byDay ? { days: daysOf(byDay) } : monthDays(child(child(byMonth, 'yearFirstDays'), 'monthDays'))),
  }
}

function figured(core: CstNode): Core {
  const token = leaves(core).find(each => figureOf(each))
  const fields = token && figureOf(token)
  if (!token || !fields) return EMPTY
  const span = spanOf(token)
  const marked = leaf(core, 'year-mark') !== undefined
  const tail = yearOf(core)
  return {
    ...EMPTY,
    figure: { fields, kind: token.tokenType.name, span, marked: marked || tail !== null },
    year: tail ?? figureYear(fields, span, marked),
  }
}

function figureYear(figure: Figure, span: Span, marked: boolean): YearWording | null {
  const value = figure.year ?? figure.shortYear
  return value === null ? null : { kind: figure.year === null ? 'short' : 'year', value, to: value, marked, span }
}

function otherOf(node: CstNode | undefined): OtherWording | null {
  if (!node) return null
  const style = leaf(node, 'style')
  const digits = leaf(node, 'DayFirstDate')
  const figure = digits && figureOf(digits)
  const base = { style: style ? calendarOf(style) : null, span: spanOver(leaves(node)) }
  if (digits && figure) {
    const span = spanOf(digits)
    return {
      ...base,
      day: { value: figure.day ?? 0, span, ordinal: false },
      month: { value: figure.month ?? 0, span, image: digits.image, unsure: false },
      year: figureYear(figure, span, false),
    }
  }
  const day = dayOf(child(node, 'day'))
  const month = monthOf(child(node, 'monthName'))
  return day && month ? { ...base, day, month, year: yearOf(node) } : null
}

function daysOf(node: CstNode | undefined): DayList | null {
  if (!node) return null
  const more = children(node, 'nextDay')
  const days = [node, ...more].flatMap(each => dayOf(child(each, 'day')) ?? [])
  return days.length > 0 ? { days, links: more.map(each => linkOf(each) ?? 'dash') } : null
}

const LINKS: Readonly<Record<string, Link>> = {
  Dash: 'dash',
  Slash: 'slash',
  Comma: 'comma',
  and: 'and',
  or: 'or',
  to: 'to',
}

/** The sign or word that joins two days or sides. */
export function linkOf(node: CstNode): Link | null {
  const name = Object.keys(LINKS).find(each => leaf(node, each))
  return name === undefined ? null : (LINKS[name] ?? null)
}

function dayOf(node: CstNode | undefined): Numeral | null {
  const token = node && leaves(node)[0]
  if (!token) return null
  const figure = figureOf(token)
  const value = figure ? figure.day : Number(wordValue(token, 'day-ordinal'))
  return value === null ? null : { value, span: spanOf(token), ordinal: figure?.ordinal ?? true }
}

function monthOf(node: CstNode | undefined): MonthWording | null {
  const token = node && leaves(node)[0]
  const row = token && rowsOf(token).find(({ category }) => category === 'month' || category === 'month-before-day')
  return token && row
    ? { value: Number(row.value), span: spanOf(token), image: token.image, unsure: row.unsure === true }
    : null
}

function yearOf(node: CstNode | undefined): YearWording | null {
  return yearFrom(child(child(node, 'yearTail'), 'year'))
}

function yearFrom(node: CstNode | undefined): YearWording | null {
  if (!node) return null
  const tokens = leaves(node)
  const [token] = tokens
  if (!token) return null
  const figure = figureOf(token)
  const span = spanOver(tokens)
  if (!figure) {
    const words = tokens.map(each => wordValue(each, 'relative-year')).find(each => each !== null)
    if (words === 'same') return { kind: 'same', value: 0, to: 0, marked: true, span }
    const add = Number(words ?? 0)
    return { kind: 'relative', value: add, to: add, marked: true, span }
  }
  const marked = tokens.length > 1
  const value = figure.year ?? figure.shortYear ?? figure.day ?? 0
  const kind = figure.toYear !== null ? 'span' : figure.year !== null ? 'year' : 'short'
  return { kind, value, to: figure.toYear ?? value, marked, span }
}

function centuryOf(node: CstNode | undefined): SideWording['century'] {
  const numbers = leafList(node, 'Roman').flatMap(token => figureOf(token)?.month ?? [])
  const [from] = numbers
  const word = leaf(node, 'century-word')
  return from === undefined ? null : { from, to: numbers.at(-1) ?? from, word: word?.image ?? '', roman: true }
}

function decadeOf(node: CstNode): SideWording['decade'] {
  const token = leaf(node, 'Decade') ?? leaf(node, 'DecadeSpan') ?? leaf(node, 'ShortDecade')
  const figure = token && figureOf(token)
  const from = figure ? (figure.year ?? figure.shortYear) : null
  return figure && from !== null ? { from, to: figure.toYear ?? from, short: figure.year === null } : null
}

/** The calendar that a word of style names. */
export function calendarOf(token: IToken): Calendar {
  return wordValue(token, 'style') === 'julian' ? 'julian' : 'gregorian'
}
