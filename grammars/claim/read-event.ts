import type { EventKind } from '#model/claim'
import { passiveBefore } from './event-places.js'
import type { EventReading, Reader, Voice } from './event-reading.js'
import { objectsAfter } from './governed-names.js'
import { type Ground, isCyrillic } from './ground.js'
import { readCession } from './read-cession.js'
import { readMaking } from './read-making.js'
import { readFate, readJourney } from './read-person.js'
import { readHolding, readTaking } from './read-taking.js'
import type { EventRow } from './row.js'
import { is, type Token } from './token.js'

/** How far before its participle a helping verb may stand. */
const HELP = 4

/** Reads one event word; null if the sentence does not say that it happened or did not happen. */
export function readEvent(ground: Ground, word: number, row: EventRow): EventReading | null {
  const { tokens, start, end } = ground
  const clause = tokens.slice(start, end)
  if (clause.some(token => is(token, 'unreal') && !isMonthName(token))) return null
  if (isDoubted(ground)) return null
  const negated = negation(ground, word)
  if (negated === 'elsewhere') return null
  if (row.category === 'base' && !HELPERS[negated].test(helpersAround(tokens, word))) return null
  const happened = negated === 'none'
  const voice = voiceOf(ground, word, row)
  if (voice === null) return null
  const read = READERS[row.means]
  const reading = read(ground, word, row, voice)
  return (
    reading && {
      who: null,
      to: null,
      places: [],
      object: null,
      ...reading,
      event: reading.event ?? row.means,
      happened,
      isAgain: row.isAgain === true || clause.some(token => is(token, 'again')),
    }
  )
}

/** How far before `that` a word stands which takes it back: `a false report that`, `отрицал, что`. */
const DOUBT = 5

function isDoubted({ tokens, start }: Ground): boolean {
  if (!/^(?:that|что|що)$/iu.test(tokens[start]?.text ?? '')) return false
  return tokens.slice(Math.max(0, start - DOUBT), start).some(token => is(token, 'unreal', 'not'))
}

function isMonthName(token: Token): boolean {
  return token.text === 'May'
}

/** The words before a bare verb that make it a statement: `did not take`, `managed to take`, `удалось взять`. */
const HELPERS = {
  here: /\b(?:did|didn['’]t|never)\b|не удалось/iu,
  none: /\b(?:managed|succeeded)\b|(?<!\p{L})удалось/iu,
}

/** Russian may put them behind: `подписать не удалось`. */
function helpersAround(tokens: readonly Token[], word: number): string {
  return tokens
    .slice(Math.max(0, word - 3), isCyrillic(tokens[word]) ? word + 4 : word)
    .map(token => token.text)
    .join(' ')
}

function negation({ tokens, start, end }: Ground, word: number): 'none' | 'here' | 'elsewhere' {
  for (let at = start; at < end; at++) {
    if (isNone(tokens, at) && at < word) return 'here'
    if (!is(tokens[at], 'not')) continue
    return (at < word && at >= word - 3) || isNegatedBehind(tokens, at, word) ? 'here' : 'elsewhere'
  }
  return 'none'
}

/** `No convention was signed`; not the number of `No. 5`. */
function isNone(tokens: readonly Token[], at: number): boolean {
  if (!/^no$/iu.test(tokens[at]?.text ?? '')) return false
  const next = is(tokens[at + 1], 'object', 'force', 'side') ? at + 1 : at + 2
  return is(tokens[next], 'object', 'force', 'side')
}

/** `подписано не было`. */
function isNegatedBehind(tokens: readonly Token[], not: number, word: number): boolean {
  const next = tokens[not + 1]
  return (
    not === word + 1 &&
    isCyrillic(tokens[word]) &&
    (is(next, 'be') || /^(?:удалось|смогли|сумели)$/iu.test(next?.text ?? ''))
  )
}

function voiceOf(ground: Ground, word: number, { category, language }: EventRow): Voice | null {
  const { tokens, start } = ground
  if (category === 'noun') return 'noun'
  const helpers = tokens.slice(Math.max(start, word - HELP), word)
  const be = helpers.findLastIndex(token => is(token, 'be'))
  const have = helpers.findLastIndex(token => is(token, 'have'))
  if (language !== 'en') return category === 'passive' ? 'passive' : 'active'
  const isPassive = be >= 0 && helpers.slice(be + 1).every(token => !is(token, 'and', 'of', 'in', 'to', 'from'))
  if (category === 'past' || category === 'base') return 'active'
  if (isPassive) return 'passive'
  if (is(tokens[word + 1], 'by')) return 'passive'
  if (passiveBefore(ground, word) !== null && objectsAfter(ground, word + 1).length === 0) return 'passive'
  if (category === 'passive') return have >= 0 ? 'active' : null
  return 'active'
}

const READERS: Readonly<Record<EventKind, Reader>> = {
  capture: readTaking,
  withdrawal: readTaking,
  hold: readHolding,
  cession: readCession,
  offensive: readTaking,
  proclamation: readMaking,
  signing: readMaking,
  formation: readMaking,
  opening: readMaking,
  dissolution: readMaking,
  arrival: readJourney,
  departure: readJourney,
  appointment: readFate,
  death: readFate,
  arrest: readFate,
}
