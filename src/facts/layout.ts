import type { RecordTradition } from '#grammar/tradition'
import type { DateMention } from '#model/date'
import type { Apparatus } from './apparatus.js'
import type { LegendCandidate } from './legend.js'
import type { Unit } from './unit.js'

/** A manuscript laid out for cutting: its lines, which of them may be legends, and its notes. */
export interface Layout {
  readonly text: string
  readonly units: readonly Unit[]
  /** One for each unit, or null. */
  readonly legends: readonly (LegendCandidate | null)[]
  readonly apparatus: Apparatus
  /** All dates of the manuscript, in order of reading. */
  readonly dates: readonly DateMention[]
  readonly records: RecordTradition
}
