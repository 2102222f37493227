import type { Authority } from '#model/authority'
import type { Claim, EventClaim } from '#model/claim'
import { familyKey, latinLetters } from '#model/name-key'

/** The adjective of a place (`Карсский договор`), or the ending of a case (`в Эривани`). */
const TAILS = [/(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/u, /(?:ах|ях|ом|ем|[аеиоуыяюй])$/u]
const TITLE = /^(?:pasha|bey|beg|bek|khan|паша|паши|паше|пашой|бей|бея|бек|бека|хан|хана)$/iu
/** How a name may end whose tail was cut off; `Красноводском` is no adjective. */
const ENDINGS = ['', 'ск', 'ь', 'а', 'я', 'и', 'о']

/** What takes, holds or loses a place is compared within one group, so that one can stand between two others. */
const CONTROL = ['capture', 'withdrawal', 'hold']

/** Keys of the subjects that a claim speaks of; claims with a key in common may be compared. */
export function claimKeys(claim: Claim, authority: Authority): string[] {
  const keysOf = (places: Claim['places']) =>
    places.map(({ value }) => placeKey(value, authority)).filter(key => key !== '')
  const places = keysOf(claim.places)
  if (claim.type === 'quantity') {
    const counted = `${claim.thing} ${claim.predicate ?? ''}`
    return [...places.map(place => `${counted} @${place}`), ...keysOf(claim.from).map(place => `${counted} <${place}`)]
  }
  return [...new Set(eventKeys(claim, places, authority))]
}

function eventKeys(claim: EventClaim, places: readonly string[], authority: Authority): string[] {
  const { event, object, who } = claim
  const person = who && who.sides.length === 0 ? personKey(who.value, authority) : ''
  switch (event) {
    case 'arrival':
    case 'departure':
      return person === '' ? [] : places.map(place => `journey ${person} @${place}`)
    case 'death':
    case 'arrest':
      return person === '' ? [] : [`${event} ${person}`]
    case 'appointment':
      return person === '' ? [] : [`${event} ${person} ${object ?? ''}`]
    case 'signing': {
      const sides = who?.sides ?? []
      return [
        ...places.map(place => `${event} ${object ?? ''} @${place}`),
        ...(sides.length > 1 ? [`${event} ${object ?? ''} ${sides.join(' ')}`] : []),
      ]
    }
    default:
      return places.map(place => `${CONTROL.includes(event) ? 'control' : event} ${object ?? ''} @${place}`)
  }
}

/** The row of a place that the authority knows, whatever it was called; else its name as it is compared. */
export function placeKey(name: string, authority: Authority): string {
  const known = authority.findPlace(name)
  if (known.kind === 'one') return known.row.id
  const [tail] = TAILS.filter(each => each.test(name))
  const stem = tail ? name.replace(tail, '') : name
  const rows = tail ? ENDINGS.map(ending => authority.findPlace(`${stem}${ending}`)) : []
  const row = rows.flatMap(found => (found.kind === 'one' ? [found.row.id] : []))[0]
  // `Olti` and `Олты`: the last vowel is what spellings and cases differ in.
  return row ?? soundOf(familyKey(tail === TAILS[0] ? stem : name).replace(/[aeiou]+$/, ''))
}

/** `Dresden` and `Дрезден`, `Adrianople` and `Адрианополь`: what Western and Russian spellings of a place differ in, and `sk`, which an adjective swallows. */
function soundOf(key: string): string {
  return key
    .replace(/z/g, 's')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/opl$/, 'opol')
    .replace(/(?<=...)sk$/, '')
}

/** The row of a person whom the authority knows by family name and initials; else the family name as it is compared. */
function personKey(name: string, authority: Authority): string {
  const key = familyKey(familyName(name))
  if (key === '') return ''
  const initials = [...name.matchAll(/(\p{Lu})\p{Ll}?\./gu)]
    .map(([, letter = '']) => latinLetters(letter).charAt(0))
    .join('')
  const known = authority.findPerson({ key, initials })
  return known.kind === 'one' ? known.row.id : key
}

/** The last word, a title behind the name aside: `Enver Pasha`. */
function familyName(name: string): string {
  const words = name.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  return words.length > 1 && TITLE.test(last) ? (words.at(-2) ?? '') : last
}
