import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from '#crossref/compare-texts'
import type { TextComparison } from '#model/corpus-index'

const whole = (path: string, text: string) => ({
  path,
  text,
  spans: text === '' ? [] : [{ start: 0, end: text.length }],
})

function compared(a: string, b: string): TextComparison {
  const found = compareTexts(whole('a', a), whole('b', b), [])
  if (!found) throw new Error('nothing to compare')
  return found
}

/** `Tiflis ≠ Ankara` for each difference. */
function differences(a: string, b: string): string[] {
  return compared(a, b).differences.map(
    ({ left, right }) => `${a.slice(left.start, left.end)} ≠ ${b.slice(right.start, right.end)}`,
  )
}

describe('two translations', () => {
  const one = 'We hear in Kars that our envoy in Tiflis, Mamedov, has 300 men. Petrenko thinks otherwise.'
  const other = 'It is known to us in Kars: the man in Ankara, Mamedow, commands 500; but this Petrenko denies.'

  test('name and count things otherwise at one place', () => {
    expect(differences(one, other)).toEqual(['Tiflis ≠ Ankara', '300 ≠ 500'])
  })

  test('share the names that stand in both, however they are spelled', () => {
    expect(compared(one, other)).toMatchObject({ isOneLanguage: true, names: 5, sharedNames: 3 / 5, sharedWords: 0 })
  })

  test('a capital at the beginning of a sentence makes no name', () => {
    expect(compared('Nothing new. Weather fine.', 'All quiet. Snow falls.').names).toBe(0)
  })

  test('numbers of a list do not count', () => {
    expect(compared('1. He left Baku.\n2. He reached Kars.', 'First he left Baku. Then he was in Kars.').names).toBe(2)
  })

  test('a land and its people are one name', () => {
    expect(differences('We see that Armenia wants peace in Kars', 'We see that Armenians want peace in Kars')).toEqual(
      [],
    )
  })
})

test('two languages share names and numbers, and no difference is claimed', () => {
  const found = compared(
    'Yesterday we saw Horne and Krasin, and 40 wagons came to Reval',
    'Вчера виделись с Хорном и Красиным, в Ревель пришло 50 вагонов',
  )
  expect(found).toMatchObject({ isOneLanguage: false, sharedNames: 3 / 4, differences: [] })
})

test('nothing is compared with nothing', () => {
  expect(compareTexts(whole('a', ''), whole('b', 'Kars'), [])).toBeNull()
})

test('never throws, and never shares more than there is', () => {
  const words = fc.array(fc.constantFrom('Kars', 'Баку', '17', 'A.', 'and', '.', '…', '«', '\n', 'Ё', '\u0301', '😀'))
  fc.assert(
    fc.property(words, words, (a, b) => {
      const found = compareTexts(whole('a', a.join(' ')), whole('b', b.join(' ')), [])
      if (found) expect(found.sharedNames).toBeLessThanOrEqual(1)
    }),
  )
})
