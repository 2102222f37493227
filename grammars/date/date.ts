import type { DateTradition } from '#grammar/tradition'
import type { DateMention } from '#model/date'
import { byPlace } from '#model/span'
import { findIslands, type Island, spanOf } from './islands.js'
import { mentionOf, withBrackets } from './mention.js'
import { parse } from './productions.js'
import { after, type Surroundings, surroundingsOf } from './surroundings.js'
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
    const statement = tree && wordingOf(tree)
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

function startOf(token: Island['tokens'][number] | undefined): number {
  return token ? spanOf(token).start : Number.POSITIVE_INFINITY
}
