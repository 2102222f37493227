import type { Citation } from '#model/citation'
import type { Manuscript, Note, NoteMarker } from '#model/manuscript'
import type { Span } from '#model/span'
import { type Indexed, startingIn } from './starting-in.js'

/** The notes of a manuscript, looked up from any side. */
export interface Apparatus {
  markersIn(span: Span): NoteMarker[]
  /** Notes that begin within a span, each with its index in the manuscript. */
  notesIn(span: Span): Indexed<Note>[]
  markersOf(note: number): readonly NoteMarker[]
  citationOf(note: number): Citation | null
  /** The words of a note, or null if there is no such note. */
  noteSpan(note: number): Span | null
}

/** Orders the notes and their markers once, so that a look-up for one entry does not search the whole manuscript. */
export function readApparatus({ notes, markers }: Manuscript, citations: readonly Citation[]): Apparatus {
  const inOrder = [...markers].sort((a, b) => a.span.start - b.span.start)
  const notesInOrder = notes
    .map((note, index) => ({ span: note.span, note, index }))
    .sort((a, b) => a.span.start - b.span.start)
  const ofNote = new Map<number | null, NoteMarker[]>()
  for (const marker of inOrder) {
    const others = ofNote.get(marker.note)
    if (others) others.push(marker)
    else ofNote.set(marker.note, [marker])
  }
  const cited = new Map(citations.map(citation => [citation.note, citation]))
  return {
    markersIn: span => startingIn(inOrder, span).map(({ item }) => item),
    notesIn: span => startingIn(notesInOrder, span).map(({ item }) => ({ index: item.index, item: item.note })),
    markersOf: note => ofNote.get(note) ?? [],
    citationOf: note => cited.get(note) ?? null,
    noteSpan: note => notes[note]?.body ?? null,
  }
}
