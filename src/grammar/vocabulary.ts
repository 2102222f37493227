import { type CustomPatternMatcherReturn, createToken, Lexer, type TokenType } from 'chevrotain'
import { homographs } from './homographs.js'
import { fold, unitsFoldingTo } from './letter.js'
import { compileLexicon, type Lexicon, type LexiconMatch, type LexiconRow } from './lexicon.js'
import { startHints } from './start-hints.js'

/**
 * A lexicon as Chevrotain tokens: one abstract token type for each category, which productions consume, and one
 * concrete token type for each *set* of categories that some form belongs to, which the lexer emits. `д.` is one token
 * that is a file word and a village word at once; lookahead decides. One token type a form would cost a second at
 * 3,000 forms; one a set costs milliseconds.
 */
export interface Vocabulary<Category extends string, Row extends LexiconRow<Category> = LexiconRow<Category>> {
  readonly lexicon: Lexicon<Row>
  /** The abstract token type of each category. */
  readonly categories: Readonly<Record<Category, TokenType>>
  /** Concrete types for the lexer, to be listed before the general words and numbers. */
  readonly tokens: readonly TokenType[]
}

/**
 * Turns a compiled lexicon into token types. A token that the lexer emits for a word carries its {@link LexiconMatch}
 * as `payload`. `categories` lists all names that productions speak of, also those without a row yet; `above` gives
 * the wider token types that a category belongs to, so that a production can ask for any level word at once.
 */
export function createVocabulary<Category extends string, Row extends LexiconRow<Category>>(
  categories: readonly Category[],
  rows: readonly Row[],
  above: (category: Category) => readonly TokenType[] = () => [],
): Vocabulary<Category, Row> {
  const lexicon = compileLexicon(rows)
  const abstract = Object.fromEntries(
    categories.map(name => [name, createToken({ name, pattern: Lexer.NA, categories: [...above(name)] })]),
  ) as Record<Category, TokenType>

  const match = rememberLast(lexicon)
  const tokens = [...categorySets<Category, Row>(rows)].map(([name, { members, starts }]) =>
    createToken({
      name,
      pattern: { exec: (text: string, offset: number) => emit(match(text, offset), name, text) },
      categories: [...members].map(category => abstract[category]),
      start_chars_hint: startHints(unitsFoldingTo(starts)),
      line_breaks: true,
    }),
  )
  return { lexicon, categories: abstract, tokens }
}

/** The name of a set of categories: `File|Village`. */
function setName(rows: readonly LexiconRow[]): string {
  const [only, other] = rows
  if (only && !other) return only.category
  return [...new Set(rows.map(row => row.category))].sort().join('|')
}

/** A set of categories that some form has, and the folded code units that its forms begin with. */
interface CategorySet<Category> {
  readonly members: ReadonlySet<Category>
  readonly starts: Set<number>
}

/** Every set of categories by name: a text that is found in the lexicon is found for one of these. */
function categorySets<Category extends string, Row extends LexiconRow<Category>>(
  rows: readonly Row[],
): Map<string, CategorySet<Category>> {
  const sets = new Map<string, CategorySet<Category>>()
  for (const { form, rows: alike } of homographs(rows)) {
    const name = setName(alike)
    const known = sets.get(name) ?? { members: new Set(alike.map(row => row.category)), starts: new Set() }
    known.starts.add(fold(form.charCodeAt(0)))
    sets.set(name, known)
  }
  return sets
}

/** The lexer asks once for every token type at one place; the trie is walked once. */
function rememberLast<Row extends LexiconRow>(lexicon: Lexicon<Row>) {
  let lastText: string | null = null
  let lastOffset = -1
  let last: { readonly found: LexiconMatch<Row>; readonly name: string } | null = null

  return (text: string, offset: number) => {
    if (text === lastText && offset === lastOffset) return last
    lastText = text
    lastOffset = offset
    const found = lexicon.match(text, offset)
    last = found && { found, name: setName(found.rows) }
    return last
  }
}

function emit(
  last: { readonly found: LexiconMatch; readonly name: string } | null,
  name: string,
  text: string,
): CustomPatternMatcherReturn | null {
  if (last === null || last.name !== name) return null
  const result: [string] & { payload?: LexiconMatch } = [text.slice(last.found.start, last.found.end)]
  result.payload = last.found
  return result as CustomPatternMatcherReturn
}
