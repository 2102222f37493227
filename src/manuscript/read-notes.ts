import type { Note, NoteMarker, NoteStyle } from '#model/manuscript'
import { cutNotes } from './cut-notes.js'
import type { Block, DefinedNote, Mark } from './draft.js'
import { type FoundHead, findHeads, type UnsettledHead } from './find-heads.js'
import { type FoundMark, findMarks } from './find-marks.js'
import { listNotes, type Scoped } from './list-notes.js'

export interface NotedText {
  /** `note` is an index into `notes`. */
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  readonly markers: readonly NoteMarker[]
}

const STYLES: readonly NoteStyle[] = ['footnote', 'bracket', 'superscript', 'asterisk']
/** References to a list of literature: `[15, с. 23]`. Where these are, `[15]` is one too. */
const LITERATURE = /\[\d{1,3},\s?(?:с|c|стр|p|pp|S|л|арк)\.?\s?\d/u

const LITERATURE_HEADING =
  /^(?:(?:select(?:ed)? )?bibliography|literature|works cited|литература|библиография|список (?:использованн\p{L}+ )?(?:источников|литературы)[\p{L} ]*|література|список (?:використан\p{L}+ )?(?:джерел|літератури)[\p{L} ]*)[\s:.]*$/iu

/** Finds notes and their markers, and makes the passages of the notes out of the blocks that hold them. */
export function readNotes(
  text: string,
  blocks: readonly Block[],
  defined: readonly DefinedNote[],
  known: readonly Mark[],
): NotedText {
  const marks = findMarks(text, blocks, known)
  const labels = new Set(marks.map(mark => mark.label))
  // A link target that nobody calls as a note is a link target.
  const lines = findHeads(text, blocks).filter(head => !head.definition || labels.has(head.label))
  const heads = answerStyle(lines, marks)
  const headings = blocks.flatMap((block, index) => (block.role === 'heading' ? [index] : []))
  const end = blocks.findLastIndex(block => block.role !== 'furniture')
  const isLiterature = LITERATURE.test(text) || listsLiterature(text, blocks, heads)
  const listings = STYLES.filter(style => !(isLiterature && style === 'bracket')).map(style => {
    const ofStyle = <Item extends { readonly style: string }>(items: readonly Item[]) =>
      items.filter(item => item.style === style)
    return listNotes(style, ofStyle(heads), ofStyle(marks), headings, end)
  })
  const cut = cutNotes(text, blocks, defined, listings)
  const answered = listings.flatMap(listing => listing.marks)
  return { ...cut, markers: answer(answered, cut.notes) }
}

/** True if numbers in brackets stand under a heading such as Bibliography: these are books, cited many times or never. */
function listsLiterature(text: string, blocks: readonly Block[], heads: readonly FoundHead[]): boolean {
  const numbered = new Set(heads.filter(head => head.style === 'bracket').map(head => head.block))
  let under = false
  return blocks.some(({ role, span }, index) => {
    const isShort = span.end - span.start < 80
    const isNamed = isShort && LITERATURE_HEADING.test(text.slice(span.start, span.end))
    under = isNamed || (under && role !== 'heading')
    return under && numbered.has(index)
  })
}

/** Plain numbers under a heading such as Notes get the style of the markers that they answer; else they are no notes. */
function answerStyle(heads: readonly UnsettledHead[], marks: readonly FoundMark[]): FoundHead[] {
  const labels = new Set(heads.filter(head => head.style === 'numbered').map(head => head.label))
  const count = (style: NoteStyle) => marks.filter(mark => mark.style === style && labels.has(mark.label)).length
  const [bracket, superscript] = [count('bracket'), count('superscript')]
  const answered = bracket > superscript ? 'bracket' : 'superscript'
  return heads.flatMap(({ style, ...head }): FoundHead[] => {
    if (style !== 'numbered') return [{ ...head, style }]
    return bracket === superscript ? [] : [{ ...head, style: answered }]
  })
}

/** Finds the note of each marker: the one with its style, scope and label, if there is no other. */
function answer(marks: readonly Scoped<FoundMark>[], notes: readonly Note[]): NoteMarker[] {
  const byKey = new Map<string, number | null>()
  for (const [index, note] of notes.entries()) byKey.set(keyOf(note), byKey.has(keyOf(note)) ? null : index)
  return marks
    .map(mark => {
      const { style, label, span, scope } = mark
      return { style, label, span, scope, note: byKey.get(keyOf(mark)) ?? null }
    })
    .sort((a, b) => a.span.start - b.span.start)
}

/** Markdown matches the labels of footnotes whatever their letter case. */
function keyOf({ style, scope, label }: { style: NoteStyle; scope: number; label: string }): string {
  return `${style} ${scope} ${label.toLowerCase()}`
}
