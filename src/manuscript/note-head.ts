import type { NoteStyle } from '#model/manuscript'

/** The marker with which a note in a list begins. */
export interface NoteHead {
  readonly style: NoteStyle
  readonly label: string
  /** Place in the counting: 1 for `[1]`, `¹` and `*`. Labels that do not count have 0. */
  readonly order: number
  /** Length of the marker with the blank space after it. */
  readonly length: number
}

const FOOTNOTE = /^\[\^([^\]\s[]{1,80})\]:\s*(?=\S)/
const BRACKET = /^\\?\[(\d{1,3})\\?\](?![([\d])[:.]?\s*(?=\S)/
const SUPERSCRIPT = /^([⁰¹²³⁴-⁹]{1,3})\s*(?=[^\s⁰¹²³⁴-⁹])/
const RAISED = /^<sup>\s*(?:\[?(\d{1,3})\]?|(\*{1,6}))\s*<\/sup>\s*(?=\S)/i
/** Daggers come after asterisks where there are several notes to a page. */
const DAGGER = /^([†‡]{1,3})\s*(?=[^\s†‡])/u
const ASTERISK = /^((?:\\?\*){1,6})(?!\*)\s*(?=[^\s*])/

/** The note marker that a line begins with, or null. Whether it heads a note depends on what stands around it. */
export function readNoteHead(line: string): NoteHead | null {
  const footnote = FOOTNOTE.exec(line)
  if (footnote) return head('footnote', footnote[1] ?? '', footnote[0], 0)
  const bracket = BRACKET.exec(line)
  if (bracket) return counted('bracket', bracket[1] ?? '', bracket[0])
  const superscript = SUPERSCRIPT.exec(line)
  if (superscript) return counted('superscript', plainDigits(superscript[1] ?? ''), superscript[0])
  const raised = RAISED.exec(line)
  if (raised?.[2]) return head('asterisk', raised[2], raised[0], raised[2].length)
  if (raised) return counted('superscript', raised[1] ?? '', raised[0])
  const dagger = DAGGER.exec(line)
  if (dagger) return head('asterisk', dagger[1] ?? '', dagger[0], dagger[1]?.startsWith('†') ? 7 : 8)
  const asterisk = ASTERISK.exec(line)
  if (!asterisk) return null
  const label = (asterisk[1] ?? '').replace(/\\/g, '')
  return head('asterisk', label, asterisk[0], label.length)
}

/** True if a line of plain text begins as a note does. An asterisk with a blank after it is rather a bullet. */
export function startsNote(line: string): boolean {
  return readNoteHead(line) !== null
}

/** Digits for superscript ones. */
export function plainDigits(raised: string): string {
  return raised.normalize('NFKC')
}

function counted(style: NoteStyle, label: string, marker: string): NoteHead {
  return head(style, label, marker, Number(label))
}

function head(style: NoteStyle, label: string, marker: string, order: number): NoteHead {
  return { style, label, order, length: marker.length }
}
