import type { CstNode, IToken } from 'chevrotain'
import type { Calendar, DateBound } from '#model/date'
import { hull, type Span } from '#model/span'
import type { Figure } from './figures.js'
import { spanOf } from './islands.js'
import { figureOf, rowsOf, wordValue } from './tokens.js'

/** What a tree of the grammar says, in plain values and still as written: nothing is resolved here. */
export interface Statement {
  readonly kind: 'between' | 'from' | 'bound' | 'plain'
  /** For `bound`, of the first and of the second side. */
  readonly bounds: readonly DateBound[]
  /** For `from`: `notBefore` for `с`, `night` for `ночь с`, `plain` for words that only join. */
  readonly from: string | null
  readonly fromWord: Span | null
  readonly uncertain: boolean
  /** One, or the two ends of a range. */
  readonly sides: readonly [SideWording] | readonly [SideWording, SideWording]
  readonly link: Link | null
  /** The whole, without joining words in front. */
  readonly span: Span
}

export type Link = 'dash' | 'slash' | 'comma' | 'and' | 'or' | 'to'

export interface Numeral {
  readonly value: number
  readonly span: Span
  readonly ordinal: boolean
}

export interface DayList {
  readonly days: readonly Numeral[]
  /** One fewer than days. */
  readonly links: readonly Link[]
}

export interface MonthWording {
  readonly value: number
  readonly span: Span
  readonly image: string
  readonly unsure: boolean
}

export interface YearWording {
  readonly kind: 'year' | 'span' | 'short' | 'relative' | 'same'
  /** The year, the two figures of a short one, or the years to add. */
  readonly value: number
  /** Last year of a span, else the same. */
  readonly to: number
  /** True with `г.` after it. */
  readonly marked: boolean
  readonly span: Span
}

/** The same day in the other calendar, in parentheses. */
export interface OtherWording {
  readonly day: Numeral
  readonly month: MonthWording
  readonly year: YearWording | null
  readonly style: Calendar | null
  readonly span: Span
}

export interface SideWording {
  /** Without joining words in front. */
  readonly span: Span
  /** Of the core alone. */
  readonly core: Span
  /** `in` or `year` stands in front, or only `of`; null if neither. */
  readonly frame: 'in' | 'of' | null
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly question: boolean
  readonly weekday: { readonly day: number; readonly span: Span } | null
  readonly part: string | null
  /** 1 for the night to a day, 0 for the night of a day. */
  readonly night: number | null
  readonly days: DayList | null
  readonly otherDays: DayList | null
  readonly month: MonthWording | null
  readonly monthFirst: boolean
  readonly other: OtherWording | null
  readonly year: YearWording | null
  readonly style: Calendar | null
  readonly season: number | null
  readonly century: {
    readonly from: number
    readonly to: number
    readonly word: string
    readonly roman: boolean
  } | null
  readonly decade: { readonly from: number; readonly to: number; readonly short: boolean } | null
  /** A group of figures that may need to be told day from month: `28.11.1920`. */
  readonly figure: {
    readonly fields: Figure
    readonly kind: string
    readonly span: Span
    readonly marked: boolean
  } | null
  /** `07:10`, or null. */
  readonly time: string | null
}

/** Turns the tree of a date into a statement. */
export function wordingOf(tree: CstNode): Statement | null {
  const body = child(tree, 'betweenSides') ?? child(tree, 'fromTo') ?? child(tree, 'bounded') ?? child(tree, 'plain')
  const end = body && (child(body, 'andEnd') ?? child(body, 'rangeEnd') ?? child(body, 'secondBound'))
  const first = body && child(body, 'side')
  const second = end && child(end, 'side')
  if (!body || !first) return null
  const sides = second ? ([sideOf(first), sideOf(second)] as const) : ([sideOf(first)] as const)
  const from = leaf(body, 'from')
  const lead =
    leaf(body, 'between') ?? leaf(body, 'bound') ?? (from && wordValue(from, 'from') !== 'plain' ? from : undefined)
  const last = sides[sides.length - 1]?.span ?? sides[0].span
  const whole = hull(lead ? spanOf(lead) : sides[0].span, last)
  const perhaps = leaf(tree, 'uncertain')
  return {
    kind:
      body.name === 'betweenSides'
        ? 'between'
        : body.name === 'fromTo'
          ? 'from'
          : body.name === 'bounded'
            ? 'bound'
            : 'plain',
    bounds: [leaf(body, 'bound'), end && leaf(end, 'bound')].flatMap(token => (token ? [boundOf(token)] : [])),
    from: from ? String(wordValue(from, 'from')) : null,
    fromWord: from ? spanOf(from) : null,
    uncertain: perhaps !== undefined,
    sides,
    link: end ? linkOf(end) : null,
    span: perhaps ? hull(spanOf(perhaps), whole) : whole,
  }
}

function frameOf(leads: readonly CstNode[]): SideWording['frame'] {
  const words = leads.flatMap(lead => leaf(lead, 'in') ?? leaf(lead, 'year-word') ?? [])
  if (words.some(token => Number(wordValue(token, 'in', 'year-word')) === 1)) return 'in'
  return words.some(token => /^of/i.test(token.image)) ? 'of' : null
}

function boundOf(token: IToken): DateBound {
  const value = wordValue(token, 'bound')
  return value === 'notAfter' || value === 'notBefore' || value === 'before' || value === 'after' ? value : 'notAfter'
}

function sideOf(side: CstNode): SideWording {
  const core = child(side, 'core')
  const inner = core
    ? Object.values(core.children)
        .flat()
        .find((each): each is CstNode => 'name' in (each ?? {}))
    : undefined
  const leads = children(side, 'lead')
  const trailers = children(side, 'trailer')
  const coreTokens = core ? leaves(core) : []
  const coreSpan = spanOver(coreTokens)
  const leading = leads.flatMap(lead => leaves(lead)).filter(token => !isJoint(token))
  const weekdayToken = [...[...leads, ...trailers].flatMap(leaves), ...coreTokens].find(
    token => wordValue(token, 'weekday') !== null,
  )
  const parts = leads.flatMap(lead => leafList(lead, 'part'))
  const nights = leads.flatMap(lead => leafList(lead, 'night'))
  const styles = [...leads, ...trailers].flatMap(leaves).find(token => wordValue(token, 'style') !== null)
  return {
    span: spanOver([...leading, ...coreTokens, ...trailers.flatMap(leaves)]),
    core: coreSpan,
    frame: frameOf(leads),
    approximate: leads.some(lead => leaf(lead, 'approx')),
    uncertain: leads.some(lead => leaf(lead, 'uncertain')),
    question: trailers.flatMap(leaves).some(token => token.tokenType.name === 'Question'),
    weekday: weekdayToken ? { day: Number(wordValue(weekdayToken, 'weekday')), span: spanOf(weekdayToken) } : null,
    part: parts[0] ? String(wordValue(parts[0], 'part')) : null,
    night: nights[0] ? Number(wordValue(nights[0], 'night')) : null,
    ...coreOf(inner),
    ...(styles ? { style: calendarOf(styles) } : {}),
    time: timeOf(trailers.flatMap(trailer => children(trailer, 'time'))[0]),
  }
}

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

function coreOf(core: CstNode | undefined): Core {
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
  const leading = child(core, 'leadingYear')
  return {
    ...EMPTY,
    year: yearFrom(leading),
    month: monthOf(child(core, 'monthName')),
    ...monthDays(child(child(core, 'yearFirstDays'), 'monthDays')),
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

function linkOf(node: CstNode): Link | null {
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

/** Hours and minutes as ISO 8601 writes them; `24 час` is the end of the day, 24:00. */
function timeOf(node: CstNode | undefined): string | null {
  if (!node) return null
  const numbers = leaves(node).flatMap(token => figureOf(token) ?? [])
  const half = leaf(node, 'half-day')
  const hours = numbers[0]?.day ?? 0
  const minutes = leaf(node, 'AnyClock') ? (numbers[0]?.month ?? 0) : (numbers[1]?.day ?? numbers[1]?.shortYear ?? 0)
  const shifted = half && wordValue(half, 'half-day') === 12 && hours < 12 ? hours + 12 : hours
  const valid = shifted <= 24 && minutes <= 59
  return valid ? `${String(shifted).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : null
}

function calendarOf(token: IToken): Calendar {
  return wordValue(token, 'style') === 'julian' ? 'julian' : 'gregorian'
}

function isJoint(token: IToken): boolean {
  return wordValue(token, 'in', 'year-word') !== null || token.tokenType.name === 'Comma'
}

function child(node: CstNode | undefined, name: string): CstNode | undefined {
  return children(node, name)[0]
}

function children(node: CstNode | undefined, name: string): CstNode[] {
  return (node?.children[name] ?? []).filter((each): each is CstNode => 'children' in each)
}

function leaf(node: CstNode | undefined, name: string): IToken | undefined {
  return leafList(node, name)[0]
}

function leafList(node: CstNode | undefined, name: string): IToken[] {
  return (node?.children[name] ?? []).filter((each): each is IToken => 'image' in each)
}

/** All tokens under a node, in order of reading. */
function leaves(node: CstNode): IToken[] {
  return Object.values(node.children)
    .flat()
    .flatMap(each => ('image' in each ? [each] : leaves(each)))
    .sort((a, b) => a.startOffset - b.startOffset)
}

function spanOver(tokens: readonly IToken[]): Span {
  const spans = tokens.map(spanOf)
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
