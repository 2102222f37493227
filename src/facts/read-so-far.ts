import type { Citation } from '#model/citation'
import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import type { Manuscript } from '#model/manuscript'

/** What has been read of a manuscript before. */
export interface ReadSoFar {
  readonly manuscript: Manuscript
  readonly entries: readonly Entry[]
  readonly citations: readonly Citation[]
  readonly dates: readonly DateMention[]
}
