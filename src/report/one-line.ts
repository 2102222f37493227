import type { Diagnostic } from '#model/diagnostic'
import { printable } from './display.js'

/** The message with the related places behind it, on one line: `... [b.md:3:1 first cited here]`. */
export function oneLine({ message, related = [] }: Diagnostic): string {
  const places = related.map(({ path, start, message }) => ` [${path}:${start.line}:${start.column} ${message}]`)
  return printable(message + places.join('')).replace(/\s+/g, ' ')
}
