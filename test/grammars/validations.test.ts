import { Lexer } from 'chevrotain'
import { expect, test } from 'vitest'
import { authority } from '#builtin'
import { DateProductions } from '#grammars/date/productions'
import { Productions } from '#grammars/fond-opis-delo/productions'
import { createTokens } from '#grammars/fond-opis-delo/tokens'
import { DetailsParser } from '#grammars/publication/productions'
import { tokenTypes } from '#grammars/publication/tokens'

// A start of fondlint skips what is validated here: left recursion, ambiguous alternatives, rules named twice, patterns
// that can never match. A grammar with such a fault throws.
const shelfmarks = createTokens(authority.archives)

test.each([
  ['dates', () => new DateProductions(false)],
  ['publications', () => new DetailsParser(false)],
  ['shelfmarks', () => new Productions(shelfmarks, false)],
])('the productions of %s are valid', (_name, build) => {
  expect(build).not.toThrow()
})

test.each([
  ['publications', () => new Lexer([...tokenTypes], { ensureOptimizations: true })],
  ['shelfmarks', () => new Lexer([...shelfmarks.all], { ensureOptimizations: true })],
])('the tokens of %s are valid', (_name, build) => {
  expect(build).not.toThrow()
})
