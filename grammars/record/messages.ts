import type { MessageReading, MessageTradition } from '#grammar/tradition'
import type { Span } from '#model/span'
import { isIntroduced, kindIn, kindOfVerb, wayOf } from './message-kind.js'
import { reportingVerb } from './message-words.js'
import { kindOf } from './opening.js'
import { type Group, groupAt, groupBefore, isFillerToken, isInsideName, partiesOf, personEnd } from './person-group.js'
import { isDativeAt } from './russian-cases.js'
import { is, isMark, type Token, tokenise } from './token.js'

/**
 * Sentences that tell of a written message, Russian and English: `On 26 November A. Smith reported to B. Brown`, `in
 * another radiogram to B. Brown`, `в письме Б. Петрову А. Иванов сообщал`, `talks by direct line between A and B`. What a
 * sentence does not say outright, next to the verb or to the kind, is left out.
 */
export const messages: MessageTradition = { id: 'messages', read }

function read(text: string, dates: readonly Span[]): MessageReading[] {
  return sentences(tokenise(text, dates)).flatMap(sentence => [
    ...byVerb(text, sentence),
    ...byKind(text, sentence),
    ...byMeans(text, sentence),
  ])
}

function sentences(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]]
  for (const token of tokens) {
    found.at(-1)?.push(token)
    if (isMark(token, '.!?…;') || token.shape === 'break') found.push([])
  }
  return found.filter(sentence => sentence.length > 0)
}

/** `A. Smith, in a telegram to B. Brown, reported`, `А. Иванов сообщил Б. Петрову`. */
function byVerb(text: string, tokens: readonly Token[]): MessageReading[] {
  return tokens.flatMap((token, at): MessageReading[] => {
    const uses = token.shape === 'word' ? reportingVerb(token.text) : null
    const before = uses && groupBefore(tokens, at)
    if (!uses || !before) return []
    const told = addresseesAfter(tokens, at + 1, uses) ?? (before.inserted && addresseesIn(tokens, before.inserted))
    if (!told) return []
    const from = before.group.from
    const end = Math.max(at + 1, told.end)
    return [
      {
        ...reading(text, tokens, from, end),
        kind: kindIn(tokens, from, end + 3) ?? kindIn(tokens, Math.max(0, from - 8), from) ?? kindOfVerb(token),
        authors: partiesOf(text, tokens, before.group),
        addressees: partiesOf(text, tokens, told),
        isNamedKind: false,
      },
    ]
  })
}

function addresseesAfter(tokens: readonly Token[], at: number, uses: ReadonlySet<string>): Group | null {
  let next = at
  while (isFillerToken(tokens[next])) next += 1
  if (is(tokens[next], 'addressee')) return groupAt(tokens, next + 1)
  const cyrillic = /\p{Script=Cyrillic}/u.test(tokens[at - 1]?.text ?? '')
  if (!uses.has('direct') || (cyrillic && !isDativeAt(tokens, next))) return null
  return groupAt(tokens, next)
}

/** `in a telegram to B. Brown and C. Green`. */
function addresseesIn(tokens: readonly Token[], { from, end }: Group): Group | null {
  const to = tokens.findIndex((token, i) => i >= from && i < end && is(token, 'addressee'))
  if (to === -1 || !tokens.slice(from, to).some(token => kindOf(token))) return null
  return groupAt(tokens, to + 1)
}

/** `In another radiogram sent to B. Brown on that day, A. Smith confirmed`, `в телеграмме Б. Петрову А. Иванов`. */
function byKind(text: string, tokens: readonly Token[]): MessageReading[] {
  return tokens.flatMap((token, at): MessageReading[] => {
    const kind = kindOf(token)
    if (!kind || !isIntroduced(tokens, at)) return []
    let next = at + 1
    while (isFillerToken(tokens[next])) next += 1
    const cyrillic = /\p{Script=Cyrillic}/u.test(token.text)
    const isMarked = is(tokens[next], 'addressee')
    const group = isMarked ? groupAt(tokens, next + 1) : cyrillic ? groupAt(tokens, next) : null
    const sides = group && partAuthor(tokens, at, group)
    if (!sides || !(isMarked || isTold(tokens, sides.told, sides.author))) return []
    const { told, author } = sides
    return [
      {
        ...reading(text, tokens, Math.min(at, author.from), Math.max(author.end, told.end)),
        kind,
        authors: partiesOf(text, tokens, author),
        addressees: partiesOf(text, tokens, told),
        isNamedKind: true,
      },
    ]
  })
}

/** Who wrote and who was written to; of `in a letter to B, A asked` the last comma parts the two. */
function partAuthor(tokens: readonly Token[], kind: number, group: Group): { told: Group; author: Group } | null {
  const ahead = authorAhead(tokens, kind)
  const behind = ahead ?? authorBehind(tokens, group.end)
  if (behind) return { told: group, author: behind }
  const comma = tokens.findLastIndex((token, i) => i > group.from && i < group.end && isMark(token, ','))
  const author = comma === -1 ? null : authorBehind(tokens, comma + 1)
  return author && author.from === comma + 1 ? { told: { from: group.from, end: comma }, author } : null
}

/** In the dative; a name that never changes is told by another one that reports: `в письме Орджоникидзе Киров сообщал`. */
function isTold(tokens: readonly Token[], { from, end }: Group, author: Group): boolean {
  if (isDativeAt(tokens, from)) return true
  const verb = tokens[author.end]?.text ?? ''
  return /(?:дзе|швили|ко|ых|их)$/u.test(tokens[end - 1]?.text ?? '') && reportingVerb(verb) !== null
}

/** `B. Legran, in a telegram to ..`: the persons before the comma that opens the insertion. */
function authorAhead(tokens: readonly Token[], kind: number): Group | null {
  const comma = tokens.findLastIndex((token, i) => i < kind && isMark(token, ','))
  if (comma < 1 || kind - comma > 5) return null
  for (let from = Math.max(0, comma - 12); from < comma; from++) {
    const group = isInsideName(tokens, from) ? null : groupAt(tokens, from)
    if (group?.end === comma) return group
  }
  return null
}

/** The persons behind the comma that ends the opening phrase, or right behind it in Russian, with their verb. */
function authorBehind(tokens: readonly Token[], from: number): Group | null {
  const reach = Math.min(tokens.length, from + 8)
  for (let at = from; at < reach; at++) {
    if (isInsideName(tokens, at)) continue
    const group = groupAt(tokens, at)
    if (!group) continue
    const next = tokens[group.end]
    return next?.shape === 'word' && !next.capital && !is(next, 'preposition') ? group : null
  }
  return null
}

/** Two persons and the direct line or the telephone in one sentence: they spoke with each other. */
function byMeans(text: string, tokens: readonly Token[]): MessageReading[] {
  const means = tokens.find(token => wayOf(token) !== null)
  const id = means ? wayOf(means) : null
  const between = tokens.findIndex(token => is(token, 'between'))
  if (!means || !id || between === -1) return []
  const persons: Group[] = []
  for (let at = between + 1; at < tokens.length && persons.length < 2; at++) {
    const end = isInsideName(tokens, at) ? null : personEnd(tokens, at)
    if (end === null) continue
    persons.push({ from: at, end })
    at = end - 1
  }
  const [first, second] = persons
  if (!first || !second || tokens[first.from]?.shape !== 'initials' || tokens[second.from]?.shape !== 'initials')
    return []
  return [
    {
      ...reading(text, tokens, between, second.end),
      kind: { id, value: means.text, span: { start: means.start, end: means.end } },
      authors: partiesOf(text, tokens, first),
      addressees: partiesOf(text, tokens, second),
      isNamedKind: true,
    },
  ]
}

/** The place and the date: one that stands beside what is told, the only one in its sentence. */
function reading(text: string, tokens: readonly Token[], from: number, end: number) {
  const dates = tokens.filter(token => token.shape === 'date')
  const [date] = dates
  const at = date ? tokens.indexOf(date) : -1
  const gap = tokens.slice(at + 1, from).every(token => isMark(token, ','))
  const isBeside = at !== -1 && dates.length === 1 && at < end + 3 && (at >= from || gap)
  const [first, last] = [tokens[from], tokens[end - 1]]
  const span = { start: first?.start ?? 0, end: last?.end ?? text.length }
  return { span, date: date && isBeside ? { start: date.start, end: date.end } : null }
}
