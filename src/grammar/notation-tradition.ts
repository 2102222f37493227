import type { ArchiveRow } from '#model/authority'
import type { Reference } from '#model/citation'
import type { Level, LevelValue } from '#model/shelfmark'
import { type ArchiveNameRow, archiveNames, type NamedArchive } from './archive-names.js'
import { isDigit } from './letter.js'
import { compileLexicon, type LexiconRow } from './lexicon.js'
import type { Notation, Opening, WrittenLevel } from './notation.js'
import { type Beginning, behindGap, type NotationDraft, readBefore, readDraft } from './notation-draft.js'
import { openingScan } from './opening.js'
import type { SheetRow } from './sheet-list.js'
import type { ShelfmarkTradition } from './tradition.js'

/** The words and notations of a tradition that names an archive and then writes a code. */
export interface NotationTable {
  readonly id: string
  readonly names: readonly ArchiveNameRow[]
  readonly sheets: readonly SheetRow[]
  readonly notations: readonly Notation[]
  /** The words with which a shelfmark may begin that has no archive before it; each form begins with a capital letter. */
  readonly openings?: readonly LexiconRow[]
}

const NAME_GAP = /\s{0,3}(?:[,.:/]\s{0,3}(?:[-\u2013\u2014]\s{1,3})?|[\u2013\u2014]\s{1,3}|\()?/y
const TRAILING = /\s{0,3}(?:,\s{0,3}|\()/y
/** Between two references: a semicolon, behind which only what changes is given, or a comma or "and". */
const SEMICOLON = /\s{0,3};\s{0,3}(?:(?:and|und|et|ve|also|sowie)\s{1,3})?/y
const COMMA = /\s{0,3}(?:,\s{0,3}(?:(?:and|und|et|ve)\s{1,3})?|&\s{1,3}|(?:and|und|et|ve)\s{1,3})/y

/**
 * A tradition that reads by a table. Nothing is read without a named archive, before or behind the code, but for codes
 * that the table says are unmistakable. Text without a capital letter that begins a name costs one look-up a code unit.
 */
export function notationTradition(table: NotationTable, archives: readonly ArchiveRow[]): ShelfmarkTradition {
  const known = Object.fromEntries(table.notations.map(notation => [notation.name, notation.archives]))
  const names = archiveNames(table.names, known, archives)
  const words = compileLexicon(table.sheets)
  const openings = compileLexicon(table.openings ?? [])
  const nextOpening = openingScan([...names.rows, ...openings.rows])

  const namedDraft = (text: string, archive: NamedArchive): NotationDraft | null => {
    for (const notation of table.notations) {
      if (!archive.notations.includes(notation.name)) continue
      const before = readBefore(notation, text, archive.span.start)
      const beginning = named(notation, archive, before?.start ?? archive.span.start, before?.levels ?? [])
      const closing = before && text.charAt(archive.end) === ')' ? archive.end + 1 : archive.end
      const draft = readDraft(text, behindGap(text, closing, NAME_GAP), beginning, words)
      if (draft) return draft
    }
    return null
  }

  /** The name of the archive behind the code, unless it opens the next shelfmark. */
  const trailingName = (text: string, { notation, end }: NotationDraft) => {
    const at = behindGap(text, end, TRAILING)
    const archive = at === end ? null : names.nameAt(text, at)
    if (!archive?.notations.includes(notation.name) || namedDraft(text, archive)) return null
    const bracket = text.charAt(at - 1) === '('
    if (bracket && text.charAt(archive.end) !== ')') return null
    return { archive, end: bracket ? archive.end + 1 : archive.span.end }
  }

  const bareDraft = (text: string, at: number): NotationDraft | null => {
    if (openings.match(text, at) === null || /[\d/._-]/.test(text.charAt(at - 1))) return null
    for (const notation of table.notations) {
      const draft = readDraft(text, at, bare(notation, at, ['before-name', 'alone']), words)
      const trailing = draft && trailingName(text, draft)
      if (draft && trailing) return { ...draft, ...trailing }
      const alone = draft && readDraft(text, at, bare(notation, at, ['alone']), words)
      if (alone) return alone
    }
    return null
  }

  const linkedDraft = (text: string, last: NotationDraft): NotationDraft | null => {
    const { notation, archive } = last
    const behind = behindGap(text, last.end, SEMICOLON)
    const at = behind > last.end ? behind : behindGap(text, last.end, COMMA)
    if (at === last.end || names.nameAt(text, at)) return null
    const isRepeating = behind > last.end
    const beginning: Beginning = {
      notation,
      archive,
      start: at,
      before: [],
      above: isRepeating ? [...last.inherited, ...last.levels] : [],
      mayOpen: ({ opens, leans }) =>
        archive === null ? opens === 'alone' : isRepeating ? !leans : opens !== undefined,
    }
    return readDraft(text, at, beginning, words)
  }

  function* read(text: string): Iterable<Reference> {
    for (let at = nextOpening(text, 0); at >= 0; ) {
      const archive = names.nameAt(text, at)
      let draft = isDigit(text.charCodeAt(at - 1))
        ? null
        : ((archive && namedDraft(text, archive)) ?? bareDraft(text, at))
      let end = draft || !archive ? at + 1 : archive.span.end
      for (let isFirst = true; draft; isFirst = false) {
        yield toReference(table.id, text, draft, isFirst)
        end = draft.end
        draft = linkedDraft(text, draft)
      }
      at = nextOpening(text, end)
    }
  }

  return {
    id: table.id,
    read: text => ({
      references: /\d/.test(text) ? [...read(text)] : [],
      archives: [],
      definitions: [],
      problems: [],
    }),
  }
}

function named(notation: Notation, archive: NamedArchive, start: number, before: readonly WrittenLevel[]): Beginning {
  const mayOpen: Beginning['mayOpen'] = ({ opens, leans }) => opens !== undefined || (before.length > 0 && !leans)
  return { notation, archive, start, before, above: [], mayOpen }
}

function bare(notation: Notation, start: number, openings: readonly Opening[]): Beginning {
  const mayOpen: Beginning['mayOpen'] = ({ opens }) => opens !== undefined && openings.includes(opens)
  return { notation, archive: null, start, before: [], above: [], mayOpen }
}

function toReference(tradition: string, text: string, draft: NotationDraft, isFirst: boolean): Reference {
  const { archive, start, end, sheets } = draft
  const levels: Partial<Record<Level, LevelValue>> = {}
  for (const { level, value, span } of draft.inherited) levels[level] = { value, span, origin: 'inherited' }
  for (const { level, value, span } of draft.levels) levels[level] = { value, span, origin: 'written' }
  return {
    tradition,
    text: text.slice(start, end),
    span: { start, end },
    archive: archive && {
      text: text.slice(archive.span.start, archive.span.end),
      id: archive.id,
      origin: isFirst ? 'written' : 'inherited',
      span: archive.span,
    },
    levels,
    sheets,
    ibid: false,
    antecedent: null,
  }
}
