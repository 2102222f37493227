import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWords, wordKey } from '#model/words'

/** The words as they stand, with a bar where a run ends. */
function read(text: string): string {
  const words = readWords(text, [{ start: 0, end: text.length }])
  return Array.from(words.starts, (start, at) => text.slice(start, words.ends[at])).join(' · ')
}

/** True if the two texts are the same words. */
function agree(a: string, b: string): boolean {
  const [left, right] = [a, b].map(text => readWords(text, [{ start: 0, end: text.length }]))
  return String(left?.hashes) === String(right?.hashes) && String(left?.heads) === String(right?.heads)
}

describe('what a word is', () => {
  test.each([
    ['To the Chairman, Comrade X.', 'To · the · Chairman · Comrade · X'],
    ['по 12 ноября 1920 г. № 158с', 'по · 12 · ноября · 1920 · г · 158с'],
    ['so-called – «кавычки»', 'so · called · кавычки'],
    ["the army's об’єкт opis′", "the · army's · об’єкт · opis"],
    ['Серебр[яков] и Ц[ентральный] К[омитет]', 'Серебр[яков · и · Ц[ентральный · К[омитет'],
    ['the question[12] of[^a] the[^note-3] border', 'the · question · of · the · border'],
    ['[1920] [11] мая', '1920 · мая'],
    ['положе-\nние дѣ\u00adлъ', 'положе-\nние · дѣ\u00adлъ'],
    ['> a long quota-\n> tion', 'a · long · quota-\n> tion'],
    ['Нагорно-\nКарабахской и end-\n\nof paragraph', 'Нагорно · Карабахской · и · end · of · paragraph'],
    ['𝒜 𐐀𐐁 word', '𝒜 · 𐐀𐐁 · word'],
    ['\ud835 lone \udc9c', 'lone'],
    ['', ''],
  ])('%s', (text, words) => expect(read(text)).toBe(words))
})

describe('what is compared', () => {
  test.each([
    ['The ARMY’s order', "the army's Order"],
    ['въ Россіи дѣло мѵра и Ѳеодоръ', 'в России дело мира и Феодор'],
    ['ёлка', 'елка'],
    ['паѓе й'.normalize('NFD'), 'паѓе й'.normalize('NFC')],
    ['за́мок', 'замок'],
    ['Congreſs', 'congress'],
    ['ﬁnal oﬃce', 'final office'],
    ['İstanbul', 'istanbul'],
    ['Серебр[яков]', 'Серебряков'],
    ['поло\u00ad\nжение', 'положе-\nние'],
    ['ՀԱՅ Ա՛', 'հայ ա'],
  ])('%s = %s', (a, b) => expect(agree(a, b)).toBe(true))

  test.each([
    ['1920', '1921'],
    ['мой', 'мои'],
    ['not', 'now'],
    ['ъ', 'ы'],
    ['a b', 'ab'],
  ])('%s ≠ %s', (a, b) => expect(agree(a, b)).toBe(false))

  test('a key is that of the word as it stands', () => {
    expect(wordKey('Положе-\nнiе')).toBe('положенiе')
    expect(wordKey('Ц[ентральнымъ')).toBe('центральным')
    expect(wordKey('İstanbul’s')).toBe('istanbuls')
    expect(wordKey('…')).toBe('')
  })
})

describe('runs', () => {
  test('go on over blanks, list marks and page numbers, and end where other text stands between', () => {
    const text = 'one two\n\n> three\n\n57\n\n1. four\n\nHeading\n\nfive'
    const spans = ['one two', 'three', 'four', 'five'].map(part => {
      const start = text.indexOf(part)
      return { start, end: start + part.length }
    })
    expect(readWords(text, spans).runs).toEqual([0, 4])
  })
})

const pieces = fc.constantFrom(
  'дѣло',
  'Army',
  '’s',
  "'",
  '-',
  '\n',
  ' ',
  '[',
  ']',
  '[^1]',
  '[12]',
  'ъ',
  'й'.normalize('NFD'),
  '\u00ad',
  'İ',
  '\ud835',
  '𝒜',
  '>',
  '1',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('')),
)

test('any text: spans rise, hold a letter or digit, and hash like their own key', () => {
  fc.assert(
    fc.property(texts, text => {
      const words = readWords(text, [{ start: 0, end: text.length }])
      let last = 0
      for (let at = 0; at < words.count; at++) {
        const [start = -1, end = -1] = [words.starts[at], words.ends[at]]
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
        const key = wordKey(text.slice(start, end))
        expect(key).not.toBe('')
        const again = readWords(key, [{ start: 0, end: key.length }])
        expect(again.hashes[0]).toBe(words.hashes[at])
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 2000 },
  )
})
