import type { ClaimParty } from '#model/claim'
import { type Ground, isCyrillic, writtenOf } from './ground.js'
import { type Name, nameAt } from './names.js'
import { firstParty, lastParty, partyEnd, partyOf } from './party.js'
import { lastPerson } from './person.js'
import { eventsOf, is, meaning, type Token } from './token.js'

/** Who acts in a clause whose verb is active. `taken` are the names with another role. */
export function actor(ground: Ground, verb: number, taken: readonly Name[]): ClaimParty | null {
  const { text, tokens, start, end } = ground
  const before = lastParty(tokens, start, verb, taken)
  if (before) return partyOf(text, tokens, before.first, before.after)
  // Russian may put the subject behind its verb.
  if (/[\u0400-\u04ff]/.test(tokens[verb]?.text ?? '')) {
    const after = firstParty(tokens, verb + 1, end, taken)
    if (after) return partyOf(text, tokens, after.first, after.after)
  }
  const name = lastPerson(ground, verb, taken)
  if (name) return { ...writtenOf(text, name), sides: [] }
  const { before: clause } = ground
  const first = clause && firstParty(tokens, clause.start, clause.end, [])
  return first ? partyOf(text, tokens, first.first, first.after) : null
}

/** Who acts in a passive clause or with a noun: `by the Turks`, `турками`, `the Turkish capture`. */
export function agent(ground: Ground, word: number, taken: readonly Name[]): ClaimParty | null {
  const { text, tokens, start, end } = ground
  for (let at = start; at < end; at++) {
    if (!is(tokens[at], 'by')) continue
    const after = partyEnd(tokens, at + 1, end)
    const party = partyOf(text, tokens, at + 1, after)
    if (party) return party
    const name = nameAt(tokens, at + 1, end)
    if (name && !taken.some(each => each.first === name.first)) return { ...writtenOf(text, name), sides: [] }
  }
  const isRussian = /[\u0400-\u04ff]/.test(tokens[word]?.text ?? '')
  if (isRussian) {
    const party = firstParty(tokens, start, end, taken, token =>
      /(?:ами|ями|ыми|ими|ой|ей|ом|ем|ім)$/u.test(token.text),
    )
    if (party) return partyOf(text, tokens, party.first, party.after)
  }
  // `the Turkish capture of Kars`, `взятие турецкими войсками`; a genitive beside the noun is left open.
  const before = tokens[word - 1]
  return before && !isRussian && is(before, 'side') ? partyOf(text, tokens, word - 1, word) : null
}

/** The party that receives: behind `to`, or in Russian the country in the dative. */
export function recipient(ground: Ground, from: number): { party: ClaimParty; name: Name } | null {
  const { text, tokens, start, end } = ground
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    const composed = meaning(token, 'land') ?? meaning(token, 'side')
    const behind =
      (at > start &&
        (is(tokens[at - 1], 'to', 'of', 'place-word') ||
          (is(tokens[at - 1], 'determiner') && (at - 1 > start || isCyrillic(token))) ||
          isCession(tokens[at - 1]))) ||
      isDative(token)
    if (composed === null || !behind) continue
    const before = tokens[at - 1]
    if (
      is(before, 'from') ||
      (is(before, 'of') && !is(tokens[at - 2], 'place-word', 'force') && tokens[at - 2]?.text !== 'part')
    )
      continue
    const name = {
      start: token?.start ?? 0,
      end: token?.end ?? 0,
      first: at,
      after: at + 1,
      isLand: true,
      owns: false,
      refers: null,
    }
    const after = partyEnd(tokens, at, end)
    const party = partyOf(text, tokens, at, Math.max(after, at + 1))
    if (party) return { party, name: { ...name, after: Math.max(after, at + 1) } }
  }
  return null
}

/** `became part of Armenia`: the word for the event ends with its preposition. */
function isCession(token: Token | undefined): boolean {
  return token !== undefined && eventsOf(token).some(row => row.means === 'cession' && row.place === 'subject')
}

/** Countries in the dative, which is also the genitive and locative of those in `-ия`: the neighbours decide. */
function isDative(token: Token | undefined): boolean {
  return /(?:[иі][иії]|ану|не|ні|ие|ше|е)$/u.test(token?.text ?? '') && is(token, 'land')
}
