import type { Party } from '#model/entry'
import { bodyKey, familyKey } from '#model/name-key'
import { is, isMark, type Token } from './token.js'

/** A stretch between commas and conjunctions, and what heads it. */
interface Chunk {
  readonly tokens: readonly Token[]
  readonly separator: ',' | 'and'
}

type Head = 'person' | 'office' | 'body' | 'name' | 'other'

const SURNAME =
  /(?:ov|ev|in|yn|sk[iy]|skii|skiy|[yi]an|dze|shvili|enko|chuk|off|eff)$|(?:ов|ев|ёв|ин|ын|ян|ск|цк|енк|чук|юк|дзе|швили)(?:[ауоеи]|ым|ом|ий|ого|ому)?$/iu
/** Adjectives of peoples and lands end like family names; none of these is one. */
const DEMONYM =
  /^(?:armen|russ|georg|pers|iran|ukrain|caucas|transcaucas|austr|siber|bulgar|roman|rouman|ital|as|christ|eston|latv|lithuan|hungar|austro-hungar|belaruss|prol?etar|indian|egypt|syr)(?:ian|an)$|^(?:berlin|asian|kuban|erevan|yerevan|kiev|latin)$/iu
const POSSESSIVE = /['’]s$/u
const TITLE_AFTER = /^(?:pasha|bey|beg|bek|khan|паш[аиеу]|бе[йяю]|хан[ау]?)$/iu

/** The parties named in a stretch of tokens, in order. `source` is the text that the tokens are of. */
export function readParties(source: string, tokens: readonly Token[]): Party[] {
  return group(chunksOf(tokens)).flatMap(members => partyOf(source, members) ?? [])
}

/** True if a person with initials is among the tokens. */
export function hasPerson(tokens: readonly Token[]): boolean {
  return surnamesOf(tokens).length > 0
}

/** Index just after the first person with initials that begins at or after `from`, or null. */
export function personEnd(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < tokens.length; i++) {
    if (tokens[i]?.shape !== 'initials') continue
    if (isName(tokens[i + 1])) return i + 2
    if (i > from && isName(tokens[i - 1])) return i + 1
  }
  return null
}

function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = []
  let current: Token[] = []
  let separator: Chunk['separator'] = ','
  let depth = 0
  for (const token of tokens) {
    if (isMark(token, '([')) depth++
    if (isMark(token, ')]')) depth = Math.max(0, depth - 1)
    const joint = depth > 0 ? null : isMark(token, ',') ? ',' : is(token, 'and') ? 'and' : null
    if (joint === null) current.push(token)
    else {
      if (current.length > 0) chunks.push({ tokens: current, separator })
      else if (chunks.length > 0 && joint === ',') continue
      current = []
      separator = joint
    }
  }
  if (current.length > 0) chunks.push({ tokens: current, separator })
  return chunks
}

/** Puts together what belongs to one party: an office and its holder, the second body of an office. */
function group(chunks: readonly Chunk[]): Token[][] {
  const parties: Token[][] = []
  for (const { tokens, separator } of chunks) {
    const last = parties.at(-1)
    if (last && belongs(last, tokens, separator)) last.push(...tokens)
    else parties.push([...tokens])
  }
  return parties
}

function belongs(last: readonly Token[], next: readonly Token[], separator: Chunk['separator']): boolean {
  const [left, right] = [headOf(last), headOf(next)]
  const named = hasPerson(last) || left === 'name'
  if (separator === ',') {
    // `General Headquarters, Constantinople`: where it is.
    if (isPlace(next)) return left === 'body' || left === 'office'
    // `Chairman of the Council, B. Brown` and `B. Brown, Chairman of the Council`.
    if (left === 'office' && !named)
      return right === 'person' || right === 'name' || (right === 'body' && next[0]?.shape === 'number')
    return named && right === 'office' && !hasPerson(next)
  }
  // `наркома по военным | и морским делам Б. Брауна`.
  if (left === 'office' && /^\p{Ll}+(?:ым|им)$/u.test(last.at(-1)?.text ?? '')) return true
  // `Member of the Bureau and the Council A. Smith`: the office holds both bodies.
  if (left === 'office' && !named)
    return right === 'body' || right === 'other' || (right === 'name' && !isSurnameAlone(next))
  if (left === 'person' && right === 'body' && !hasPerson(next)) return isMembership(last)
  return left === 'body' && (right === 'name' || right === 'other') && !isSurnameAlone(next)
}

function isPlace(tokens: readonly Token[]): boolean {
  const [place, ...rest] = tokens.filter(token => token.shape !== 'mark')
  return rest.length === 0 && is(place, 'place')
}

/** `A. Smith, Member of the Bureau`. */
function isMembership(tokens: readonly Token[]): boolean {
  const office = tokens.find(token => is(token, 'office'))
  return office !== undefined && /^(?:member|член)/iu.test(office.text)
}

/** What kind of party a stretch names: in English its head stands before the first preposition. */
function headOf(tokens: readonly Token[]): Head {
  const first = tokens.find(token => !is(token, 'article') && token.shape !== 'mark')
  if (!first) return 'other'
  const cyrillic = /\p{Script=Cyrillic}/u.test(first.text)
  const words = tokens.filter(token => token.shape === 'word')
  // `General Brown`, but not `General Staff`.
  const next = words[words.indexOf(first) + 1]
  const ranked = is(first, 'honorific') && !is(first, 'office') && !is(next, 'body') && !is(next, 'office')
  if (first.shape === 'initials' || ranked) return 'person'
  const end = words.findIndex(word => is(word, 'of') || is(word, 'preposition') || is(word, 'addressee'))
  const front = end > 0 ? words.slice(0, end) : words
  const heads = front.filter(word => is(word, 'office') || is(word, 'body'))
  const head = cyrillic ? heads[0] : heads.at(-1)
  if (head) return is(head, 'office') ? 'office' : 'body'
  if (words.some(word => is(word, 'office'))) return 'office'
  if (words.some(word => is(word, 'body'))) return 'body'
  if (personEnd(tokens, 0) !== null) return 'person'
  return words.every(word => isName(word)) && words.length <= 4 ? 'name' : 'other'
}

function partyOf(source: string, members: readonly Token[]): Party | null {
  const tokens = trim(members)
  const [first, last] = [tokens[0], tokens.at(-1)]
  // A date that nobody took for one is no party.
  if (!first || !last || !tokens.some(token => token.shape === 'word') || /^\d+$/.test(first.text)) return null
  if (is(first, 'preposition') && !is(first, 'article')) return null
  // Small words that are no words of the trade are prose.
  if (!tokens.some(token => token.capital || is(token, 'office') || is(token, 'body') || is(token, 'honorific')))
    return null
  const end = POSSESSIVE.test(last.text) && tokens.length > 0 && last.rows.length === 0 ? last.end - 2 : last.end
  const span = { start: first.start, end }
  return { value: source.slice(span.start, span.end), span, key: keyOf(source, tokens) }
}

function trim(tokens: readonly Token[]): readonly Token[] {
  const idle = (token: Token) => token.shape === 'break' || is(token, 'article') || isMark(token, ',:.;—–-«»"“”')
  const from = tokens.findIndex(token => !idle(token))
  const last = tokens.findLastIndex(token => !idle(token))
  // The mark that closes a title within the party belongs to it.
  const to =
    isMark(tokens[last + 1], '»”') && tokens.slice(from, last).some(token => isMark(token, '«“')) ? last + 1 : last
  return from === -1 ? [] : tokens.slice(from, to + 1)
}

/** The key of a party, empty where it is doubtful who is meant. */
function keyOf(source: string, whole: readonly Token[]): string {
  const { tokens, bracketed } = withoutBracket(whole)
  // `Consul at Tiflis (Brown)`: the office, then who holds it; `Mr. Brown (Tiflis)`: where he is.
  const placed = tokens.some(token => is(token, 'of') || is(token, 'preposition'))
  if (bracketed && placed && headOf(tokens) === 'office' && !is(bracketed, 'place') && surnamesOf(tokens).length === 0)
    return isName(bracketed) ? familyKey(plain(bracketed)) : ''
  const surnames = surnamesOf(tokens)
  if (surnames.length > 0) return surnames.length === 1 ? familyKey(plain(surnames[0])) : ''
  const head = headOf(tokens)
  const words = tokens.filter(token => token.shape === 'word')
  const last = words.at(-1)
  if (!last) return ''
  if (head === 'office') return isHolder(words) ? familyKey(plain(last)) : ''
  if (head === 'body' || is(last, 'land')) return bodyKey(source.slice(tokens[0]?.start, last.end))
  const names = words.filter(word => isName(word) && !is(word, 'honorific') && !TITLE_AFTER.test(word.text))
  const lower = words.some(word => !word.capital && !is(word, 'honorific'))
  return lower ? '' : familyKey(plain(names.at(-1)))
}

/** A party without one word in brackets at its end, and that word. */
function withoutBracket(tokens: readonly Token[]): { tokens: readonly Token[]; bracketed: Token | null } {
  const [open, word, close] = tokens.slice(-3)
  const found = tokens.length > 3 && word && isMark(open, '([') && isMark(close, ')]')
  return found ? { tokens: tokens.slice(0, -3), bracketed: word } : { tokens, bracketed: null }
}

/** True if the last word of an office is the family name of its holder: `Chairman Brown`, `the revkom Narimanov`. */
function isHolder(words: readonly Token[]): boolean {
  const [before, last] = [words.at(-2), words.at(-1)]
  if (!last || !before || !isName(last) || DEMONYM.test(last.text) || is(last, 'land') || is(last, 'place'))
    return false
  if (is(before, 'of') || is(before, 'preposition') || is(before, 'article')) return false
  return is(before, 'office') || is(before, 'honorific') || SURNAME.test(last.text)
}

function isSurnameAlone(tokens: readonly Token[]): boolean {
  const words = tokens.filter(token => token.shape === 'word')
  const last = words.at(-1)
  return words.length <= 2 && last !== undefined && isName(last) && SURNAME.test(last.text) && !DEMONYM.test(last.text)
}

/** Family names that stand beside initials. */
function surnamesOf(tokens: readonly Token[]): Token[] {
  const names: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.shape !== 'initials') continue
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    const particle = after && /^(?:von|van|de|фон|ван|де)$/iu.test(after.text)
    const name = particle ? tokens[i + 2] : isName(after) ? after : before
    if (name && isName(name)) names.push(name)
  }
  return names
}

/** A capitalised word that is not one of the trade. */
export function isName(token: Token | undefined): boolean {
  if (token?.shape !== 'word' || !token.capital) return false
  return token.rows.every(row => row.category === 'land' || row.category === 'place')
}

function plain(token: Token | undefined): string {
  return token?.text.replace(POSSESSIVE, '') ?? ''
}
