import { statSync } from 'node:fs'

/** What tells, without reading it, whether a file has changed; empty for one that cannot be asked. */
export function fileStamp(absolute: string): string {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(absolute)
    return [mtimeMs, ctimeMs, size, ino].join(' ')
  } catch {
    return ''
  }
}
