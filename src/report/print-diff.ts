import { structuredPatch } from 'diff'
import pc from 'picocolors'
import { printable } from './display.js'

export interface DiffLook {
  /** Whether the reader shows ANSI colours. */
  readonly color: boolean
  /** Whether a person reads it: then nothing in the texts may steer the terminal. Otherwise all is there to the byte. */
  readonly isTerminal: boolean
}

/** The change of one file as a unified diff that `git apply` and `patch -p1` take. Ends with a line end. */
export function printDiff(path: string, before: string, after: string, { color, isTerminal }: DiffLook): string {
  const { bold, cyan, red, green } = pc.createColors(color)
  const show = (text: string) => (isTerminal ? printable(text) : text)
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 3 })
  const rows = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    cyan(`@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`),
    ...lines.map(line => {
      const shown = line.startsWith('\\') ? line : line.slice(0, 1) + show(line.slice(1))
      return line.startsWith('-') ? red(shown) : line.startsWith('+') ? green(shown) : shown
    }),
  ])
  return [bold(`--- ${named(`a/${path}`)}`), bold(`+++ ${named(`b/${path}`)}`), ...rows, ''].join('\n')
}

function range(start: number, lines: number): string {
  return lines === 1 ? String(start) : `${start},${lines}`
}

/** As git writes it with `core.quotepath=off`: quoted only if it must be, and a tab behind a name with a space. */
function named(path: string): string {
  if (/[\u0000-\u001F"\\\u007F]/.test(path)) {
    return `"${path.replace(/["\\]/g, '\\$&').replace(/[\u0000-\u001F\u007F]/g, octal)}"`
  }
  return path.includes(' ') ? `${path}\t` : path
}

function octal(char: string): string {
  return `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`
}
