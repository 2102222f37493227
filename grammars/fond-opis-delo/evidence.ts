import { archiveOf } from './chain-state.js'
import { type Draft, levelsOf } from './draft.js'
import { hasPrefix } from './numeral.js'
import type { LevelName } from './word.js'

/**
 * Tells which drafts are citations. House numbers, opus numbers, pages and sheets of drawings have level words and
 * numbers too; what none of them has is a fund beside a narrower level, or an archive beside a fund. When in doubt, no:
 * a false citation is worse than a missed one. `accepted` are the drafts before it that are citations.
 */
export function isCitation(draft: Draft, accepted: ReadonlySet<Draft>): boolean {
  if (draft.levels.length === 0 && draft.sheets.length === 0) return false
  if (isDamagedAlone(draft) || isHex(draft) || isPoint(draft)) return false
  if (draft.leansOn && accepted.has(draft.leansOn.draft)) {
    if (draft.leansOn.levels.length > 0 || archiveOf(draft) || draft.listed || draft.ofIbid || isPrefixed(draft))
      return true
  }
  const has = new Set<LevelName>(levelsOf(draft).map(each => each.level))
  if (draft.sheets.length > 0) has.add(draft.writings.every(each => each.level !== 'page') ? 'sheet' : 'page')
  if (isOfBook(draft)) return false
  if (draft.ibid)
    return has.has('fund') || has.has('inventory') || has.has('file') || has.has('bundle') || has.has('sheet')
  if (draft.coded && draft.archive && draft.archive.kind !== 'known' && !isLongCode(draft)) return false
  if (draft.coded && draft.archive) return draft.archive.kind !== 'opening' || isPrefixed(draft)
  if (draft.writings.some(({ word }) => word?.dashed) && !has.has('inventory')) return false
  if (draft.coded) return isLongCode(draft)
  if (draft.archive && draft.archive.kind !== 'acronym') return isKept(draft, has)
  return has.has('fund') ? isFundWithLevels(draft, has) : isElided(draft, has)
}

/** `3-2-1` counts down, and `5/3/2` scores. */
function isLongCode({ levels }: Draft): boolean {
  return levels.some(({ value }) => /\d{2}/.test(value))
}

/** With a name that is an archive's for sure: a fund, or a level below it right beside the name. */
function isKept(draft: Draft, has: ReadonlySet<LevelName>): boolean {
  if (has.has('fund')) return draft.archiveBeside || isFundAlone(draft) || (has.size > 1 && !isFolio(draft, has))
  if (!has.has('inventory') && (!has.has('file') || draft.archive?.kind === 'opening')) return false
  return draft.archiveBeside || has.has('sheet') || (has.has('inventory') && has.has('file'))
}

/** `British Library, MS Add. 12345, f. 3r, ll. 4–9`: a leaf of a codex and its lines. */
function isFolio({ writings }: Draft, has: ReadonlySet<LevelName>): boolean {
  return has.size === 2 && has.has('sheet') && writings[0]?.word?.text.toLowerCase() === 'f.'
}

/** Without such a name: a fund and narrower levels, more of them where the words are those of everyday English. */
function isFundWithLevels(draft: Draft, has: ReadonlySet<LevelName>): boolean {
  const main = (['inventory', 'file', 'sheet'] as const).filter(level => has.has(level)).length
  const narrower =
    main + (['part', 'box', 'folder', 'bundle', 'volume'] as const).filter(level => has.has(level)).length
  if (narrower === 0) return isFundAlone(draft)
  if (!has.has('inventory') && !has.has('file'))
    return draft.archive !== null || (isCyrillic(draft) && (has.has('box') || has.has('bundle')) && !has.has('sheet'))
  if (draft.archive !== null || (main >= 2 && !(isNamed(draft) && isOfTwoScripts(draft)))) return true
  if (isNamed(draft) || isEnglish(draft)) return false
  if (draft.reversed || hasYears(draft)) return isCyrillic(draft) && !(draft.reversed && isShort(draft))
  return draft.writings.every(({ word }) => word?.text.toLowerCase() !== 'f')
}

/**
 * A fund with nothing else and no sure archive: with the prefix of a fund, after a Cyrillic abbreviation, or with a
 * number that is too large to count things of other kinds.
 */
function isFundAlone(draft: Draft): boolean {
  const fund = draft.levels[0]?.value ?? ''
  const word = draft.writings[0]?.word
  if (isPrefixed(draft)) return word !== null && word?.text.toLowerCase() !== 'f.'
  if (!word || word.dashed || isNamed(draft) || isFormNumber(draft)) return false
  if (word.rows.some(row => row.short)) return isCyrillic(draft) && (draft.listed || /\d\d/.test(fund))
  return /^(?:fond|фонд)/i.test(word.text) && /^\d{3,5}$/.test(fund)
}

/** Abbreviations alone: `д. 5, ф. 7`. */
function isShort({ writings }: Draft): boolean {
  return writings.every(({ word }) => word?.rows.some(row => row.short) === true)
}

/** `ф. № 14`: forms have a sign before their number as funds seldom do. */
function isFormNumber({ writings, levels }: Draft): boolean {
  const [word, number] = [writings[0]?.word, levels[0]]
  return word?.rows.some(row => row.short) === true && number !== undefined && number.span.start - word.end > 2
}

/** `f. 1921, d. 1989`: years of a life. */
function hasYears(draft: Draft): boolean {
  return draft.levels.every(({ value }) => /^(?:1[5-9]|20)\d\ds?$/.test(value))
}

/** `Р-130`: a prefix that only funds have. */
function isPrefixed(draft: Draft): boolean {
  const [first] = draft.levels
  return first?.level === 'fund' && hasPrefix(first.value)
}

/** `(D. 58)` but not `[file3]`. */
function isAbbreviated({ writings }: Draft): boolean {
  return writings[0]?.word?.text.endsWith('.') === true
}

/** `f8 53 f1 d8 d9`: bytes. */
function isHex({ writings }: Draft): boolean {
  return (
    writings.length > 0 &&
    writings.every(({ word, numbers }) => /^[a-f]$/i.test(word?.text ?? '') && numbers[0]?.start === word?.end)
  )
}

/** A later mention that leaves the fund out: abbreviations of a file and its sheets, and no address before them. */
function isElided(draft: Draft, has: ReadonlySet<LevelName>): boolean {
  if (draft.namedBefore && draft.fillsBrackets && has.has('file') && isAbbreviated(draft)) return true
  if (draft.address || draft.reversed || isOfTwoScripts(draft) || isOfCourt(draft)) return false
  if (!draft.writings.every(({ word }) => word === null || word.rows.some(row => row.short)))
    return isCyrillic(draft) && has.has('inventory') && has.has('file')
  const places = has.has('file') && has.has('sheet') && !draft.afterAcronym
  // In Latin letters `d.` and `l.` are words of many trades: such a note says nothing before them.
  if (!isCyrillic(draft)) return places && (draft.opens || draft.fillsBrackets) && !hasYears(draft)
  if (places) return true
  return (
    (draft.fillsBrackets && has.has('sheet') && has.has('volume')) ||
    (has.has('file') && (has.has('inventory') || has.has('box') || has.has('bundle')))
  )
}

/** `Архив князя Новикова. Кн. 5. М., 1872`, `Там же. Кн. 2. С. 34`: what may be a volume of print, with no sheets. */
function isOfBook({ writings, leansOn }: Draft): boolean {
  if (leansOn || writings.length === 0) return false
  return writings.every(({ level, word }) => level === 'page' || word?.meanings.includes('volume') === true)
}

/** `Л. 3. П. 12/15`: behind the sheets `п.` is a point of the minutes, if nothing follows it. */
function isPoint({ leansOn, levels, sheets, writings }: Draft): boolean {
  if (!leansOn || levels.length !== 1 || sheets.length > 0 || leansOn.draft.sheets.length === 0) return false
  return levels[0]?.level === 'folder' && writings[0]?.word?.text.toLowerCase() === 'п.'
}

/** `д. № 2-345/2018, л. 5`: the number of a case in court, with its year. */
function isOfCourt({ levels }: Draft): boolean {
  return levels.some(({ level, value }) => level === 'file' && /^(?:\d+-\d+\/\d{2,4}|\d+\/(?:19|20)\d\d)$/.test(value))
}

/** A damaged word is one only amid sound ones: `on. 5` by itself is English. */
function isDamagedAlone(draft: Draft): boolean {
  const words = draft.writings.flatMap(({ word }) => word ?? [])
  return words.length > 0 && words.every(word => word.rows.every(row => row.meant !== undefined))
}

/** `оп. 90 № 3, D. 899`: nobody changes the script between two levels. */
function isOfTwoScripts(draft: Draft): boolean {
  const words = draft.writings.flatMap(({ word }) => (word?.rows.some(row => row.meant === undefined) ? word.text : []))
  return words.some(word => /^[a-z.]+$/i.test(word)) && words.some(word => /[\u0400-\u04ff]/.test(word))
}

function isCyrillic(draft: Draft): boolean {
  return draft.writings.some(({ word }) => word !== null && /[\u0400-\u04ff]/.test(word.text))
}

const ENGLISH = /^(?:box|carton|folder|volume|vol\.|part)$/i

/** Only words of everyday English: fund, file, list. */
function isEnglish(draft: Draft): boolean {
  return draft.writings.every(
    ({ word }) =>
      word !== null &&
      (ENGLISH.test(word.text) || word.rows.every(row => row.language === 'en' || row.category === 'sheet')),
  )
}

/** A name stands for the number of the fund. */
function isNamed(draft: Draft): boolean {
  return draft.writings.some(({ level, numbers }) => level === 'fund' && numbers[0]?.named === true)
}
