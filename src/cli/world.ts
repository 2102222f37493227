/** Where text goes. */
export interface Sink {
  readonly isTerminal: boolean
  /** Width of the terminal, or null if there is none or it is not known. */
  readonly columns: number | null
  /** Resolves to false once nobody reads any more (`| head`); rejects if writing fails for another reason. */
  write(text: string): Promise<boolean>
}

/** All that the commands see of the process they run in. */
export interface World {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  /** True if a person types at standard input. */
  readonly interactive: boolean
  readonly stdout: Sink
  readonly stderr: Sink
  /**
   * Resolves when the user asks for the end (Ctrl-C). Who calls it takes it upon himself to end; only a second time ends the
   * process at once.
   */
  interrupted(): Promise<void>
}

/** 0: did the job and found nothing at or over the limit; 1: found something; 2: could not do the job. */
export type ExitCode = 0 | 1 | 2
