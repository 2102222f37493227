import type { CstNode, IToken } from 'chevrotain'
import type { DateBound } from '#model/date'
import { hull } from '#model/span'
import { calendarOf, coreOf, linkOf } from './core-wording.js'
import { spanOf } from './islands.js'
import type { SideWording, Statement } from './statement.js'
import { Comma, figureOf, Question, wordValue } from './tokens.js'
import { child, children, leaf, leaves, spanOver } from './tree.js'

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
  const leads = children(side, 'lead')
  const trailers = children(side, 'trailer')
  const leadTokens = leads.flatMap(leaves)
  const coreTokens = core ? leaves(core) : []
  const trailerTokens = trailers.flatMap(leaves)
  const around = [...leadTokens, ...trailerTokens]
  const weekday = around.concat(coreTokens).find(token => wordValue(token, 'weekday') !== null)
  const style = around.find(token => wordValue(token, 'style') !== null)
  const leadWord = (name: 'part' | 'night') =>
    leads.map(lead => leaf(lead, name)).find(token => token !== undefined) ?? null
  const [part, night] = [leadWord('part'), leadWord('night')]
  return {
    span: spanOver([...leadTokens.filter(token => !isJoint(token)), ...coreTokens, ...trailerTokens]),
    core: spanOver(coreTokens),
    frame: frameOf(leads),
    approximate: leads.some(lead => leaf(lead, 'approx')),
    uncertain: leads.some(lead => leaf(lead, 'uncertain')),
    question: trailerTokens.some(token => token.tokenType === Question),
    weekday: weekday ? { day: Number(wordValue(weekday, 'weekday')), span: spanOf(weekday) } : null,
    part: part && String(wordValue(part, 'part')),
    night: night && Number(wordValue(night, 'night')),
    ...coreOf(core && onlyChild(core)),
    ...(style ? { style: calendarOf(style) } : {}),
    time: timeOf(trailers.map(trailer => child(trailer, 'time')).find(time => time !== undefined)),
  }
}

/** The node of the one alternative that was taken. */
function onlyChild(node: CstNode): CstNode | undefined {
  const [name] = Object.keys(node.children)
  return name === undefined ? undefined : child(node, name)
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

function isJoint(token: IToken): boolean {
  return wordValue(token, 'in', 'year-word') !== null || token.tokenType === Comma
}
