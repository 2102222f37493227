import { isBlank } from '#grammar/letter'
import type { ArchiveName } from './archive-name.js'
import type { Draft } from './draft.js'
import type { FillerItem } from './item.js'
import type { LevelName } from './word.js'

/** What was passed since some place: words outside deeper brackets, and the signs that cut. */
export interface Gap {
  words: number
  stop: boolean
  semicolon: boolean
  /** The bracket in which the place stood was closed. */
  closed: boolean
  /** Of the words, those behind that bracket; numbers by themselves do not count. */
  wordsBehind: number
}

/** An archive that was named and may belong to the next reference. */
export interface Pending {
  readonly name: ArchiveName
  readonly depth: number
  readonly gap: Gap
  /** The reference before it, which it belongs to if no other follows: `fond 555, Archive of ...`. */
  readonly back: Draft | null
}

/** Where the fold over an island stands. Lives as long as the fold. */
export interface ChainState {
  readonly text: string
  readonly isByInventory: HoldsSo
  readonly isOfFunds: HoldsSo
  readonly drafts: Draft[]
  current: Draft | null
  /** Since the end of the current draft. */
  sinceDraft: Gap
  pending: Pending | null
  ibid: { readonly start: number; readonly end: number; readonly gap: Gap } | null
  /** Number of open brackets. */
  depth: number
  /** The last sign passed, if nothing else came after it. */
  lastSign: FillerItem | null
  /** The last level word without a number, and the words since. */
  bare: { readonly meanings: readonly LevelName[]; words: number } | null
  /** Words since the last word of a postal address; null if there was none. */
  address: number | null
}

/** True if all of these archives, by their ids, keep their papers in one way. */
export type HoldsSo = (ids: readonly string[]) => boolean

/** What the authority tells of the archives: whose shelfmarks begin with a fund, and then go on with an inventory. */
export interface Holdings {
  readonly isOfFunds: HoldsSo
  readonly isByInventory: HoldsSo
}

export function newState(text: string, holdings: Holdings): ChainState {
  return {
    text,
    ...holdings,
    drafts: [],
    current: null,
    sinceDraft: newGap(),
    pending: null,
    ibid: null,
    depth: 0,
    lastSign: null,
    bare: null,
    address: null,
  }
}

export function newGap(): Gap {
  return { words: 0, stop: false, semicolon: false, closed: false, wordsBehind: 0 }
}

/** A word of prose was passed. */
export function passWord(state: ChainState): void {
  if (state.sinceDraft.closed) state.sinceDraft.wordsBehind++
  passNumber(state)
}

/** A number that is no part of a shelfmark was passed. */
export function passNumber(state: ChainState): void {
  if (state.current && state.depth <= state.current.depth) state.sinceDraft.words++
  if (state.pending && state.depth <= state.pending.depth) state.pending.gap.words++
  if (state.ibid) state.ibid.gap.words++
  if (state.bare) state.bare.words++
  if (state.address !== null) state.address++
  state.lastSign = null
}

/** An acronym that names no archive was passed; a list goes on over it: `р-608, РАЦС р-610`. */
export function passAcronym(state: ChainState): void {
  const sign = state.lastSign
  passWord(state)
  state.lastSign = sign
}

/** A level word without a number was passed. */
export function passBare(state: ChainState, meanings: readonly LevelName[]): void {
  passWord(state)
  state.bare = { meanings, words: 0 }
}

/** A sign, or a word of the trade that carries no level, was passed. */
export function passFiller(state: ChainState, item: FillerItem): void {
  if (item.sign === 'break') {
    cut(state)
    return
  }
  if (item.sign === 'word') {
    if (item.rows.some(row => row.category === 'address')) state.address = -1
    if (!item.rows.some(row => row.category === 'connector' || row.category === 'numero')) passWord(state)
    return
  }
  state.lastSign = item
  if (item.sign === 'open' || item.text === '«') state.depth++
  if (item.sign === 'close' || item.text === '»') close(state)
  for (const gap of [state.sinceDraft, state.pending?.gap, state.ibid?.gap]) {
    if (!gap) continue
    if (item.sign === 'point' && endsSentence(state.text, item.end)) gap.stop = true
    if (item.sign === 'semicolon') gap.semicolon = true
  }
}

/** A point inside a word, as in a host name, ends nothing. */
function endsSentence(text: string, after: number): boolean {
  return after >= text.length || isBlank(text.charCodeAt(after)) || text.charAt(after) === '-'
}

function close(state: ChainState): void {
  state.depth = Math.max(0, state.depth - 1)
  const { current, sinceDraft } = state
  if (current && state.depth < current.depth) {
    if (!sinceDraft.closed && sinceDraft.words === 0) current.fillsBrackets = true
    sinceDraft.closed = true
  }
  if (state.pending && state.depth < state.pending.depth) state.pending.gap.closed = true
}

/** A paragraph ends: nothing leans on what stands before it. */
function cut(state: ChainState): void {
  settlePending(state)
  state.current = null
  state.ibid = null
}

/** An archive is named: it is for the next reference, or if none comes for the one just before. */
export function passArchive(state: ChainState, name: ArchiveName): void {
  const { current, sinceDraft, pending } = state
  if (pending && pending.name.kind !== 'acronym' && !pending.gap.semicolon && isSecondary(state, pending, name)) {
    passWord(state)
    return
  }
  const inside = current !== null && state.depth > current.depth
  settlePending(state)
  const near = sinceDraft.words === 0 && !sinceDraft.semicolon && (!sinceDraft.stop || endsText(state.text, name))
  // In brackets an archive follows its shelfmark, `ф. 17, оп. 3 (РГАСПИ)`; a spelled-out one behind a fund is its title.
  const isTitle = inside && (name.kind !== 'spelled' || current?.writings.at(-1)?.level === 'fund')
  const back = near && (!isTitle || name.kind === 'known') ? current : null
  state.pending = { name, depth: state.depth, gap: newGap(), back }
  state.lastSign = null
}

/** Right behind a name that is an archive's for sure: an acronym, or the bare word, `ЦГАДА, Госархив, ...`. */
function isSecondary({ text }: ChainState, { gap }: Pending, name: ArchiveName): boolean {
  if (name.kind === 'acronym') return true
  return name.kind === 'spelled' && gap.words === 0 && /^\p{L}+$/u.test(text.slice(name.start, name.end))
}

/** `Ф. 43. Оп. 3. Д. 9. РГАЛИ.`: a known archive is all that is left. */
function endsText(text: string, { kind, end }: ArchiveName): boolean {
  return kind === 'known' && /^[\s.)\]*_]*$/.test(text.slice(end, end + 8)) && text.length - end < 8
}

/** No reference follows the archive that was named; it belongs to the one before it, if that is still without. */
export function settlePending(state: ChainState): void {
  const { pending } = state
  state.pending = null
  if (!pending?.back || pending.name.kind === 'acronym') return
  const back = pending.back
  if (pending.depth > back.depth && !(pending.gap.closed && pending.gap.words === 0)) return
  if (back.ibid || archiveOf(back)) return
  back.archive = pending.name
  back.archiveBeside = true
  back.end = Math.max(back.end, pending.name.end)
}

/** The archive of a draft, its own or the one that it leans on. */
export function archiveOf(draft: Draft): ArchiveName | null {
  return draft.archive ?? draft.leansOn?.archive ?? null
}
