import type { Reference } from '#model/citation'
import type { Level, LevelValue, ArchiveName as ModelName } from '#model/shelfmark'
import type { Span } from '#model/span'
import type { ArchiveName } from './archive-name.js'
import { archiveOf } from './chain-state.js'
import type { Draft, DraftLevel } from './draft.js'

export const TRADITION = 'fond-opis-delo'

/** A draft as a reference: what it leaves out and an earlier one gives is inherited. */
export function toReference(text: string, draft: Draft): Reference {
  const levels: Partial<Record<Level, LevelValue>> = {}
  for (const each of draft.leansOn?.levels ?? []) levels[each.level] = levelValue(each, 'inherited')
  for (const each of draft.levels) levels[each.level] = levelValue(each, 'written')
  const inherited = draft.ibid || draft.archive ? null : archiveOf(draft)
  return {
    tradition: TRADITION,
    text: text.slice(draft.start, draft.end),
    span: { start: draft.start, end: draft.end },
    archive: draft.archive ? nameOf(text, draft.archive, 'written') : inherited && nameOf(text, inherited, 'inherited'),
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

function nameOf(text: string, name: ArchiveName, origin: ModelName['origin']): ModelName {
  const span = { start: name.start, end: name.end }
  const [id, another] = name.ids
  return {
    text: text.slice(span.start, span.end),
    id: id !== undefined && another === undefined ? id : null,
    origin,
    span,
  }
}
