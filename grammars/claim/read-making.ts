import type { ClaimParty, EventKind } from '#model/claim'
import type { Reader } from './event-reading.js'
import { isGoverned, namesBehind, objectsAfter } from './governed-names.js'
import { type Ground, isCyrillic } from './ground.js'
import { isIdle, type Name, nameEndingAt } from './names.js'
import { actor, agent } from './roles.js'
import { is, meaning, type Token } from './token.js'

/** What is signed, proclaimed, formed, opened, with where. */
export const readMaking: Reader = (ground, word, row, voice) => {
  const { tokens, start, end } = ground
  const object = nearest(tokens, word, start, end, FITTING[row.means] ?? [])
  if (object === null) return null
  const means = meaning(tokens[object], 'object') ?? ''
  const inPlace = namesBehind({ ...ground, end }, start, 'in').filter(name => tokens[name.first - 1]?.shape !== 'date')
  const of = namesBehind({ ...ground, end: Math.min(end, object + 6) }, object + 1, 'of')
  const genitive = isCyrillic(tokens[object])
    ? objectsAfter({ ...ground, end: Math.min(end, object + 4) }, object + 1)
    : []
  const named =
    row.means === 'signing' ? [...inPlace, ...of.filter(name => !name.isLand)] : [...inPlace, ...of, ...genitive]
  const said = uniqueNames([...titleOf(ground, object), ...named])
  const places = said.length > 0 || row.means !== 'proclamation' ? said : landOf(ground, word, object)
  const subject = voice === 'active' ? actor(ground, Math.min(word, object), places) : agent(ground, word, places)
  const who = row.means === 'signing' ? allSides(participleOf(ground, word)) : subject
  if (places.length === 0 && !(row.means === 'signing' && who && who.sides.length > 1)) return null
  return { places, object: means, who }
}

/** `Georgia proclaimed its independence`, `Georgia’s independence was proclaimed`. */
function landOf({ tokens, start }: Ground, word: number, object: number): Name[] {
  for (const before of [object, word]) {
    for (let at = before - 1; at >= start; at--) {
      const name = is(tokens[at], 'land') ? nameEndingAt(tokens, at, start) : null
      if (name && !isGoverned(tokens, name.first, start)) return [name]
    }
  }
  return []
}

/** `the Kars treaty`, `Карсский договор`. */
function titleOf({ tokens, start }: Ground, object: number): Name[] {
  const last = isIdle(tokens[object - 1]) && isCyrillic(tokens[object]) ? object - 2 : object - 1
  const name = nameEndingAt(tokens, last, start)
  return name && !name.isLand ? [name] : []
}

function uniqueNames(names: readonly Name[]): Name[] {
  return names.filter((name, at) => names.findIndex(each => each.first === name.first) === at)
}

/** `Договор, подписанный 30 марта, лишил Россию флота`: what a participle says ends at the comma. */
function participleOf(ground: Ground, word: number): Ground {
  if (ground.tokens[word - 1]?.text !== ',') return ground
  const comma = ground.tokens.findIndex((token, at) => at > word && at < ground.end && token.text === ',')
  return comma < 0 ? ground : { ...ground, end: comma }
}

/** The parties of a treaty, wherever the clause names them. */
function allSides({ text, tokens, start, end }: Ground): ClaimParty | null {
  const held = tokens.slice(start, end).filter(token => is(token, 'side', 'land'))
  const [first] = held
  const last = held.at(-1)
  if (!first || !last) return null
  const sides = held.flatMap(({ rows }) =>
    rows.flatMap(row => (row.category === 'side' || row.category === 'land' ? [row.means] : [])),
  )
  const span = { start: first.start, end: last.end }
  return { value: text.slice(span.start, span.end), span, sides: [...new Set(sides)].sort() }
}

const FITTING: Readonly<Partial<Record<EventKind, readonly string[]>>> = {
  signing: ['treaty', 'armistice', 'protocol'],
  proclamation: [
    'soviet-power',
    'independence',
    'republic',
    'autonomy',
    'war',
    'martial-law',
    'mobilisation',
    'armistice',
  ],
  formation: ['government', 'soviet-power', 'revkom', 'assembly', 'directory'],
  opening: ['congress', 'conference', 'assembly'],
  dissolution: ['directory', 'assembly', 'government', 'revkom', 'congress'],
}

/** The fitting object word next to an event word, within the clause. */
function nearest(
  tokens: readonly Token[],
  word: number,
  start: number,
  end: number,
  fitting: readonly string[],
): number | null {
  for (let step = 1; word - step >= start || word + step < end; step++) {
    for (const at of [word + step, word - step]) {
      if (at >= start && at < end && fitting.includes(meaning(tokens[at], 'object') ?? '')) return at
    }
  }
  return null
}
