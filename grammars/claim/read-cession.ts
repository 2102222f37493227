import { placesOf, subjectOrAfter } from './event-places.js'
import type { Reader } from './event-reading.js'
import { objectsAfter, subjectsBefore } from './governed-names.js'
import { isCyrillic } from './ground.js'
import { actor, agent, recipient } from './roles.js'

/** A place that one side gives and another receives. */
export const readCession: Reader = (ground, word, row, voice) => {
  if (row.place === 'none') {
    const places = objectsAfter(ground, word + 1)
    const to = actor(ground, word, places)
    return places.length > 0 && to && to.sides.length > 0 && voice === 'active' ? { places, to } : null
  }
  const received = recipient(ground, ground.start)
  const found = row.place === 'subject' ? subjectOrAfter(ground, word) : placesOf(ground, word, row, voice)
  const given = found.filter(name => name.first !== received?.name.first)
  // `Закаталы передали Грузии`: whoever gave is not named.
  const places = given.length > 0 || !isCyrillic(ground.tokens[word]) ? given : subjectsBefore(ground, word)
  if (!received || places.length === 0) return null
  const who =
    voice === 'active' && row.place === 'object'
      ? actor(ground, word, [...places, received.name])
      : agent(ground, word, [...places, received.name])
  return { places, to: received.party, who }
}
