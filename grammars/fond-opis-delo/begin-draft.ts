import { archiveOf, type ChainState, newGap, settlePending } from './chain-state.js'
import { type Draft, levelsAbove } from './draft.js'
import type { LevelName } from './word.js'

/** Words of prose that may stand between two levels of a reference, or two references of a chain; after a stop fewer. */
const WORDS_BETWEEN = 12
const WORDS_AFTER_STOP = 4
/** Words between an archive and a reference later in its sentence; after a stop fewer. */
const WORDS_AFTER_ARCHIVE = 30
const WORDS_AFTER_ARCHIVE_AND_STOP = 8
/** Words between the name of a level and its number in brackets. */
const WORDS_AFTER_BARE = 6
/** How far before a reference the mark and the number of a note may begin. */
const BEFORE_OPENING = 24
/** Words between the street and the house. */
const WORDS_AFTER_ADDRESS = 4

/** The draft that a level met now may extend or lean on; null if nothing before it counts. */
export function openDraft(state: ChainState): Draft | null {
  const { current, sinceDraft, pending, ibid } = state
  if (ibid || !current || (pending && !insideAside(state))) return null
  if (sinceDraft.closed && sinceDraft.words > 0 && !isReopened(state)) return null
  return sinceDraft.words <= (sinceDraft.stop ? WORDS_AFTER_STOP : WORDS_BETWEEN) ? current : null
}

/** `Book, 648–9 (RGAE, f. 8, op. 2, d. 5: March), 662–5 (f. 2, op. 1, d. 3)`: pages alone between two brackets. */
function isReopened({ sinceDraft, lastSign }: ChainState): boolean {
  return sinceDraft.wordsBehind === 0 && lastSign?.sign === 'open'
}

/** An archive in brackets after a level is part of the fund's title, not the keeper of what follows the brackets. */
function insideAside({ pending, current }: ChainState): boolean {
  return pending !== null && current !== null && pending.depth > current.depth && pending.gap.closed
}

/** The draft before an archive that may belong to it: `фонд 17 РГАСПИ (оп. 3, д. 84)`. */
export function draftBeforeArchive({ pending }: ChainState): Draft | null {
  const back = pending?.back
  if (!back || pending.name.kind === 'acronym' || pending.gap.words > 0 || pending.gap.semicolon) return null
  return archiveOf(back) ? null : back
}

/** How a reference is written. */
export interface Manner {
  readonly coded?: boolean
  readonly listed?: boolean
}

/** Begins a reference at `start`, with what stands before it: an archive, an ibid, or an earlier reference. */
export function beginDraft(state: ChainState, level: LevelName, start: number, how: Manner = {}): Draft {
  const open = openDraft(state)
  const { ibid, pending } = state
  const isIbid = ibid !== null && ibid.gap.words === 0
  const draft: Draft = {
    archive: null,
    archiveBeside: false,
    levels: [],
    sheets: [],
    writings: [],
    ibid: isIbid,
    ofIbid: isIbid || open?.ofIbid === true,
    leansOn: open ? { draft: open, archive: archiveOf(open), levels: levelsAbove(open, level) } : null,
    start: isIbid ? ibid.start : start,
    end: start,
    depth: state.depth,
    coded: how.coded === true,
    listed: how.listed === true,
    opens: state.drafts.length === 0 && !/\p{L}/u.test(state.text.slice(Math.max(0, start - BEFORE_OPENING), start)),
    address: state.address !== null && state.address <= WORDS_AFTER_ADDRESS,
    afterAcronym: !open && !pending && endsWithAcronym(state.text.slice(Math.max(0, start - 16), start)),
    namedBefore: state.lastSign?.sign === 'open' && isNamed(state.bare, level),
    fillsBrackets: false,
    reversed: false,
    disordered: null,
  }
  if (!isIbid && !open && pending) takeArchive(state, draft)
  state.ibid = null
  state.drafts.push(draft)
  return draft
}

/** `the file (D. 58)` */
function isNamed(bare: ChainState['bare'], level: LevelName): boolean {
  return bare !== null && bare.words <= WORDS_AFTER_BARE && bare.meanings.includes(level)
}

/** `МКАД, `, right before a level; in brackets the level stands for itself, `приказ НКВД (д. 5, л. 3)`. */
function endsWithAcronym(before: string): boolean {
  return /\p{Lu}{2}[.,]?\s+$/u.test(before)
}

/** `, Kyiv, ` and `, г. Киев. `: the place of the archive, between it and the fund. */
export function isPlace(between: string): boolean {
  return between.length < 40 && /^\s*,\s*(?:[гм]\.\s*)?\p{Lu}[\p{L}'’ʼ-]+\s*[,.]\s*$/u.test(between)
}

function takeArchive(state: ChainState, draft: Draft): void {
  const { pending } = state
  if (!pending) return
  const { name, gap } = pending
  const beside = (gap.words === 0 && !gap.semicolon) || isPlace(state.text.slice(name.end, draft.start))
  const limit = gap.stop ? WORDS_AFTER_ARCHIVE_AND_STOP : WORDS_AFTER_ARCHIVE
  if (!beside && (name.kind === 'acronym' || gap.semicolon || gap.words > limit)) {
    settlePending(state)
    return
  }
  draft.archive = name
  draft.archiveBeside = beside
  if (beside) draft.start = name.start
  state.pending = null
}

/** The draft is read as far as `end`; what follows is measured from there. */
export function growDraft(state: ChainState, draft: Draft, end: number): void {
  if (insideAside(state)) state.pending = null
  draft.end = Math.max(draft.end, end)
  state.current = draft
  state.sinceDraft = newGap()
  state.lastSign = null
}
