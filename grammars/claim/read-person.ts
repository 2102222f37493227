import { placesAhead } from './event-places.js'
import type { Reader } from './event-reading.js'
import { namesBehind, objectsAfter } from './governed-names.js'
import { type Ground, isCyrillic } from './ground.js'
import type { Name } from './names.js'
import { lastPerson, personAfter, personAtNoun } from './person.js'
import { is } from './token.js'

/** A person, or a party of a named side, that comes or goes. */
export const readJourney: Reader = (ground, word, row, voice) => {
  const { text, tokens } = ground
  if (voice === 'passive') return null
  const far = { ...ground, end: Math.min(ground.end, word + 8) }
  const wanted = row.means === 'departure' ? (['from'] as const) : (['in', 'to'] as const)
  const behind = row.place === 'object' ? objectsAfter(far, word + 1) : namesBehind(far, word + 1, ...wanted)
  const places = behind.length > 0 || row.place === 'object' ? behind : placesAhead(ground, word, wanted)
  if (places.length === 0) return null
  const found =
    voice === 'noun'
      ? personAtNoun(ground, word)
      : (lastPerson(ground, word, places) ?? personAfter(ground, word, places))
  const apart = found || voice === 'noun' ? null : splitName(ground, word, places)
  const person = found ?? apart?.person
  if (!person) return null
  const taken = tokens[person.first - 1]
  if (is(taken, 'side', 'force')) return null
  return {
    places: apart ? [apart.place] : places,
    who: { value: text.slice(person.start, person.end), span: { start: person.start, end: person.end }, sides: [] },
  }
}

/** `В Омск Колчак приехал`: place and person side by side look like one name. */
function splitName({ tokens }: Ground, verb: number, places: readonly Name[]): { place: Name; person: Name } | null {
  const [name] = places
  const [first, last] = [tokens[name?.first ?? -1], tokens[verb - 1]]
  if (!name || places.length > 1 || name.after !== verb || name.after - name.first !== 2) return null
  if (first?.shape !== 'word' || last?.shape !== 'word') return null
  return {
    place: { ...name, end: first.end, after: verb - 1 },
    person: { ...name, start: last.start, first: verb - 1 },
  }
}

/** Something that happens to one person. */
export const readFate: Reader = (ground, word, row, voice) => {
  const { text, tokens } = ground
  const isDoneTo = voice === 'active' && (row.category === 'participle' || row.place === 'object')
  if (voice === 'active' && row.category !== 'past' && !isDoneTo) return null
  const person = isDoneTo
    ? victim(ground, word)
    : voice === 'noun'
      ? untitled(ground, personAtNoun(ground, word))
      : (lastPerson(ground, word, []) ??
        (voice === 'passive' || row.means === 'death' ? personAfter(ground, word, []) : null))
  if (!person) return null
  if (row.means === 'appointment' && voice === 'active' && row.language === 'en' && row.category !== 'past') return null
  const post = row.means === 'appointment' ? postAfter(ground, Math.max(word, person.after - 1)) : null
  if (row.means === 'appointment' && post === null && tokens[word]) return null
  return {
    who: { value: text.slice(person.start, person.end), span: { start: person.start, end: person.end }, sides: [] },
    object: post,
  }
}

/** `назначение Брусилова Верховным главнокомандующим`: the capital of a post is no part of the name before it. */
function untitled({ tokens }: Ground, name: Name | null): Name | null {
  if (!name) return null
  const before = tokens[name.after - 2]
  const isPost = name.after - name.first > 1 && /(?:ым|им)$/u.test(tokens[name.after - 1]?.text ?? '')
  return isPost && before ? { ...name, end: before.end, after: name.after - 1 } : name
}

/** Whom somebody arrested or shot: `they arrested X`, `X арестовали`. */
function victim(ground: Ground, word: number): Name | null {
  const [after] = objectsAfter({ ...ground, end: Math.min(ground.end, word + 4) }, word + 1)
  if (after) return after.isLand ? null : after
  const verb = ground.tokens[word]
  const before = isCyrillic(verb) && verb?.text.endsWith('ли') ? lastPerson(ground, word, []) : null
  return before && /(?:[аяую]|ого|его)$/u.test(ground.tokens[before.after - 1]?.text ?? '') ? before : null
}

/** The first word of the post, cut to its stem: compared within one language only. */
function postAfter({ tokens, end }: Ground, word: number): string | null {
  for (let at = word + 1; at < Math.min(end, word + 5); at++) {
    const token = tokens[at]
    if (token?.shape !== 'word' || is(token, 'determiner', 'in', 'on', 'to', 'be') || /^as$/iu.test(token.text))
      continue
    return token.text.toLowerCase().slice(0, 6)
  }
  return null
}
