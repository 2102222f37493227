import type { ClaimParty } from '#model/claim'
import { placesOf } from './event-places.js'
import type { Reader } from './event-reading.js'
import { subjectsBefore } from './governed-names.js'
import type { Ground } from './ground.js'
import { firstParty, firstSides, partyOf } from './party.js'
import { actor, agent, recipient } from './roles.js'
import { is, type Token } from './token.js'

/** Something done to a place: took, left, held it. */
export const readTaking: Reader = (ground, word, row, voice) => {
  const places = placesOf(ground, word, row, voice)
  if (places.length === 0) return null
  if (row.place === 'subject') {
    if (INTO.test(ground.tokens[word]?.text ?? '') && !handsAfter(ground, word)) return null
    return { places, who: agent(ground, word, places) ?? conqueror(ground, word) }
  }
  if (ROUTING.test(ground.tokens[word]?.text ?? '')) return { places, who: routed(ground, word) }
  const who = voice === 'active' ? actor(ground, word, places) : agent(ground, word, places)
  if (!isLeaving(ground.tokens[word])) return { places, who }
  const heir = recipient(ground, word + 1)
  if (heir && heir.name.first > (places.at(-1)?.first ?? 0)) return { event: 'cession', places, to: heir.party }
  if (ground.tokens.slice(ground.start, word).some(token => is(token, 'thing') && !is(token, 'force'))) return null
  return who && who.sides.length === 0 ? { event: 'departure', places, who } : { places, who }
}

/** A person who leaves a town departs; an army that leaves it gives it up; of others who leave it nothing follows. */
function isLeaving(token: Token | undefined): boolean {
  return /^(?:left|leave|покинул[аои]?|оставил[аои]?)$/iu.test(token?.text ?? '')
}

const ROUTING = /^(?:выби|вытесни|изгна|drove|expelled|ousted|dislodged)/iu

/** `выбили украинцев из Львова`, `drove the Whites from Rostov`: who gave up the place was beaten there. */
function routed({ text, tokens, end }: Ground, word: number): ClaimParty | null {
  const beaten = firstParty(tokens, word + 1, end, [])
  return beaten && partyOf(text, tokens, beaten.first, beaten.after)
}

const INTO = /^(?:passed|fell|came) into$/iu
const HANDS = /^(?:hands|possession|control|power)$/iu

/** `passed into Georgian hands`. */
function handsAfter({ tokens, end }: Ground, word: number): boolean {
  return tokens.slice(word + 1, Math.min(end, word + 6)).some(({ text }) => HANDS.test(text))
}

/** `Kars fell to the Turks`. */
function conqueror(ground: Ground, word: number): ClaimParty | null {
  const [verb, next] = [ground.tokens[word]?.text ?? '', ground.tokens[word + 1]?.text ?? '']
  if (/\s(?:to|of|into|руки|руках)$/iu.test(verb)) return firstSides(ground, word + 1)
  return /^to$/iu.test(next) ? firstSides(ground, word + 2) : null
}

/** `Kars remained in Turkish hands`, `the Turks held Kars`. */
export const readHolding: Reader = (ground, word, row, voice) => {
  if (row.place === 'object') {
    const taking = readTaking(ground, word, row, voice)
    return taking?.who ? taking : null
  }
  const places = subjectsBefore(ground, word)
  const { tokens, end } = ground
  const rest = tokens.slice(word + 1, end)
  if (
    places.length === 0 ||
    !rest
      .concat(tokens[word] ?? [])
      .some(token =>
        /(?:^|\s)(?:hands|control|rule|power|occupation|руках|контролем|властью|власти)$/iu.test(token.text),
      )
  )
    return null
  const holder = actor({ ...ground, start: word + 1 }, end, places) ?? firstSides(ground, word + 1)
  return holder && { places, who: holder }
}
