import type { ArchiveMatch, ArchiveRow, Authority, AuthorityRows, RejectedAlias } from '#model/authority'
import { abbreviationKey } from './abbreviation-key.js'
import { bearersByForm, type FindBearers, namesBorne, settleBearers } from './bearers.js'
import { namedFinder } from './find-named.js'
import { personFinder } from './find-person.js'
import { mergeRows } from './merge-rows.js'
import { nameKey, nameWords } from './name-key.js'
import { type SplitName, splitName } from './split-name.js'

const UNKNOWN: ArchiveMatch = { kind: 'unknown' }

/** A preposition or article that a text puts before the name. */
const LEADING = /^(?:(?:in|at|from|of|the|в|во|из|у|з|із|зі)\s+){1,2}/i

/** Longer texts are no name: more than twice the longest that any archive bears, with its abbreviation in brackets. */
const LONGEST_NAME = 400

/** Words this short (`of`, `для`) tell no archive from another. */
const SHORT_WORD = 3

/**
 * Builds the look-up over sets of rows (the built-in ones, then those of a user), in time linear in them; no row is read
 * before it is needed. Of two rows with one id the later counts. A name that several bear is `ambiguous`, whatever their
 * number; nothing is chosen between them. A rejected alias with an expansion is rejected only together with it.
 */
export function createAuthority(...sets: readonly Partial<AuthorityRows>[]): Authority {
  const { archives, rejected, people, places, organisations, offices } = mergeRows(sets)
  const byId = new Map(archives.map(row => [row.id, row]))
  const forms = bearersByForm(archives)
  const rejectedAlone = new Map(
    rejected.filter(alias => alias.expansion === null).map(alias => [abbreviationKey(alias.alias), alias]),
  )

  const findOne = (text: string): ArchiveMatch => {
    const bare = text.trim().replace(LEADING, '')
    const alias = rejectedAlone.get(abbreviationKey(bare))
    return alias === undefined ? findByForms(forms, bare) : { kind: 'rejected', alias }
  }

  return {
    archives,
    archive: id => byId.get(id) ?? null,
    findArchive(text) {
      if (text.length > LONGEST_NAME) return UNKNOWN
      const whole = findOne(text)
      const split = whole.kind === 'unknown' ? splitName(text) : null
      if (split === null) return whole
      const alias = rejected.find(each => spells(each, split))
      if (alias !== undefined) return { kind: 'rejected', alias }
      return settleSplit(split, findOne(split.name), findOne(split.bracketed))
    },
    findPerson: personFinder(people),
    findPlace: namedFinder(places),
    findOrganisation: namedFinder(organisations),
    findOffice: namedFinder(offices),
  }
}

/** The first form that anybody bears decides. */
function findByForms(forms: readonly FindBearers[], text: string): ArchiveMatch {
  for (const find of forms) {
    const bearers = find(text)
    if (bearers !== undefined) return settleBearers(bearers)
  }
  return UNKNOWN
}

function spells({ alias, expansion }: RejectedAlias, { name, bracketed }: SplitName): boolean {
  if (expansion === null) return false
  const is = (text: string) => abbreviationKey(text) === abbreviationKey(alias)
  const means = (text: string) => nameKey(text) === nameKey(expansion)
  return (means(name) && is(bracketed)) || (is(name) && means(bracketed))
}

/**
 * A spelled-out name decides over what stands in brackets behind it, unless the two name different archives. A name
 * that nobody bears is taken for a wording of the bracketed one only if it has no word of its own.
 */
function settleSplit(split: SplitName, name: ArchiveMatch, bracketed: ArchiveMatch): ArchiveMatch {
  if (name.kind === 'unknown') return isWordingOf(split.name, bracketed) ? bracketed : UNKNOWN
  if (name.kind === 'rejected' || bracketed.kind === 'unknown' || bracketed.kind === 'rejected') return name
  const others = archivesOf(bracketed)
  const common = archivesOf(name).filter(archive => others.includes(archive))
  const [only] = common
  if (only === undefined) return { kind: 'ambiguous', archives: [...archivesOf(name), ...others] }
  if (common.length > 1) return { kind: 'ambiguous', archives: common }
  return name.kind !== 'ambiguous' ? name : bracketed.kind !== 'ambiguous' ? bracketed : currentName(only)
}

function isWordingOf(name: string, match: ArchiveMatch): boolean {
  if (match.kind !== 'current' && match.kind !== 'former') return false
  const known = new Set(namesBorne(match.archive).flatMap(each => each.names.flatMap(nameWords)))
  return nameWords(name).every(word => word.length <= SHORT_WORD || known.has(word))
}

function archivesOf(match: ArchiveMatch): readonly ArchiveRow[] {
  if (match.kind === 'ambiguous') return match.archives
  return match.kind === 'current' || match.kind === 'former' ? [match.archive] : []
}

function currentName(archive: ArchiveRow): ArchiveMatch {
  return { kind: 'current', archive, form: 'name' }
}
