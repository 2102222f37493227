import { describe, expect, test } from 'vitest'
import { grammars } from '#builtin'
import { extract } from '#facts/extract'
import { readManuscript } from '#manuscript/read-manuscript'

/** The relative dates of a text: EDTF, words, base, and the date beside them that says the same day. */
function tell(text: string): string[] {
  const { dates } = extract(readManuscript({ path: 'a.md', text }), grammars)
  return dates.flatMap(({ relation, text: words, edtf }) => {
    if (!relation) return []
    const base = relation.base === null ? 'nothing' : dates[relation.base]?.text
    const stated = relation.stated === null ? '' : `, stated ${dates[relation.stated]?.text}`
    return [`${edtf ?? 'none'} = ${words} from ${base}${stated}`]
  })
}

function letter(date: string, text: string): string {
  return `## Letter from G. Chicherin to B. Legran\n\n${date}\n\n${text}\n\nSource: RGASPI, f. 64, op. 1, d. 21, l. 253.\n`
}

describe('in a narrative', () => {
  test.each([
    ['On 5 May 1920 the town fell. The next day the army left.', ['1920-05-06 = The next day from 5 May 1920']],
    [
      'On 28 November 1920 he left. Two weeks later, on 12 December 1920, he was back.',
      ['[1920-12-11..1920-12-13] = Two weeks later from 28 November 1920, stated 12 December 1920'],
    ],
    [
      'He came on 20 June 1920. Four months later he died.',
      ['[1920-10-02..1920-11-07] = Four months later from 20 June 1920'],
    ],
    [
      '5 мая 1920 г. город был взят. На следующий день, 6 мая, вошли войска.',
      ['1920-05-06 = На следующий день from 5 мая 1920 г., stated 6 мая'],
    ],
    [
      '5 мая 1920 г. город был взят. Спустя две недели он пал.',
      ['[1920-05-18..1920-05-20] = Спустя две недели from 5 мая 1920 г.'],
    ],
    [
      '5 травня 1920 р. місто взято. Наступного дня військо вийшло.',
      ['1920-05-06 = Наступного дня from 5 травня 1920 р.'],
    ],
    [
      '5 травня 1920 р. місто взято. Через тиждень військо вийшло.',
      ['[1920-05-11..1920-05-13] = Через тиждень from 5 травня 1920 р.'],
    ],
    [
      '5 мая 1920 г. выступили. 3-го числа того же месяца вернулись.',
      ['1920-05-03 = 3-го числа того же месяца from 5 мая 1920 г.'],
    ],
  ])('%s', (text, expected) => expect(tell(text)).toEqual(expected))

  test('counts on from a day that was itself counted', () => {
    expect(tell('On 5 May 1920 the town fell. The next day the army left. A week later it was back.')).toEqual([
      '1920-05-06 = The next day from 5 May 1920',
      '[1920-05-12..1920-05-14] = A week later from The next day',
    ])
  })

  test('of two days in one sentence claims neither', () => {
    expect(tell('The note of 5 May 1920 was answered on 10 May 1920. The next day he left.')).toEqual([
      'none = The next day from nothing',
    ])
  })

  test('goes on from nothing after a day that is only bounded', () => {
    expect(tell('After 5 May 1920 the town fell. The next day he left.')).toEqual(['none = The next day from nothing'])
  })

  test.each([
    'The men of the 28th Division and of the 3rd fell.',
    'Полки 27-го и 28-го стрелкового корпуса; статья 28-го полка.',
    'Two weeks after the battle he left; for two weeks he waited.',
    'Он ждал две недели. Через неделю после взятия города.',
  ])('is no date: %s', text => expect(tell(text)).toEqual([]))
})

describe('in a letter', () => {
  test.each([
    [
      'Moscow, December 5, 1920',
      'Your wire of the 28th reached me yesterday.',
      ['1920-11-28 = 28th from December 5, 1920', '1920-12-04 = yesterday from December 5, 1920'],
    ],
    ['Moscow, December 5, 1920', 'Yours of the 28th ult. is here.', ['1920-11-28 = 28th ult. from December 5, 1920']],
    [
      'Moscow, November 10, 1920',
      'I leave tomorrow, November 11.',
      ['1920-11-11 = tomorrow from November 10, 1920, stated November 11'],
    ],
    ['Москва, 5 июня 1920 г.', '3-го сего месяца выслан ответ.', ['1920-06-03 = 3-го сего месяца from 5 июня 1920 г.']],
    ['Москва, 5 июня 1905 г.', 'Вчера получен ответ.', ['1905-06-17 = Вчера from 5 июня 1905 г.']],
  ])('%s: %s', (date, text, expected) => expect(tell(letter(date, text))).toEqual(expected))

  test('of two near days claims neither', () => {
    expect(tell(letter('Moscow, June 5, 1920', 'On the 20th we leave.'))).toEqual(['XXXX-XX-20 = 20th from nothing'])
  })

  test('that is undated leaves its days open', () => {
    expect(tell(letter('Moscow, not later than June 5, 1920', 'On the 28th we leave.'))).toEqual([
      'XXXX-XX-28 = 28th from nothing',
    ])
  })
})

test('an entry is dated in the calendar of its place', () => {
  const dated = (date: string) => {
    const { dates } = extract(readManuscript({ path: 'a.md', text: letter(date, 'The talks have begun.') }), grammars)
    return dates.map(({ edtf }) => edtf)
  }
  expect(dated('Париж, 28 июня 1914 г.')).toEqual(['1914-06-28'])
  expect(dated('Petrograd, 5 March 1917')).toEqual(['1917-03-18'])
  expect(dated('Tiflis, 5 March 1918')).toEqual(['[1918-03-05,1918-03-18]'])
  expect(dated('Moscow, 5 March 1918')).toEqual(['1918-03-05'])
})
