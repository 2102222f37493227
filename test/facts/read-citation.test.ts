import { describe, expect, test } from 'vitest'
import { grammars } from '#builtin'
import { readCitation } from '#facts/read-citation'

/** Archive and levels of the last reference, with those that were carried over in brackets. */
function last(text: string): string {
  const { archive, levels } = readCitation(text, grammars).references.at(-1) ?? { archive: null, levels: {} }
  const values = [
    archive && { value: archive.text, origin: archive.origin },
    levels.fund,
    levels.inventory,
    levels.file,
  ]
  return values.flatMap(each => (each ? [each.origin === 'written' ? each.value : `(${each.value})`] : [])).join(' ')
}

describe('an Ibid. behind another shelfmark of the same text', () => {
  test('takes over what is wider than its own levels', () => {
    expect(last('РГАСПИ. Ф. 17. Оп. 3. Д. 84. Л. 2; Там же. Оп. 4. Д. 9. Л. 1.')).toBe('(РГАСПИ) (17) 4 9')
  })

  test('hands on to the list behind it', () => {
    expect(last('РГАСПИ. Ф. 17. Оп. 3. Д. 84. Л. 2; там же. Д. 9. Л. 1; Ф. 5. Оп. 1. Д. 7.')).toBe('(РГАСПИ) 5 1 7')
    expect(last('РГАСПИ. Ф. 17. Оп. 3. Д. 84. Л. 2; там же. Оп. 4. Д. 9. Л. 1; Д. 10. Л. 3.')).toBe(
      '(РГАСПИ) (17) (4) 10',
    )
    expect(last('РГАСПИ. Ф. 17. Оп. 3. Д. 84; там же. Д. 9. В другом месте: Ф. 5. Оп. 1. Д. 7.')).toBe('5 1 7')
  })

  test('takes over nothing across a book', () => {
    const text =
      'РГАСПИ. Ф. 17. Оп. 3. Д. 84. Л. 2; Ленин В. И. Полн. собр. соч. М., 1965. Т. 54. С. 198; Там же. Д. 9. Л. 1.'
    expect(last(text)).toBe('9')
  })

  test('takes over nothing where it stands first', () => {
    expect(last('Там же. Д. 9. Л. 1; РГАСПИ. Ф. 2. Оп. 1. Д. 3.')).toBe('РГАСПИ 2 1 3')
    expect(last('Там же. Д. 9. Л. 1.')).toBe('9')
  })
})

describe('a spelled-out archive', () => {
  test.each([
    ['в Российском государственном историческом архиве (ф. 23, оп. 7, д. 311)', 'rgia'],
    ['Государственного архива Российской Федерации, ф. 102, оп. 3, д. 5', 'garf'],
    ['в Новом государственном архиве (ф. 23, оп. 7, д. 311)', null],
  ])('%s', (text, id) => {
    expect(readCitation(text, grammars).references[0]?.archive?.id).toBe(id)
  })
})
