import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grammars } from '#builtin'

/** What a text says it answers: the words, kind, `yours`, writers, number and date. */
function answersIn(text: string, heading = false) {
  const dates = grammars.dates.read(text, { anchor: 2422652, monthFirst: false }, []).map(({ span }) => span)
  return grammars.records
    .readAnswers(text, dates, heading)
    .map(({ kind, yours, authors, number, date }) =>
      [
        kind?.id ?? '-',
        yours ? 'yours' : authors.map(({ key }) => key).join(),
        number ? `no. ${number.value}` : '',
        date ? text.slice(date.start, date.end) : '',
      ]
        .filter(each => each !== '')
        .join('; '),
    )
}

describe('answers', () => {
  it.each([
    ['In reply to your telegram of November 23, I can say', 'telegram; yours; November 23'],
    ['I have received your letter of 3 May and thank you.', 'letter; yours; 3 May'],
    ["Replying to Comrade Lavrov's telegram of 23 November", 'telegram; lavrov; 23 November'],
    ['With reference to your No. 555 of 2 May 1920', '-; yours; no. 555; 2 May 1920'],
    ['Yours of October 5 reached me today', '-; yours; October 5'],
    ['На Вашу телеграмму от 28 октября сообщаю', 'telegram; yours; 28 октября'],
    ['В ответ на ноту Г. В. Лаврова № 129 от 23 ноября 1920 г.', 'note; lavrov; no. 129; 23 ноября 1920 г.'],
    ['Подтверждаем получение Вашей шифровки от 3/XII.', 'code-cable; yours; 3/XII'],
    ['На № 129. Сообщаю, что', '-; no. 129'],
    ['У відповідь на Вашу ноту від 5 січня 1919 р.', 'note; yours; 5 січня 1919 р.'],
  ])('%s', (text, expected) => expect(answersIn(text)).toEqual([expected]))

  it('are told in headings without a word for the answer', () => {
    expect(answersIn('Reply of O. Ward to the note of the Georgian Government of 9 July 1920', true)).toEqual([
      'note; georgian government; 9 July 1920',
    ])
  })

  it.each(['in your speech on 5 May', 'Ваш ответ показывает, что в мае было', 'to the station on 5 May'])(
    'are none: %s',
    text => expect(answersIn(text)).toEqual([]),
  )

  it('lie within any text', () => {
    const words = fc.array(
      fc.constantFrom(
        'in reply to',
        'your',
        'Вашу',
        'ноту',
        'telegram',
        'of',
        'от',
        '5 May 1920',
        '№ 12',
        '.',
        'A. Ward',
      ),
    )
    fc.assert(
      fc.property(words, fc.boolean(), (parts, heading) => {
        const text = parts.join(' ')
        for (const { span, number, authors } of grammars.records.readAnswers(text, [], heading)) {
          expect(span.end).toBeLessThanOrEqual(text.length)
          for (const part of [number, ...authors]) {
            if (part) expect(text.slice(part.span.start, part.span.end)).toBe(part.value)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
