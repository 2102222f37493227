import type { Grammars } from '#grammar/tradition'
import type { ReadingMemory } from '#model/reading-memory'

/**
 * The same traditions, which read a text again only when the memory has lost it: with a keystroke one passage of a
 * manuscript changes and all others are as before. That holds for any tradition, since each reads a text by itself and
 * keeps no state.
 */
export function rememberReadings(grammars: Grammars, memory: ReadingMemory): Grammars {
  const remember = <Tradition extends object>(tradition: Tradition): Tradition => {
    const members = Object.entries(tradition).map(([name, member]) => [
      name,
      typeof member === 'function' ? memory.remember(member.bind(tradition)) : member,
    ])
    return Object.fromEntries(members)
  }
  return {
    ...grammars,
    shelfmarks: grammars.shelfmarks.map(remember),
    publications: grammars.publications.map(remember),
    legend: remember(grammars.legend),
    dates: remember(grammars.dates),
    records: remember(grammars.records),
    messages: remember(grammars.messages),
    claims: remember(grammars.claims),
    names: remember(grammars.names),
    reports: remember(grammars.reports),
  }
}
