import { describe, expect, test } from 'vitest'
import { senseOf } from '#crossref/read-sense'

/** The sense of what stands between the bars: `in |Kars| and`. */
function sense(left: string, right: string) {
  const [a, b] = [left, right].map(text => {
    const [before = '', inner = '', after = ''] = text.split('|')
    return { text: before + inner + after, span: { start: before.length, end: before.length + inner.length } }
  })
  return a && b ? senseOf(a, b) : null
}

describe('words that change the sense', () => {
  test.each([
    ['name', 'he was in |Kars| and', 'he was in |Baku| and'],
    ['name', 'телеграмма от |Леграна| получена', 'телеграмма от |Карахана| получена'],
    ['name', 'to V. |Lenin| in', 'to L. |Trotsky| in'],
    ['number', 'with |340| rifles', 'with |540| rifles'],
    ['number', 'взяли |три| орудия', 'взяли |пять| орудий'],
    ['number', 'the |third| regiment', 'the |fifth| regiment'],
    ['date', '5 |мая| 1920', '5 |июня| 1920'],
    ['date', 'in |March| of that year', 'in |April| of that year'],
    ['negation', 'they did |not| come', 'they did || come'],
    ['negation', 'войска || вышли', 'войска |не| вышли'],
  ])('%s: %s', (expected, left, right) => {
    expect(sense(left, right)).toBe(expected)
    expect(sense(right, left)).toBe(expected)
  })
})

describe('words that do not', () => {
  test.each([
    ['another case', 'из |Армении| в', 'в |Армению| из'],
    ['damage', 'послал |Мдивани| в', 'послал |Мдпвани| в'],
    ['a word cut in two', 'the |commander| of', 'the |com mander| of'],
    ['a word of like meaning', 'the |large| town', 'the |big| town'],
    ['a capital at the beginning', 'peace. |Then| they', 'peace. |Soon| they'],
    ['a number that was not read', 'in |1920| they', 'in |l92O| they'],
    ['a not that was misread', 'он |не| был', 'он |ие| был'],
    ['a whole sentence', 'and |not one of them came back home| then', 'and || then'],
  ])('%s', (_, left, right) => expect(sense(left, right)).toBeNull())
})
