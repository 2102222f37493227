/** One file as given: nothing trimmed, no byte-order mark removed, line ends as they stand. */
export interface SourceFile {
  /** Relative to the working folder, with `/` between its parts. */
  readonly path: string
  readonly text: string
}
