import { hasPerson, isName, personEnd } from './party.js'
import { is, isMark, type Token } from './token.js'

/** Names and words in `-у` or `-ю` that are no dative. */
const UNCHANGING = /^(?:баку|буду|неру|шоу|бату|перу|цюрупу)$/iu
const DATIVE_ADJECTIVE = /^\p{L}{2,}(?:ому|ему)$/iu
const DATIVE_NAME = /^\p{Lu}[\p{L}-]+(?:у|ю|ові|еві)$/u
const DATIVE_NAME_SOFT = /^\p{Lu}[\p{L}-]*[бвгкхдлмнрт]е$/u
const DATIVE_WORD = /(?:[ую]|ам|ям|ому|ему|ові|еві)$/iu
/** Of a heading in capitals, where acronyms end in anything: only a name behind initials. */
const DATIVE_CAPITALS = /^\p{Lu}{3,}[УЮ]$/u
/** Romanised Russian; no English word gets here. */
const DATIVE_LATIN = /^[\p{Script=Latin}'’-]{3,}u$/u
const DATIVE_PLURAL = /^(?:всем|рабочим|трудящимся|народным|военным)$/iu
const ACRONYM = /^\p{Lu}{2,6}(?:\(\p{Ll}\)\p{Lu}?)?$/u
/** Nouns with which the name of a body ends. */
const BODY_END = /^(?:фронта|армии|флота|корпуса|дивизии|округа|области|губернии|уезда|республики|края)$/iu
const INDECLINABLE = /(?:дзе|швили|ани|о|и|ых|их)$/u
const SURNAME = /(?:ова|ева|ёва|ина|ына|ского|цкого|яна|швили|дзе|енко)$/u

/** Georgian names, `Чхенкели`, and those in `-ия` that look alike in genitive and dative, `Жордании`. */
const GEORGIAN = /(?:дзе|швили|ели|ури|ани|ии)$/u

/** True for two bare names that have no cases, `Чхенкели Жордании`. */
export function areIndeclinable(tokens: readonly Token[]): boolean {
  return (
    tokens.length === 2 && tokens.every(token => isName(token) && token.rows.length === 0 && GEORGIAN.test(token.text))
  )
}

/** The tokens before and after the place where the addressee begins. */
export interface Split {
  readonly authors: readonly Token[]
  readonly addressees: readonly Token[]
}

/**
 * Russian and Ukrainian headings name author and addressee without a word between them: the author in the genitive, the
 * addressee in the dative. The addressee begins with the first dative that no preposition governs, or where a second
 * name stands beside the first one, or at a body after `в`.
 */
export function splitByCase(tokens: readonly Token[]): Split {
  const at = addresseeStart(tokens)
  return at === null
    ? { authors: tokens, addressees: [] }
    : {
        authors: tokens.slice(0, at),
        addressees: tokens.slice(is(tokens[at], 'preposition') || /^vo?$/u.test(tokens[at]?.text ?? '') ? at + 1 : at),
      }
}

function addresseeStart(tokens: readonly Token[]): number | null {
  let governed = false
  let weak: number | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    if (is(token, 'preposition') || /^vo?$/u.test(token.text)) {
      if (/^(?:во?|vo?)$/iu.test(token.text) && isDestination(tokens, i)) return i
      governed = true
      continue
    }
    if (governed) {
      // Of `по иностранным делам` the adjective is governed as well as its noun.
      // So is the second of two: `по военным и морским делам`.
      if (!is(token, 'and') && !/(?:ым|им|ой|ом|ых|их|ому|ему)$/u.test(token.text)) governed = false
      continue
    }
    if (isJuxtaposed(tokens, i) || isSecondBody(tokens, i)) return i
    if (i > 0 && isDativePlural(tokens, i)) return i
    if (!isDative(token, tokens[i - 1])) continue
    // `В. К. Плеве` may stand in any case: a plain dative further on is better.
    if (DATIVE_NAME_SOFT.test(token.text)) weak ??= i - 1
    else if (isGenitiveToo(token)) weak ??= i
    else return withTitle(tokens, tokens[i - 1]?.shape === 'initials' ? i - 1 : withAdjectives(tokens, i))
  }
  return weak
}

/** `полномочным представительствам`: an adjective and its noun, both in the dative plural. */
function isDativePlural(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  return /^\p{Ll}{3,}(?:ым|им)$/u.test(token?.text ?? '') && /^\p{Ll}{3,}(?:ам|ям)$/u.test(next?.text ?? '')
}

/** Ukrainian `уряду`, `комітету`: genitive or dative. */
function isGenitiveToo({ rows, text }: Token): boolean {
  return /у$/u.test(text) && rows.length > 0 && rows.every(row => row.language === 'uk')
}

/** `ген. Рузскому`, `кн. Г. А. Потемкину`: a short title has no cases of its own. */
function withTitle(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]
  return at > 1 && is(before, 'honorific') && /\.$/u.test(before?.text ?? '') ? at - 1 : at
}

/** `губернским комиссарам`: the adjectives before a dative belong to it. */
function withAdjectives(tokens: readonly Token[], at: number): number {
  let from = at
  while (
    from > 1 &&
    tokens[from - 1]?.shape === 'word' &&
    /\p{L}{3}(?:ым|им|ому|ему)$/iu.test(tokens[from - 1]?.text ?? '')
  )
    from--
  return from
}

/** True if a party in the dative begins at a token. */
export function isDativeAt(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.shape === 'initials') return next !== undefined && isDative(next, token)
  return token !== undefined && isDative(token, undefined)
}

function isDative(token: Token, before: Token | undefined): boolean {
  if (token.shape !== 'word' || UNCHANGING.test(token.text)) return false
  if (is(token, 'office') || is(token, 'body') || is(token, 'honorific')) {
    return (DATIVE_WORD.test(token.text) && !ACRONYM.test(token.text)) || DATIVE_PLURAL.test(token.text)
  }
  if (DATIVE_ADJECTIVE.test(token.text) || DATIVE_PLURAL.test(token.text)) return true
  if (DATIVE_LATIN.test(token.text) && !/^baku$/iu.test(token.text)) return true
  if (!isName(token)) return false
  if (DATIVE_NAME.test(token.text)) return true
  if (before?.shape === 'initials' && DATIVE_CAPITALS.test(token.text)) return true
  return before?.shape === 'initials' && DATIVE_NAME_SOFT.test(token.text) && !INDECLINABLE.test(token.text)
}

/** A second person or body directly after a complete name: `Г. Орджоникидзе | Б. Мдивани`. */
function isJuxtaposed(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]]
  if (!before || !token || !isName(before) || is(before, 'land')) return false
  if (isBodyOfAdjective(tokens, i)) return /\p{Ll}(?:а|я|ого|его)$/u.test(before.text)
  const named = tokens[i - 2]?.shape === 'initials'
  // A name without initials looks like the adjective of a body, `Кавказского фронта`.
  if (!named && (!SURNAME.test(before.text) || tokens.slice(0, i).some(earlier => is(earlier, 'body')))) return false
  if (token.shape === 'initials') return isName(tokens[i + 1])
  if (isName(token)) return tokens[i + 1]?.shape !== 'initials'
  return named && (is(token, 'body') || is(token, 'honorific'))
}

/** `дипломатической канцелярии`: genitive and dative look alike, but a person before it cannot govern it. */
function isBodyOfAdjective(tokens: readonly Token[], i: number): boolean {
  const [adjective, noun] = [tokens[i], tokens[i + 1]]
  return (
    /^\p{Ll}{3,}(?:ой|ей)$/u.test(adjective?.text ?? '') &&
    is(noun, 'body') &&
    /\p{Ll}(?:ии|е|и)$/u.test(noun?.text ?? '')
  )
}

/** A body after one that an acronym or a land has closed, `НКИД РСФСР | Миссии Эстонии`: genitive and dative look alike. */
function isSecondBody(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]]
  if (!before || !token?.capital) return false
  if (!is(token, 'body')) return isNamedBody(tokens, i)
  const first = tokens.slice(0, i).some(each => is(each, 'body') || ACRONYM.test(each.text))
  // `правительства Грузии | НКИД РСФСР`: an acronym has no cases at all.
  if (ACRONYM.test(token.text))
    return first && ((is(before, 'land') && !ACRONYM.test(before.text)) || BODY_END.test(before.text))
  return first && (ACRONYM.test(before.text) || is(before, 'land')) && /(?:ии|е|и)$/u.test(token.text)
}

/** `правительства Армении | Парижской мирной конференции`: a body that opens with the adjective of its town. */
function isNamedBody(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!is(before, 'land') || !/ой$/u.test(tokens[i]?.text ?? '') || !tokens.slice(0, i).some(each => is(each, 'body')))
    return false
  return tokens.slice(i + 1, i + 3).some(token => is(token, 'body') && /ии$/u.test(token.text))
}

/** `в ЦК РКП(б)`: where a paper is sent, told from `в Армении` by a body in the accusative. */
function isDestination(tokens: readonly Token[], at: number): boolean {
  const authors = tokens.slice(0, at)
  if (authors.length > 0 && !hasPerson(authors) && personEnd(tokens, at) !== null) return false
  // `в Москву`, `в Тифлис` after a person; `в Баку` may be where the writer was.
  const [name, after] = [tokens[at + 1], tokens[at + 2]]
  if (
    hasPerson(authors) &&
    after === undefined &&
    name &&
    isName(name) &&
    /(?:[бвгджзклмнпрстфхцчшщь]|[^у]у)$/u.test(name.text) &&
    !UNCHANGING.test(name.text)
  )
    return true
  // `в Литве Народному Комиссариату`: where the writer is, then the addressee.
  if (isName(name) && /[^ое]е$/u.test(name?.text ?? '')) return false
  for (let i = at + 1; i <= at + 3; i++) {
    const token = tokens[i]
    if (!token || isMark(token, ',.')) return false
    if (is(token, 'body')) return !/(?:е|ии|ом|ой)$/u.test(token.text)
  }
  return false
}
