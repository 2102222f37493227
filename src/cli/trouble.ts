import { printable } from '#report/display'

/** A file, folder or pattern that could not be dealt with, and why; the others still are. */
export interface Trouble {
  readonly path: string
  /** Goes on after "PATH: ", such as "permission denied". */
  readonly reason: string
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'part of the path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'a link that leads back to itself',
  EISDIR: 'is a folder, not a file',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ERR_STRING_TOO_LONG: 'the file is too large',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
}

/** What an error of the system means, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

/** What broke on a file by our own fault, with all that helps to find it. */
export function internalTrouble(path: string, error: unknown): Trouble {
  return { path, reason: `internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` }
}

/** One line for standard error. */
export function troubleLine({ path, reason }: Trouble): string {
  return `fondlint: ${printable(path)}: ${reason}\n`
}
