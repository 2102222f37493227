import type { Span } from '#model/span'
import { isDativeAt } from './russian-cases.js'
import { isAbbreviated, subjectEnd } from './subject-end.js'
import { type Category, is, isMark, type Token } from './token.js'

/** What follows the kind, by the words that introduce it. */
export interface Sections {
  readonly authors: readonly Token[]
  readonly addressees: readonly Token[]
  /** True if one word introduced author and addressee together: `between A and B`. */
  readonly mutual: boolean
  /** True if nothing parted author from addressee, so that only their cases can: Russian and Ukrainian. */
  readonly undivided: boolean
  readonly subject: readonly Token[]
  readonly means: Token | null
  readonly excerpt: Span | null
  /** Index of the first token that is in none of these. */
  readonly next: number
}

type Role = 'authors' | 'addressees'

interface State {
  authors: Token[]
  addressees: Token[]
  role: Role | null
  mutual: boolean
  explicit: boolean
  means: Token | null
  excerpt: Span | null
}

/** What a token does: `end` stops the reading before it, `subject` begins the subject at it, a number skips so many. */
type Step = number | 'end' | 'subject'

const CONVERSATIONS: ReadonlySet<string> = new Set([
  'conversation',
  'telephone-conversation',
  'direct-line',
  'treaty',
  'agreement',
])
/** `Memorandum on the railway`, and in the next paragraph `By A. Smith`. */
function leadsToParties(tokens: readonly Token[], i: number, { authors, addressees }: State): boolean {
  const next = tokens[i + 1]
  if (tokens[i]?.shape !== 'break' || authors.length + addressees.length > 0) return false
  return (next?.capital ?? false) && (is(next, 'author') || is(next, 'addressee'))
}

/** Kinds that have sides, not author and addressee. */
function isPact(kind: string): boolean {
  return kind === 'treaty' || kind === 'agreement'
}

/** What may introduce a date: `от`, `of`, `за`. */
const DATE_WORDS: readonly Category[] = ['author', 'of', 'preposition']
const LONGEST_BRACKET = 40

/** Reads the parties and the subject from the token after the kind. */
export function readSections(tokens: readonly Token[], from: number, kind: string, cyrillic: boolean): Sections {
  const state: State = {
    authors: [],
    addressees: [],
    role: cyrillic ? 'authors' : null,
    mutual: false,
    explicit: false,
    means: null,
    excerpt: null,
  }
  let i = from
  let subject: readonly Token[] = []
  while (i < tokens.length) {
    const step = take(tokens, i, state, kind, cyrillic)
    if (step === 'end' || (step === 'subject' && subject.length > 0)) break
    if (step === 'subject') {
      const end = subjectEnd(tokens, i)
      const sides = isPact(kind) ? tokens.findIndex((token, at) => at > i && at < end && is(token, 'between')) : -1
      subject = tokens.slice(isMark(tokens[i], ':—–-') ? i + 1 : i, sides === -1 ? end : sides)
      i = sides === -1 ? end : sides
      // `Договор о дружбе между ..`: the parties come after the subject, and nothing after them.
      if (sides === -1 && leadsToParties(tokens, i, state)) i += 1
      else if (sides === -1 || state.mutual) break
      else state.authors = []
      continue
    }
    i += step
  }
  const { authors, addressees, mutual, explicit, means, excerpt } = state
  const undivided = cyrillic && !explicit && addressees.length === 0 && !mutual
  return { authors, addressees, mutual, undivided, subject, means, excerpt, next: i }
}

function take(tokens: readonly Token[], i: number, state: State, kind: string, cyrillic: boolean): Step {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!token || isMark(token, ';')) return 'end'
  const empty = state.authors.length + state.addressees.length === 0
  if (token.shape === 'break')
    return goesOn(next, state) || (cyrillic && !state.explicit && isDativeAt(tokens, i + 1)) ? 1 : 'end'
  if (token.shape === 'date') return empty || is(tokens[i + 1], 'author') ? 1 : 'end'
  if (is(token, 'means')) {
    state.means = token
    return 1
  }
  if (isMark(token, ',:') && empty && state.role === null && leadsToExchange(tokens, i + 1)) {
    state.role = 'authors'
    return 1
  }
  if (isMark(token, '([<')) return bracket(tokens, i, state)
  if (isMark(token, '.'))
    return isAbbreviated(tokens, i) || is(next, 'subject') || (is(next, 'copies') && !empty)
      ? 1
      : next && !empty && isRunningOn(tokens, i)
        ? 1
        : 'end'
  // `From: A. Smith`, `Кому: Б. Петрову`.
  if (isMark(token, ':') && (is(tokens[i - 1], 'author') || is(tokens[i - 1], 'addressee'))) return 1
  if (isMark(token, ':')) return empty ? 'end' : 'subject'
  if (isMark(token, '—–')) return dash(tokens, i, state, cyrillic)
  if (is(token, 'verb') && !token.capital) return 'end'
  if (is(token, 'copies') && !empty) return toLineEnd(tokens, i) - i
  if (is(token, 'number-sign') && next?.shape === 'number') return 2
  return introduce(tokens, i, state, kind, cyrillic)
}

/** Words that say what follows; whatever else is part of the party that is being read. */
function introduce(tokens: readonly Token[], i: number, state: State, kind: string, cyrillic: boolean): Step {
  const [before, token] = [tokens[i - 1], tokens[i]]
  const next = isMark(tokens[i + 1], ':') ? tokens[i + 2] : tokens[i + 1]
  if (!token) return 'end'
  const empty = state.authors.length + state.addressees.length === 0
  // `.. on 5 May 1921`: a day, no subject.
  if (is(token, 'subject') && next?.shape === 'date') return empty ? 1 : 'end'
  // `Стенограмма выступления ..`, `Мандат, выданный ..`.
  if (cyrillic && empty && (isMark(token, ',') || (is(token, 'kind') && !token.capital))) return 1
  if (is(token, 'subject') || opensAnswered(tokens, i) || opensSitting(tokens, i)) return 'subject'
  if (next?.shape === 'date' && DATE_WORDS.some(category => is(token, category))) {
    return empty ? 1 : goesOn(tokens[i + 2], state) ? 2 : 'end'
  }
  if (empty && kind === 'order' && /^по$/iu.test(token.text)) return open(state, 'addressees', next)
  if (is(token, 'sitting') && empty) {
    state.role = 'authors'
    // Who sat together writes to nobody.
    state.explicit = true
    return 1
  }
  if (is(token, 'between') && (empty || isPact(kind))) {
    // Of `Treaty of friendship between ..` the purpose is no party.
    state.authors = []
    state.role = 'authors'
    state.mutual = true
    return 1
  }
  if (is(token, 'of') && state.authors.length === 0 && state.role === null) return open(state, 'authors', next)
  if (is(token, 'excerpt-from') && empty) return open(state, 'authors', next)
  if (is(token, 'author') && cyrillic && !empty) return isPerson(next) ? turn(state) : push(state, token)
  if (is(token, 'author')) return state.authors.length > 0 ? 'end' : open(state, 'authors', next)
  if (/^for$/i.test(token.text) && before && state.role === 'authors' && tokens[i - 2]?.shape === 'initials')
    return open(state, 'addressees', next)
  if (is(token, 'addressee')) {
    // `Ambassador to the DPRK`: where he is accredited.
    if (!cyrillic && is(before, 'office') && state.role === 'authors' && isLand(tokens, i + 1))
      return push(state, token)
    if (!cyrillic && is(before, 'office') && state.role === 'authors' && hasLaterAddressee(tokens, i + 1))
      return push(state, token)
    if (state.addressees.length > 0 || !isPartyStart(next)) return empty ? 'end' : 'subject'
    return open(state, 'addressees', next)
  }
  if (is(token, 'partner')) {
    if (!CONVERSATIONS.has(kind) || state.addressees.length > 0) return empty ? 'end' : 'subject'
    state.explicit = true
    return open(state, 'addressees', next)
  }
  return state.role === null ? 'end' : push(state, token)
}

/** `to Turkey`, `to the DPRK`, with nothing behind it in the party. */
function isLand(tokens: readonly Token[], from: number): boolean {
  const at = is(tokens[from], 'article') ? from + 1 : from
  const [name, after] = [tokens[at], tokens[at + 1]]
  const known = is(name, 'land') || /^\p{Lu}{2,5}$/u.test(name?.text ?? '')
  return known && (after === undefined || after.shape === 'mark' || after.shape === 'date' || is(after, 'author'))
}

/** `Письмо Б. Петрову от А. Иванова`: what came first was the addressee. */
function turn(state: State): Step {
  if (state.addressees.length > 0) return 'end'
  Object.assign(state, { addressees: state.authors, authors: [], role: 'authors', explicit: true })
  return 1
}

function isPerson(token: Token | undefined): boolean {
  return token?.shape === 'initials' || is(token, 'honorific') || is(token, 'office')
}

/** `Ответ А. Иванова на ноту ..`, `Постановление ЦК по записке ..`, `Reply of A. Smith to the note ..`: what is answered is the subject. */
function opensAnswered(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token || !/^(?:на|по|to)$/iu.test(token.text)) return false
  const at = is(tokens[i + 1], 'article') ? i + 2 : i + 1
  return (
    is(tokens[at], 'kind') || (is(tokens[at + 1], 'kind') && tokens[at]?.shape === 'word' && !is(tokens[at], 'body'))
  )
}

/** `Речь А. Иванова на IV съезде ..`: where it was given. */
function opensSitting(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:на|at)$/iu.test(tokens[i]?.text ?? '') || tokens[i - 1]?.shape !== 'word') return false
  return tokens
    .slice(i + 1, i + 4)
    .some(token =>
      /^(?:съезде|заседании|совещании|конференции|пленуме|митинге|сессии|собрании|congress|conference|plenum|session|meeting|rally)$/iu.test(
        token.text,
      ),
    )
}

function open(state: State, role: Role, next: Token | undefined): Step {
  // `of 28 November 1920` and `от 28 ноября 1920 г.` introduce a date.
  if (next?.shape === 'date' || next?.shape === 'number') return 1
  if (role === 'addressees') state.explicit = true
  state.role = role
  return 1
}

function push(state: State, token: Token): Step {
  if (state.role !== null) state[state.role].push(token)
  return 1
}

function goesOn(next: Token | undefined, state: State): boolean {
  if (is(next, 'subject') || is(next, 'copies')) return true
  if (is(next, 'addressee')) return state.addressees.length === 0
  return is(next, 'author') && state.authors.length === 0
}

/** Of a bracket only marks of excerpt are told; a short form of a name stays with its party. */
function bracket(tokens: readonly Token[], i: number, state: State): Step {
  const close = tokens.findIndex((token, at) => at > i && at < i + LONGEST_BRACKET && isMark(token, ')]>'))
  const [token, inner, end] = [tokens[i], tokens[i + 1], tokens[close]]
  if (close === -1 || !token || !end) return 1
  if (is(inner, 'excerpt')) state.excerpt = { start: token.start, end: end.end }
  const keeps = state.role !== null && close === i + 2 && !is(inner, 'excerpt')
  if (keeps) for (const part of tokens.slice(i, close + 1)) push(state, part)
  return close + 1 - i
}

/** `А. Иванов — Б. Петрову`: a dash parts the two; after both, it opens the subject. */
function dash(tokens: readonly Token[], i: number, state: State, cyrillic: boolean): Step {
  const empty = state.authors.length + state.addressees.length === 0
  if (empty) return 1
  if (tokens[i + 1]?.shape === 'date' || tokens[i + 1] === undefined) return 'end'
  if (cyrillic && state.role === 'authors' && state.addressees.length === 0) {
    state.role = 'addressees'
    state.explicit = true
    return 1
  }
  return 'subject'
}

/** True if after a point a party is still being named: `Telegram. A. Smith to B. Brown` does not get here empty. */
function isRunningOn(tokens: readonly Token[], i: number): boolean {
  return is(tokens[i + 1], 'addressee') && isPartyStart(tokens[i + 2])
}

function isPartyStart(next: Token | undefined): boolean {
  if (!next) return false
  if (next.shape === 'initials' || next.shape === 'number') return true
  return (
    next.shape === 'word' &&
    (next.capital ||
      ['article', 'office', 'body', 'honorific'].some(category => next.rows.some(row => row.category === category)) ||
      /\p{Script=Cyrillic}/u.test(next.text))
  )
}

/** `Telegram, A. Smith to B. Brown`, `Letter: A. Smith to B. Brown`: names up to the word for the addressee. */
function leadsToExchange(tokens: readonly Token[], from: number): boolean {
  const joint = tokens.findIndex(
    (token, i) => i >= from && (is(token, 'addressee') || token.shape === 'date' || token.shape === 'break'),
  )
  if (joint <= from || !is(tokens[joint], 'addressee') || !isPartyStart(tokens[joint + 1])) return false
  return tokens
    .slice(from, joint)
    .every(
      token =>
        token.capital || token.shape === 'mark' || is(token, 'of') || is(token, 'article') || is(token, 'preposition'),
    )
}

function hasLaterAddressee(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !is(tokens[i], 'subject'); i++) {
    if (is(tokens[i], 'addressee') && isPartyStart(tokens[i + 1])) return true
  }
  return false
}

function toLineEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    (token, at) => at > from && (token.shape === 'break' || token.shape === 'date' || is(token, 'subject')),
  )
  return end === -1 ? tokens.length : end
}
