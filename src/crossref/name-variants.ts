import type { NameVariant } from '#model/name-variant'
import { isLike, type SpelledNames, type Spelling } from './name-spellings.js'

/** The names of one manuscript. */
export interface NamesOf {
  readonly path: string
  readonly names: SpelledNames
}

interface Used {
  readonly path: string
  readonly spelling: Spelling
}

/**
 * For each manuscript the names that it spells in several ways, and those that it spells unlike most manuscripts of the
 * set. Give the manuscripts in order of path; of spellings in as many manuscripts the more usual one counts, then the one
 * used more, then the one that comes first.
 */
export function findNameVariants(manuscripts: readonly NamesOf[]): ReadonlyMap<string, readonly NameVariant[]> {
  const variants = new Map<string, NameVariant[]>()
  for (const { path, names } of manuscripts) {
    const own = names.pairs.map(({ usual, other }) => variant({ path, spelling: other }, { path, spelling: usual }, 1))
    variants.set(path, own)
  }
  const bySet = new Map<string, Used[]>()
  for (const { path, names } of manuscripts) {
    for (const spelling of names.usual) {
      const known = bySet.get(spelling.identity)
      if (known) known.push({ path, spelling })
      else bySet.set(spelling.identity, [{ path, spelling }])
    }
  }
  for (const uses of bySet.values()) {
    const usual = mostCommon(uses)
    for (const use of usual ? uses : []) {
      if (
        !usual ||
        use.spelling.spelling === usual.first.spelling.spelling ||
        !isLike(use.spelling, usual.first.spelling)
      )
        continue
      variants.get(use.path)?.push(variant(use, usual.first, usual.manuscripts))
    }
  }
  return variants
}

function variant(here: Used, usual: Used, manuscripts: number): NameVariant {
  return { kind: here.spelling.form.kind, here: place(here), usual: place(usual), manuscripts }
}

function place({ path, spelling: { form, places } }: Used) {
  return { path, span: places[0] ?? { start: 0, end: 0 }, text: form.proper, count: places.length }
}

/** The first use of the spelling that most manuscripts have; null if there is but one. */
function mostCommon(uses: readonly Used[]): { readonly first: Used; readonly manuscripts: number } | null {
  const spellings = new Map<string, Used[]>()
  for (const use of uses) {
    const known = spellings.get(use.spelling.spelling)
    if (known) known.push(use)
    else spellings.set(use.spelling.spelling, [use])
  }
  if (spellings.size < 2) return null
  const count = (list: readonly Used[]) => list.reduce((sum, { spelling }) => sum + spelling.places.length, 0)
  const rank = (list: readonly Used[]) => list[0]?.spelling.rank ?? 0
  const [best] = [...spellings.values()].sort((a, b) => b.length - a.length || rank(a) - rank(b) || count(b) - count(a))
  const first = best?.[0]
  return best && first ? { first, manuscripts: best.length } : null
}
