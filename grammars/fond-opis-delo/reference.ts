import type { Reference } from '#model/citation'
import type { Level, LevelValue, ArchiveName as ModelName } from '#model/shelfmark'
import type { Span } from '#model/span'
import type { ArchiveName } from './archive-name.js'
import { archiveOf } from './chain-state.js'
import type { Draft, DraftLevel } from './draft.js'

export const TRADITION = 'fond-opis-delo'

/** The id of the one archive that bears a spelled-out name, in whatever grammatical case, or null. */
export type FindArchive = (name: string) => string | null

/** A draft as a reference: what it leaves out and an earlier one gives is inherited. */
export function toReference(text: string, draft: Draft, findArchive: FindArchive): Reference {
  const levels: Partial<Record<Level, LevelValue>> = {}
  for (const each of draft.leansOn?.levels ?? []) levels[each.level] = levelValue(each, 'inherited')
  for (const each of draft.levels) levels[each.level] = levelValue(each, 'written')
  const inherited = draft.ibid || draft.archive ? null : archiveOf(draft)
  return {
    tradition: TRADITION,
    text: text.slice(draft.start, draft.end),
    span: { start: draft.start, end: draft.end },
    archive: draft.archive
      ? nameOf(text, draft.archive, 'written', findArchive)
      : inherited && nameOf(text, inherited, 'inherited', findArchive),
    levels,
    sheets: draft.sheets,
    ibid: draft.ibid,
    antecedent: null,
  }
}

/** An ibid with nothing after it: all that the source before it has. */
export function bareIbid(text: string, span: Span): Reference {
  return {
    tradition: TRADITION,
    text: text.slice(span.start, span.end),
    span,
    archive: null,
    levels: {},
    sheets: [],
    ibid: true,
    antecedent: null,
  }
}

function levelValue({ value, span }: DraftLevel, origin: LevelValue['origin']): LevelValue {
  return { value, origin, span }
}

function nameOf(text: string, name: ArchiveName, origin: ModelName['origin'], findArchive: FindArchive): ModelName {
  const span = { start: name.start, end: name.end }
  const written = text.slice(span.start, span.end)
  const [id, another] = name.ids
  return {
    text: written,
    id:
      id === undefined && name.kind === 'spelled' ? findArchive(written) : another === undefined ? (id ?? null) : null,
    origin,
    span,
  }
}
