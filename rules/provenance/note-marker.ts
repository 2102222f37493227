import type { Note, NoteMarker } from '#model/manuscript'
import { documentRule, z } from '#rule'

/** A note that nothing points to, or a sign that points to no note, is a source that got lost. */
export default documentRule({
  id: 'provenance/note-marker',
  summary: 'Require one note for every marker and one marker for every note, in order',
  severity: 'error',
  options: z.strictObject({}),
  messages: {
    noNote: 'Unexpected marker `{label}` without a note, expected a note of that name',
    noMarker: 'Unexpected note `{label}` that nothing in the text points to, expected its marker',
    noteTwice: 'Unexpected second note `{label}`, expected one note of that name',
    markerTwice: 'Unexpected second marker `{label}`, expected a note of its own',
    outOfOrder: 'Unexpected marker `{label}` after `{before}`, expected markers in rising order',
    first: 'the first one',
  },
  *check({ facts: { notes, markers } }) {
    const called = new Set(markers.map(nameOf))
    const named = new Map<string, Note>()
    for (const note of notes) {
      const { label, span } = note
      const twin = named.get(nameOf(note))
      if (twin) yield { message: 'noteTwice', data: { label }, span, related: [{ message: 'first', span: twin.span }] }
      else if (!called.has(nameOf(note))) yield { message: 'noMarker', data: { label }, span }
      if (!twin) named.set(nameOf(note), note)
    }
    const seen = new Map<string, NoteMarker>()
    let highest: NoteMarker | null = null
    for (const marker of markers) {
      const { label, span, style, scope } = marker
      const earlier = seen.get(nameOf(marker))
      if (!named.has(nameOf(marker))) {
        yield { message: 'noNote', data: { label }, span }
      } else if (earlier && style !== 'asterisk') {
        yield { message: 'markerTwice', data: { label }, span, related: [{ message: 'first', span: earlier.span }] }
      } else if (
        highest &&
        highest.style === style &&
        highest.scope === scope &&
        number(label) < number(highest.label)
      ) {
        yield { message: 'outOfOrder', data: { label, before: highest.label }, span }
      }
      if (!earlier) seen.set(nameOf(marker), marker)
      if (!highest || highest.style !== style || highest.scope !== scope || number(label) > number(highest.label)) {
        highest = marker
      }
    }
  },
})

/** By what a marker and its note know each other. */
function nameOf({ style, scope, label }: Note | NoteMarker): string {
  return `${style} ${scope} ${label}`
}

/** NaN for a label that is no number, which compares as neither greater nor less. */
function number(label: string): number {
  return /^\d+$/.test(label) ? Number(label) : Number.NaN
}
