import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grammars } from '#builtin'
import { extract } from '#facts/extract'
import { readManuscript } from '#manuscript/read-manuscript'
import { nameMentions } from '#model/name'

function read(text: string) {
  return extract(readManuscript({ path: 'a.md', text }), grammars)
}

/** Each name in order of reading: text, kind, `“` in a source’s voice, the sentence’s date, the holder of an office. */
function names(text: string): string[] {
  const facts = read(text)
  const mentions = nameMentions(facts.names)
  return mentions.map(({ form, span, voice, date, holder }) => {
    const held = holder === null ? '' : ` < ${mentions[holder]?.form.proper}`
    const dated = date === null ? '' : ` @${facts.dates[date]?.text}`
    return `${voice === 'source' ? '“' : ''}${text.slice(span.start, span.end)} ${form.kind ?? '-'}${held}${dated}`
  })
}

describe('names in running text', () => {
  test.each([
    ['He met B. Legran; later Legran left.', ['B. Legran person', 'Legran person']],
    ['Письмо Ю. Г. Барсегова и Барсегова Ю.Г.', ['Ю. Г. Барсегова person', 'Барсегова Ю.Г. person']],
    ['He wrote to Comrade Narimanov and to Nuri Pasha.', ['Narimanov person', 'Nuri Pasha person']],
    ['Он писал товарищу Нариманову в город Шемахань.', ['Нариманову person', 'Шемахань place']],
    ['They came to Tiflis with A. Moscow.', ['Tiflis place', 'A. Moscow person']],
    ['The talks were long. Nobody came.', []],
    ['He said: "Stalin knows." Then J. Stalin left.', ['“Stalin person', 'J. Stalin person']],
    ['In May 1920 the OGPU acted.', ['OGPU organisation @May 1920']],
    ['In May 1920, later also in Tiflis, he slept.', ['Tiflis place']],
    [
      'A note of People’s Commissar for Foreign Affairs of Armenia A. Smith came.',
      ['People’s Commissar for Foreign Affairs office < Smith', 'Armenia place', 'A. Smith person'],
    ],
    [
      'Отчёт писал заместитель наркома путей сообщения В. Фомин.',
      ['заместитель наркома путей сообщения office < Фомин', 'В. Фомин person'],
    ],
    ['Wrote the former Prime Minister A. Smith.', ['former Prime Minister office < Smith', 'A. Smith person']],
    [
      'Л. Карахан, заместитель наркома иностранных дел, ответил.',
      ['Л. Карахан person', 'заместитель наркома иностранных дел office < Карахан'],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  test('one key for all scripts and cases', () => {
    const { forms } = read('G. Chicherin wrote. Письмо Г. Чичерину. Le mot de G. Tchitcherin.').names
    expect(new Set(forms.map(form => `${form.initials} ${form.key}`))).toEqual(new Set(['g chicherin']))
  })

  test('names inside citations are left out', () => {
    expect(names('See RGASPI, f. 2, op. 1, d. 16244, l. 1.')).toEqual([])
  })
})

test('whatever the text: places in order, inside the text, without overlap', () => {
  const words = [
    'B. ',
    'Legran',
    ' нарком ',
    'Чичерин',
    'In 1920 ',
    'People’s Commissar',
    '. ',
    '"',
    '\n\n',
    '-',
    'паша',
    'КГБ',
  ]
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' }))), parts => {
      const text = parts.join('')
      let end = 0
      for (const { span, form } of nameMentions(read(text).names)) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        expect(form.key).not.toBe('')
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
