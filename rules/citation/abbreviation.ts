import { fitAcronym } from '#model/acronym-fit'
import { type ArchiveUse, archiveUses, isAcronym, matchDefinition, scriptOf } from '#model/archive-use'
import type { ArchiveMatch, Authority } from '#model/authority'
import type { AbbreviationDefinition } from '#model/citation'
import type { Facts } from '#model/facts'
import { readingOrder } from '#model/reading-order'
import { documentRule, z } from '#rule'

/** An abbreviation explained wrongly, twice, or too late leaves the reader to guess which archive is meant. */
export default documentRule({
  id: 'citation/abbreviation',
  summary: 'Require each abbreviation to be explained once, before it is used, by words that it stands for',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    twice: 'Unexpected second definition of `{text}`, expected the abbreviation alone',
    otherMeaning: 'Unexpected definition of `{text}` as `{expansion}`, expected one meaning for one abbreviation',
    early: 'Unexpected `{text}` before its definition, expected the full name where the archive first stands',
    misfit: 'Unexpected abbreviation `{text}` of `{expansion}`, expected one whose letters stand for its words{hint}',
    never:
      'Unexpected `{text}` that is nowhere explained, expected the full name where the archive first stands, as for {explained} of {all} abbreviations',
    first: 'defined here',
  },
  *check({ facts, authority }) {
    const defined = new Map<string, AbbreviationDefinition>()
    for (const definition of facts.definitions) {
      const { abbreviation: text, expansion, hereafter, span, expansionSpan } = definition
      const first = defined.get(text)
      if (!first) {
        defined.set(text, definition)
        if (!fits(definition, authority)) {
          yield { message: 'misfit', data: { text, expansion, hint: hintOf(definition, authority) }, span }
        }
        continue
      }
      const related = [{ message: 'first' as const, span: first.span }]
      const another = meansAnother(first, definition, authority)
      if (another) yield { message: 'otherMeaning', data: { text, expansion }, span: expansionSpan, related }
      else if (hereafter) yield { message: 'twice', data: { text }, span, related }
    }
    const reached = readingOrder(facts)
    for (const { text, span } of archiveUses(facts, authority)) {
      const definition = defined.get(text)
      if (!definition?.hereafter) continue
      defined.delete(text)
      const [used, explained] = [reached(span), reached(definition.span)]
      if (used === null || explained === null || used >= explained) continue
      yield { message: 'early', data: { text }, span, related: [{ message: 'first', span: definition.span }] }
    }
    const { unexplained, explained, all } = unexplainedUses(facts, authority)
    for (const { text, span } of unexplained) yield { message: 'never', data: { text, explained, all }, span }
  },
})

/**
 * Only a slip is accused: most letters have their words, no archive is known to go by name and letters both, and either
 * the letters are another archive's or name and letters are in one script; a translation may stand for anything.
 */
function fits(definition: AbbreviationDefinition, authority: Authority): boolean {
  const { abbreviation, expansion } = definition
  const match = matchDefinition(definition, authority)
  if (match.kind === 'current' || match.kind === 'former') return true
  const { matched, letters } = fitAcronym(abbreviation, expansion)
  if (matched === letters || matched * 2 <= letters) return true
  const isTaken = authority.findArchive(abbreviation).kind !== 'unknown'
  const isRussian = [abbreviation, expansion].every(each => scriptOf(each) === 'cyrillic')
  return !isTaken && !isRussian
}

function hintOf(definition: AbbreviationDefinition, authority: Authority): string {
  const match = matchDefinition(definition, authority)
  return match.kind === 'rejected' ? `; ${match.alias.reason}` : ''
}

function meansAnother(a: AbbreviationDefinition, b: AbbreviationDefinition, authority: Authority): boolean {
  const [left, right] = [a, b].map(({ expansion }) => authority.findArchive(expansion))
  if (left?.kind === 'unknown' || right?.kind === 'unknown') return false
  const [one, other] = [left, right].map(match => (match && 'archive' in match ? match.archive.id : null))
  return Boolean(one && other && one !== other)
}

/** Fewer explained abbreviations are no custom of the manuscript. */
const CUSTOM = 3

/**
 * The first uses of the abbreviations that are nowhere explained, where at least two in three are; none elsewhere, since
 * most journals take the great archives for known. Another name of an explained archive counts as explained.
 */
function unexplainedUses(facts: Facts, authority: Authority) {
  const { definitions } = facts
  const known = new Set(definitions.map(definition => idOf(matchDefinition(definition, authority))))
  const first = new Map<string, ArchiveUse>()
  for (const use of archiveUses(facts, authority)) {
    const id = idOf(use.match)
    const unexplained = use.cited && isAcronym(use.text) && !use.definition && (id === null || !known.has(id))
    if (unexplained && !first.has(use.text)) first.set(use.text, use)
  }
  const explained = new Set(definitions.map(each => each.abbreviation)).size
  const isCustom = explained >= CUSTOM && first.size * 2 <= explained
  // An archive that nobody knows is told by citation/unknown-archive.
  const unexplained = [...first.values()].filter(({ match }) => idOf(match) !== null)
  return { unexplained: isCustom ? unexplained : [], explained, all: explained + first.size }
}

function idOf(match: ArchiveMatch): string | null {
  return 'archive' in match ? match.archive.id : null
}
