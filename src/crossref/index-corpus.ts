import type { Authority } from '#model/authority'
import type { Bibliography } from '#model/bibliography'
import { comparedSpans } from '#model/compared-spans'
import type { CorpusIndex, MentionGroup, MentionRef, MentionsHere } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import type { ClaimsHere } from '#model/known-claim'
import { lazy } from '#model/lazy'
import type { OfficeTermsHere } from '#model/office-term'
import { linkAnswers } from './answers.js'
import { findArchiveNames } from './archive-names.js'
import { groupClaims } from './claims-index.js'
import { compareTexts } from './compare-texts.js'
import { findDocumentNumbers } from './document-numbers.js'
import { findRecords, findSharedSheets } from './find-records.js'
import { openIndexMemory } from './index-memory.js'
import { matchBibliography } from './match-bibliography.js'
import { findNameVariants } from './name-variants.js'
import { groupOfficeTerms, readOfficeTerms } from './office-terms.js'
import { findPublications } from './publications.js'
import { textOf } from './record-text.js'
import { pairByText } from './same-text.js'

/**
 * The index over all facts of a set. The order in which they are given changes nothing; of two with one path the last
 * counts. `text` returns the source that the facts of a path were read from. Takes time near linear in the set.
 *
 * An editor passes the same `memory` again and again: then only manuscripts with new facts are read and compared anew,
 * with the same result. `bibliography` is the one that comes with the manuscripts. Each part is made when it is first
 * asked for; a run whose rules do not ask does not pay.
 */
export function indexCorpus(
  facts: readonly Facts[],
  authority: Authority,
  text: (path: string) => string,
  memory = openIndexMemory(),
  bibliography: Bibliography | null = null,
): CorpusIndex {
  const byPath = new Map(facts.map(each => [each.path, each]))
  const paths = [...byPath.keys()].sort()
  const find = (path: string): Facts => {
    const found = byPath.get(path)
    if (!found) throw new RangeError(`No manuscript ${path} in this set`)
    return found
  }
  const ordered = paths.map(find)
  const samePassages = lazy(() =>
    memory.passages.find(
      ordered.map(each => ({
        path: each.path,
        version: each,
        fingerprints: () => each.fingerprints,
        spans: () => comparedSpans(each),
        text: () => text(each.path),
      })),
    ),
  )
  const keysOf = (each: Facts) => memory.recordKeys(each, authority)
  const mentions = lazy(() => ordered.flatMap(keysOf))
  const records = lazy(() => findRecords(mentions(), pairByText(samePassages(), find, authority)))
  const sharedSheets = lazy(() => findSharedSheets(mentions()))
  const documentNumbers = lazy(() => findDocumentNumbers(ordered, keysOf))
  const publications = lazy(() => findPublications(ordered))
  const publicationsByPath = lazy(() => usesByPath(publications()))
  const archiveNames = lazy(() => findArchiveNames(ordered, authority, memory.abbreviations))
  const claimsByPath = lazy(() =>
    splitByPath(
      groupClaims(ordered, authority),
      ({ claims }) => claims,
      ({ witnesses }, claims): ClaimsHere => ({ witnesses, here: claims.map(({ at }) => at) }),
    ),
  )
  const nameVariants = lazy(() =>
    findNameVariants(ordered.map(each => ({ path: each.path, names: memory.spellings(each, authority) }))),
  )
  const listed = lazy(() => bibliography && matchBibliography(bibliography, ordered))
  const officesByPath = lazy(() =>
    splitByPath(
      groupOfficeTerms(ordered.flatMap(each => readOfficeTerms(each, authority))),
      ({ terms }) => terms,
      ({ witnesses }, here): OfficeTermsHere => ({ witnesses, here }),
    ),
  )
  const answers = lazy(() => linkAnswers(ordered))
  const recordsByPath = lazy(() => groupsByPath(records()))
  const sheetsByPath = lazy(() => groupsByPath(sharedSheets()))
  const passagesByPath = lazy(() => byPathOf(samePassages(), ({ left, right }) => [left.path, right.path]))
  const numbersByPath = lazy(() => usesByPath(documentNumbers()))
  const textAt = (mention: MentionRef) => ({
    path: mention.path,
    text: text(mention.path),
    spans: textOf(find(mention.path), mention),
  })
  return {
    authority,
    paths,
    facts: find,
    quote: ({ path, span }) => text(path).slice(span.start, span.end),
    get records() {
      return records()
    },
    get sharedSheets() {
      return sharedSheets()
    },
    get samePassages() {
      return samePassages()
    },
    get documentNumbers() {
      return documentNumbers()
    },
    get publications() {
      return publications()
    },
    get bibliography() {
      const found = listed()
      return found && { path: found.path, uncited: found.uncited }
    },
    get archiveNames() {
      return archiveNames()
    },
    unlistedIn: path => listed()?.unlistedIn(path) ?? [],
    recordsIn: path => recordsByPath().get(path) ?? [],
    sharedSheetsIn: path => sheetsByPath().get(path) ?? [],
    samePassagesIn: path => passagesByPath().get(path) ?? [],
    compareTexts: (a, b) => compareTexts(textAt(a), textAt(b), passagesByPath().get(a.path) ?? []),
    publicationsIn: path => publicationsByPath().get(path) ?? [],
    answersIn: path => answers().get(path) ?? [],
    claimsIn: path => claimsByPath().get(path) ?? [],
    nameVariantsIn: path => nameVariants().get(path) ?? [],
    officeTermsIn: path => officesByPath().get(path) ?? [],
    documentNumbersIn: path => numbersByPath().get(path) ?? [],
  }
}

/** What concerns each manuscript, so that a rule need not look through the whole set for every one of them. */
function byPathOf<Item>(items: readonly Item[], pathsOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    for (const path of new Set(pathsOf(item))) {
      const known = found.get(path)
      if (known) known.push(item)
      else found.set(path, [item])
    }
  }
  return found
}

/** The groups of each manuscript with its own mentions. */
function groupsByPath<Group extends MentionGroup>(groups: readonly Group[]): Map<string, (Group & MentionsHere)[]> {
  return splitByPath(
    groups,
    ({ mentions }) => mentions,
    (group, here) => ({ ...group, here }),
  )
}

/** The groups of each manuscript with its own uses. */
function usesByPath<Use extends { readonly path: string }, Group extends { readonly uses: readonly Use[] }>(
  groups: readonly (Group & { readonly uses: readonly Use[] })[],
): Map<string, Group[]> {
  return splitByPath(
    groups,
    ({ uses }) => uses,
    (group, uses) => ({ ...group, uses }),
  )
}

/** For each manuscript the groups that it has a part in, with that part only: no rule walks a group once for each path. */
function splitByPath<Group, Item extends { readonly path: string }, Part>(
  groups: readonly Group[],
  itemsOf: (group: Group) => readonly Item[],
  part: (group: Group, items: readonly Item[]) => Part,
): Map<string, Part[]> {
  const found = new Map<string, Part[]>()
  for (const group of groups) {
    for (const [path, items] of byPathOf(itemsOf(group), item => [item.path])) {
      const known = found.get(path)
      if (known) known.push(part(group, items))
      else found.set(path, [part(group, items)])
    }
  }
  return found
}
