import { archiveOf } from './chain-state.js'
import { type Draft, levelsOf } from './draft.js'

/**
 * Tells which drafts are citations. House numbers, opus numbers, pages and sheets of drawings have level words and
 * numbers too; what none of them has is a fund beside a narrower level, or an archive beside a fund. When in doubt, no:
 * a false citation is worse than a missed one.
 */
export function isCitation(draft: Draft, accepted: ReadonlySet<Draft>): boolean {
  if ((draft.levels.length === 0 && draft.sheets.length === 0) || isDamagedAlone(draft)) return false
  if (
    draft.leansOn &&
    accepted.has(draft.leansOn.draft) &&
    draft.leansOn.levels.length + (archiveOf(draft) ? 1 : 0) > 0
  )
    return true
  const levels = new Set(levelsOf(draft).map(each => each.level))
  const sheets = draft.sheets.length > 0
  const pages = draft.writings.some(writing => writing.level === 'page')
  const narrower = ['inventory', 'file', 'part', 'box', 'folder', 'bundle', 'volume'].some(level =>
    levels.has(level as never),
  )
  if (draft.ibid)
    return (
      levels.has('fund') || levels.has('inventory') || levels.has('file') || levels.has('bundle') || (sheets && !pages)
    )
  if (draft.coded) return true
  if (levels.has('fund')) return narrower || sheets || fundAlone(draft)
  if (draft.archive && draft.archive.kind !== 'acronym') {
    if (levels.has('inventory') || levels.has('file')) return draft.archiveBeside || levels.size > 1 || sheets
  }
  if (levels.has('inventory') && levels.has('file')) return true
  if ((levels.has('box') || levels.has('bundle')) && levels.has('file')) return isCyrillic(draft)
  if (levels.has('file') && sheets && !pages) return true
  if (levels.has('volume') && sheets && !pages) return isCyrillic(draft)
  return draft.namedBefore && draft.fillsBrackets && levels.has('file')
}

/**
 * A fund with nothing else: beside an archive; with the prefix of a fund; after a Cyrillic abbreviation; or after `fond`
 * with a number that cannot be an ordinal.
 */
function fundAlone(draft: Draft): boolean {
  const [fund] = draft.levels
  const [writing] = draft.writings
  if (!fund || !writing) return false
  const word = writing.word?.text ?? ''
  const prefixed = /^\p{L}{1,2}-\d/u.test(fund.value)
  if (isCyrillic(draft) || word === '') return draft.archive?.kind !== 'acronym' || prefixed || word !== ''
  if (draft.archive && draft.archive.kind !== 'acronym') return true
  return /^fond/i.test(word) && (prefixed || /^\d{3,}$/.test(fund.value))
}

/** A damaged word is one only amid sound ones: `on. 5` by itself is English. */
function isDamagedAlone(draft: Draft): boolean {
  const words = draft.writings.flatMap(({ word }) => word ?? [])
  return words.length > 0 && words.every(word => word.rows.every(row => row.meant !== undefined))
}

function isCyrillic(draft: Draft): boolean {
  return draft.writings.some(({ word }) => word !== null && /[\u0400-\u04ff]/.test(word.text))
}
