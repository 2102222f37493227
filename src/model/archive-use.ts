import type { ArchiveMatch, Authority } from './authority.js'
import type { AbbreviationDefinition, Citation } from './citation.js'
import type { Facts } from './facts.js'
import { byPlace, contains, type Span } from './span.js'

/** A name of an archive at one place of a manuscript. */
export interface ArchiveUse {
  /** As it stands there: an acronym, a full name, or both, one of them in brackets. */
  readonly text: string
  readonly span: Span
  /** True if a shelfmark follows, false if the archive is merely named. */
  readonly cited: boolean
  /** What the name stands for, by the manuscript's own words where it defines it. */
  readonly match: ArchiveMatch
  /** Where the manuscript says what the acronym means, there or elsewhere; null if it does not. */
  readonly definition: AbbreviationDefinition | null
}

/** Every archive that a citation of the manuscript names, in order of place; what Ibid. carries over is not named. */
export function archiveUses({ citations, definitions }: Facts, authority: Authority): ArchiveUse[] {
  const meanings = new Map(definitions.map(each => [each.abbreviation, each]))
  const matches = new Map<string, ArchiveMatch>()
  let next = 0
  return namesIn(citations).map(({ text, span, cited }) => {
    for (let each = definitions[next]; each && each.span.start < span.start; each = definitions[next]) next += 1
    const inside = definitions[next]
    const definition = meanings.get(text) ?? (inside && contains(span, inside.span) ? inside : null)
    const match =
      matches.get(text) ?? (definition ? matchDefinition(definition, authority) : authority.findArchive(text))
    matches.set(text, match)
    return { text, span, cited, match, definition }
  })
}

function namesIn(citations: readonly Citation[]): Pick<ArchiveUse, 'text' | 'span' | 'cited'>[] {
  return citations
    .flatMap(({ references, archives }) => [
      ...references.flatMap(({ archive }) => (archive?.origin === 'written' ? [{ ...archive, cited: true }] : [])),
      ...archives.map(archive => ({ ...archive, cited: false })),
    ])
    .sort((a, b) => byPlace(a.span, b.span))
}

/** The archive that an abbreviation stands for by the manuscript's own words. */
export function matchDefinition(
  { abbreviation, expansion }: AbbreviationDefinition,
  authority: Authority,
): ArchiveMatch {
  return authority.findArchive(`${expansion} (${abbreviation})`)
}

/** True for `РГАСПИ`, `ДАХмО`, `ГА РФ`; false for a name of which a part is spelled out, `ДА Рівненської області`. */
export function isAcronym(name: string): boolean {
  const first = /^\p{L}+/u.exec(name)?.[0] ?? ''
  return /\p{Lu}.*\p{Lu}/u.test(first) && !/\p{Ll}{4}/u.test(name)
}

/** The script of a name, by its first letter. */
export function scriptOf(text: string): 'cyrillic' | 'latin' | 'other' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cyrillic'
  return /\p{Script=Latin}/u.test(letter) ? 'latin' : 'other'
}
