import type { ClaimParty, EventKind } from '#model/claim'
import type { Ground } from './ground.js'
import type { Name } from './names.js'
import type { EventRow } from './row.js'

/** What an event word says with the words around it. */
export interface EventReading {
  readonly event: EventKind
  readonly happened: boolean
  readonly isAgain: boolean
  readonly who: ClaimParty | null
  readonly to: ClaimParty | null
  readonly places: readonly Name[]
  readonly object: string | null
}

export type Voice = 'active' | 'passive' | 'noun'

/** Reads the roles around an event word of some kinds; null if they do not make a claim. */
export type Reader = (
  ground: Ground,
  word: number,
  row: EventRow,
  voice: Voice,
) => (Partial<Omit<EventReading, 'happened' | 'isAgain'>> & object) | null
