import { archiveUses, isAcronym, matchDefinition, scriptOf } from '#model/archive-use'
import type { ArchiveMatch, Authority } from '#model/authority'
import type { AbbreviationUse, ArchiveAbbreviation, ArchiveNaming } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import { byPlace, type Span } from '#model/span'

/** An abbreviation at one place, and the archive that it stands for. */
export interface AbbreviationAt {
  /** Row of the authority. */
  readonly archive: string
  readonly text: string
  readonly span: Span
}

/**
 * Archives that go by several abbreviations of one script in the set. Former names are not among them: they say when
 * somebody worked there. Give the facts in order of path. `read` may remember what it read in facts that it has seen.
 */
export function findArchiveNames(
  facts: readonly Facts[],
  authority: Authority,
  read: (facts: Facts, authority: Authority) => readonly AbbreviationAt[] = readAbbreviations,
): ArchiveNaming[] {
  const namings = new Map<string, Map<string, Abbreviation>>()
  for (const each of facts) {
    for (const { archive, text, span } of read(each, authority)) {
      const name = `${archive} ${scriptOf(text)}`
      const abbreviations = namings.get(name) ?? new Map<string, Abbreviation>()
      namings.set(name, abbreviations)
      const key = keyOf(text)
      const abbreviation = abbreviations.get(key) ?? { text, uses: new Map() }
      abbreviations.set(key, abbreviation)
      const use = abbreviation.uses.get(each.path) ?? { span, count: 0 }
      abbreviation.uses.set(each.path, { ...use, count: use.count + 1 })
    }
  }
  return [...namings].flatMap(([name, abbreviations]) => {
    const archive = authority.archive(name.slice(0, name.lastIndexOf(' ')))
    const systems = [...abbreviations].filter(([key]) => !isShortened(key, [...abbreviations.keys()]))
    return archive && systems.length > 1
      ? [{ archive, abbreviations: systems.map(([, each]) => each).sort(byUse(archive.abbreviations)) }]
      : []
  })
}

interface Abbreviation extends ArchiveAbbreviation {
  readonly uses: Map<string, AbbreviationUse>
}

/** Each abbreviation where it is defined or cited, in order of place, if the archive bears it today. */
export function readAbbreviations(facts: Facts, authority: Authority): AbbreviationAt[] {
  const cited = archiveUses(facts, authority)
  const defined = facts.definitions.map(each => ({
    text: each.abbreviation,
    span: each.span,
    match: matchDefinition(each, authority),
  }))
  // A full name with its abbreviation in brackets is told by the definition.
  return [...cited.filter(({ text, match }) => isAbbreviation(match) && isAcronym(text)), ...defined]
    .sort((a, b) => byPlace(a.span, b.span))
    .flatMap(({ text, span, match }) => (match.kind === 'current' ? [{ archive: match.archive.id, text, span }] : []))
}

function isAbbreviation(match: ArchiveMatch): boolean {
  return match.kind === 'current' && match.form === 'abbreviation'
}

/** `ГА РФ` and `Г.А.Р.Ф.` are one. */
function keyOf(abbreviation: string): string {
  return abbreviation.replace(/[\s.\u2010-\u2015-]/g, '')
}

/** `ЦАМО` beside `ЦАМО РФ` is the same abbreviation without its country. */
function isShortened(key: string, keys: readonly string[]): boolean {
  return keys.some(other => other !== key && other.startsWith(key))
}

/** What most manuscripts use, then what stands most often, then what is usual. */
function byUse(usual: readonly string[]) {
  const count = ({ uses }: ArchiveAbbreviation) => [...uses.values()].reduce((sum, use) => sum + use.count, 0)
  const rank = ({ text }: ArchiveAbbreviation) => usual.findIndex(each => keyOf(each) === keyOf(text)) >>> 0
  return (a: ArchiveAbbreviation, b: ArchiveAbbreviation) =>
    b.uses.size - a.uses.size || count(b) - count(a) || rank(a) - rank(b)
}
