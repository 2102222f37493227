import { tokenMatcher } from 'chevrotain'
import type { DateTradition } from '#grammar/tradition'
import type { DateMention } from '#model/date'
import { byPlace } from '#model/span'
import { findIslands, type Island, spanOf } from './islands.js'
import { mentionOf, withBrackets } from './mention.js'
import { parse } from './productions.js'
import { readRelative } from './relative/relative.js'
import type { SideWording, Statement } from './statement.js'
import { after, orderIn, type Surroundings, surroundingsOf } from './surroundings.js'
import { Comma, words } from './tokens.js'
import { wordingOf } from './wording.js'

/** A date of more tokens than this is none; it keeps the work at each token constant. */
const LONGEST = 32

/**
 * Dates in Russian, Ukrainian and English texts from 1000 to 2029, in words and in figures, in both calendars.
 * A day and a month without a year take theirs from the dates before them (origin `inferred`); where that leaves two
 * years possible, or there is none, `min` and `max` are null and the EDTF has `XXXX`.
 */
export const date: DateTradition = {
  id: 'date',
  read(text, context, taken) {
    const mentions: DateMention[] = []
    let surroundings = surroundingsOf(text, context)
    for (const island of findIslands(text, [...taken].sort(byPlace))) {
      for (const mention of readIsland(island, text, surroundings)) {
        mentions.push(mention.date)
        surroundings = after(mention.date, surroundings, mention.isRelative)
      }
    }
    return mentions
  },
  readRelative,
  orderIn,
}

interface Found {
  readonly date: DateMention
  readonly isRelative: boolean
}

/** Reads an island from left to right; each date sees the surroundings that the dates before it left. */
function readIsland(island: Island, text: string, given: Surroundings): Found[] {
  const { tokens, brackets } = island
  const found: Found[] = []
  let surroundings = given
  for (let at = 0; at < tokens.length; ) {
    const tree = parse(tokens.slice(at, at + LONGEST))
    const wording = tree && wordingOf(tree)
    const statement = wording && withSharedYear(wording, tokens, at)
    const mention = statement && mentionOf(statement, text, surroundings)
    if (!mention) {
      at++
      continue
    }
    const isRelative = statement.sides.some(({ year }) => year?.kind === 'relative')
    found.push({ date: withBrackets(mention, brackets, text), isRelative })
    surroundings = after(mention, surroundings, isRelative)
    while (at < tokens.length && startOf(tokens[at]) < mention.span.end) at++
  }
  return found
}

/** How many dates ahead one may stand that has the year for all: `5 мая, 7 июня и 8 июля 1920 г.` */
const SHARING = 4

/** A date without a year, joined by "and" or a comma to one that has a year, is of that year. */
function withSharedYear(statement: Statement, tokens: Island['tokens'], at: number): Statement {
  const [side, second] = statement.sides
  if (second || !side.month || side.year) return statement
  let end = statement.span.end
  let last: SideWording = side
  for (let count = 0; count < SHARING; count++) {
    const next = tokens.findIndex((token, index) => index > at && startOf(token) >= end)
    const link = tokens[next]
    if (!link || !(tokenMatcher(link, words.and) || tokenMatcher(link, Comma))) return statement
    const tree = parse(tokens.slice(next + 1, next + 1 + LONGEST))
    const [other] = (tree && wordingOf(tree))?.sides ?? []
    if (!other?.month || other.month.value < (last.month?.value ?? 0)) return statement
    if (other.year)
      return other.year.kind === 'year' ? { ...statement, sides: [{ ...side, year: other.year }] } : statement
    last = other
    end = other.span.end
  }
  return statement
}

function startOf(token: Island['tokens'][number] | undefined): number {
  return token ? spanOf(token).start : Number.POSITIVE_INFINITY
}
