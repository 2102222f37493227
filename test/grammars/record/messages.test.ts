import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messages } from '#grammars/record/messages'

const MONTHS = 'января|мая|июня|июля|May|June|March|November'
const DATE = new RegExp(`(?:(?:${MONTHS}) \\d{1,2}|\\d{1,2} (?:${MONTHS}))(?:,? \\d{4})?(?: г\\.)?`, 'g')

/** `kind: authors → addressees, date`, one for each message. */
function read(text: string): string[] {
  const dates = [...text.matchAll(DATE)].map(({ 0: date, index }) => ({ start: index, end: index + date.length }))
  return messages.read(text, dates).map(({ kind, authors, addressees, date }) => {
    const names = [authors, addressees].map(each => each.map(({ value }) => value).join(', '))
    return `${kind?.id ?? '-'}: ${names.join(' → ')}${date ? `, ${text.slice(date.start, date.end)}` : ''}`
  })
}

describe('sentences that tell of a message', () => {
  test.each([
    ['On 12 March 1921, V. Antonov wrote to M. Popov that all was quiet', '-: V. Antonov → M. Popov, 12 March 1921'],
    [
      'V. Antonov and Boris Orlov immediately informed M. Popov in Kars and N. Zimin',
      '-: V. Antonov, Boris Orlov → M. Popov, N. Zimin',
    ],
    ['Later V. Antonov, in a letter to M. Popov, was asking for arms', 'letter: V. Antonov → M. Popov'],
    ['In another radiogram sent to M. Popov, V. Antonov denied this', 'radiogram: V. Antonov → M. Popov'],
    ['the talks by direct line between V. Antonov and M. Popov were long', 'direct-line: V. Antonov → M. Popov'],
    ['7 июня 1919 г. В. Антонов телеграфировал М. Попову об этом', 'telegram: В. Антонов → М. Попову, 7 июня 1919 г.'],
    ['В письме М. Попову от 3 июля 1920 г. В. Антонов жаловался', 'letter: В. Антонов → М. Попову, 3 июля 1920 г.'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('sentences that do not', () => {
  test.each([
    'V. Antonov met M. Popov, who reported to him that the roads were open',
    'V. Antonov wrote a book on the war',
    'В письме М. Попова В. Антонов назван по имени',
    'The telegram was brought to the station',
    'He wrote to Moscow that all was quiet',
  ])('%s', text => expect(read(text)).toEqual([]))
})

test('a date of another event in the sentence is not taken', () => {
  expect(read('On 12 March 1921, the town fell, and V. Antonov wrote to M. Popov on 14 March')).toEqual([
    '-: V. Antonov → M. Popov',
  ])
})

test('never throws, and names only what stands there', () => {
  const words = fc.array(
    fc.constantFrom('A.', 'Popov', 'wrote', 'to', ',', 'in', 'a', 'letter', 'и', 'сообщил', 'М.', 'Попову', '.', '😀'),
  )
  fc.assert(
    fc.property(words, parts => {
      const text = parts.join(' ')
      for (const { authors, addressees } of messages.read(text, [])) {
        for (const { value, span } of [...authors, ...addressees]) expect(text.slice(span.start, span.end)).toBe(value)
      }
    }),
  )
})
