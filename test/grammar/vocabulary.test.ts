import { createToken, Lexer } from 'chevrotain'
import { expect, test } from 'vitest'
import { createVocabulary } from '#grammar/vocabulary'

const rows = [
  { id: 'delo', category: 'File', forms: ['д.', 'дело'], language: 'ru', source: 'test', example: 'д. 5' },
  { id: 'village', category: 'Village', forms: ['д.'], language: 'ru', source: 'test', example: 'д. Алебино' },
  { id: 'verso', category: 'Verso', forms: ['об.', 'об'], language: 'ru', source: 'test', example: '5 об.' },
] as const

const words = createVocabulary(['File', 'Village', 'Verso', 'Unused'], rows)
const rest = [
  createToken({ name: 'Number', pattern: /\d+/ }),
  createToken({ name: 'Other', pattern: /[\0-\uffff]/, line_breaks: true }),
]
const lexer = new Lexer([...words.tokens, ...rest], { ensureOptimizations: true, positionTracking: 'onlyOffset' })

test('one token type stands for each set of categories', () => {
  expect(words.tokens.map(({ name }) => name)).toEqual(['File|Village', 'File', 'Verso'])
})

test('a word is a token of each of its categories and carries what was found', () => {
  const [word] = lexer.tokenize('Д. 5').tokens
  expect(word?.tokenType.CATEGORIES).toEqual([words.categories.File, words.categories.Village])
  expect(word?.payload.rows.map(({ id }: { id: string }) => id)).toEqual(['delo', 'village'])
})

test('the same place is read anew in another text', () => {
  const names = (text: string) => lexer.tokenize(text).tokens.map(token => token.tokenType.name)
  expect(names('дело5об')).toEqual(['File', 'Number', 'Verso'])
  expect(names('об5')).toEqual(['Verso', 'Number'])
})
