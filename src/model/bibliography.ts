import type { Shelfmark } from './shelfmark.js'

/** One source of a bibliography that comes with the manuscripts, as far as it can be compared with what they cite. */
export interface ListedSource {
  readonly id: string
  /** What a message calls it: its shelfmark or its title. */
  readonly label: string
  /** Null for a printed source, and for a shelfmark that could not be read. */
  readonly shelfmark: Shelfmark | null
  /** Titles under which it may be cited: its own, and that of the volume it stands in. */
  readonly titles: readonly string[]
  readonly year: string | null
  readonly volume: string | null
}

/** The bibliography of the manuscripts, from a file of its own. */
export interface Bibliography {
  /** As reports show it. */
  readonly path: string
  readonly sources: readonly ListedSource[]
}
