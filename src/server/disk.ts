import type { Plan } from '#index'

/** A manuscript on the disk. */
export interface ListedFile {
  readonly absolute: string
}

/** What the set-up of one folder says, read once. */
export interface FolderSetup {
  readonly plan: Plan
  /** True for a file that the set-up was read from, or would be read from if it were there. */
  restsOn(absolute: string): boolean
  /** The manuscripts of the folder. Throws a UsageError for an ignore file that cannot be read. */
  list(): readonly ListedFile[]
  /** True for a file that is no manuscript by the user's own word, although it was opened. */
  isIgnored(absolute: string): boolean
}

/**
 * What the server sees of the world outside of the editor. The command line lends it its own eyes, so that a folder holds
 * the same manuscripts and is judged by the same set-up here and there. Paths are absolute.
 */
export interface Disk {
  /** Throws a UsageError for a configuration that cannot be read or is wrong. */
  open(folder: string): FolderSetup
  /** The text of a file without a byte-order mark, as an editor has it; null if there is none. */
  read(absolute: string): string | null
  /** A path as reports show it, counted from a folder, with `/`. */
  shownPath(absolute: string, folder: string): string
  /** The page of a rule in Markdown, or null. */
  rulePage(rule: string): string | null
}
