import { expect, test } from 'vitest'
import { markdown, plain } from './read.js'

test('numbers in brackets with their list at the end', () => {
  expect(
    plain(`He came. [1] He said: “I stay.” [2] He left.[3][4]

[1] One, f. 1.
[2] Two, f. 2.

Still the second.

[3] Three.
[4]: Four.
`),
  ).toBe(`
paragraph: He came. [1] He said: “I stay.” [2] He left.[3][4]
note of 0: One, f. 1.
note of 1: Two, f. 2.
note of 1: Still the second.
note of 2: Three.
note of 3: Four.
= note 0 bracket 1: One, f. 1.
= note 1 bracket 2: Two, f. 2.⏎⏎Still the second.
= note 2 bracket 3: Three.
= note 3 bracket 4: Four.
> bracket 1 → 0: [1]
> bracket 2 → 1: [2]
> bracket 3 → 2: [3]
> bracket 4 → 3: [4]
“ I stay.
`)
})

test('the same in Markdown: lines of one paragraph, escaped brackets, link targets', () => {
  expect(markdown('He came.[1] He saw.\\[2\\] He left.[3]\n\n[1] One.\n\\[2\\] Two.\n\n[3]: Archive\n')).toBe(`
paragraph: He came.[1] He saw.\\[2\\] He left.[3]
note of 0: One.
note of 1: Two.
note of 2: Archive
= note 0 bracket 1: One.
= note 1 bracket 2: Two.
= note 2 bracket 3: Archive
> bracket 1 → 0: [1]
> bracket 2 → 1: \\[2\\]
> bracket 3 → 2: [3]
`)
})

test('links of Markdown are no notes', () => {
  expect(
    markdown(
      'See [one][1], [two][2] and [3](http://example.org).\n\n[1]: http://example.org/1\n[2]: http://example.org/2\n',
    ),
  ).toBe('\nparagraph: See [one][1], [two][2] and [3](http://example.org).\n')
})

test('markers without note, twice, out of order, and notes without marker stay as they are', () => {
  expect(
    plain('A.[2] B.[1] C.[7] D.[2]\n\n[1] a\n[2] b\n[3] c\n')
      .split('\n')
      .filter(line => line.startsWith('>') || line.startsWith('=')),
  ).toEqual([
    '= note 0 bracket 1: a',
    '= note 1 bracket 2: b',
    '= note 2 bracket 3: c',
    '> bracket 2 → 1: [2]',
    '> bracket 1 → 0: [1]',
    '> bracket 7 → null: [7]',
    '> bracket 2 → 1: [2]',
  ])
})

test('superscript figures, but no powers and square kilometres', () => {
  expect(plain('Текст письма¹ и ответ на него², площадь 5 км² и 10².\n\n¹ ГАРФ. Ф. 1.\n² РГВА. Ф. 2.\n')).toBe(`
paragraph: Текст письма¹ и ответ на него², площадь 5 км² и 10².
note of 0: ГАРФ. Ф. 1.
note of 1: РГВА. Ф. 2.
= note 0 superscript 1: ГАРФ. Ф. 1.
= note 1 superscript 2: РГВА. Ф. 2.
> superscript 1 → 0: ¹
> superscript 2 → 1: ²
`)
})

test('superscript tags answered by a numbered list under its heading', () => {
  expect(
    markdown('A fact.<sup>1</sup> Another.<sup>2</sup>\n\n## Примечания\n\n1. ГАРФ. Ф. 1.\n2. РГВА. Ф. 2.\n'),
  ).toBe(`
paragraph: A fact.<sup>1</sup> Another.<sup>2</sup>
heading2: Примечания
note of 0: ГАРФ. Ф. 1.
note of 1: РГВА. Ф. 2.
= note 0 superscript 1: ГАРФ. Ф. 1.
= note 1 superscript 2: РГВА. Ф. 2.
> superscript 1 → 0: <sup>1</sup>
> superscript 2 → 1: <sup>2</sup>
`)
})

test('a numbered list under such a heading that nothing points to is a list', () => {
  expect(plain('A fact.\n\nNotes\n\n1. Bring hay.\n2. Bring oats.\n')).toContain(
    'item: Bring hay.\nitem: Bring oats.\n',
  )
})

test('asterisks', () => {
  expect(
    plain(
      'The riders* crossed the river** and no one*** saw them.\n\n*Struck out.\n**Underlined.\n***In another hand.\n',
    ),
  ).toBe(`
paragraph: The riders* crossed the river** and no one*** saw them.
note of 0: Struck out.
note of 1: Underlined.
note of 2: In another hand.
= note 0 asterisk *: Struck out.
= note 1 asterisk **: Underlined.
= note 2 asterisk ***: In another hand.
> asterisk * → 0: *
> asterisk ** → 1: **
> asterisk *** → 2: ***
`)
})

test('asterisks of Markdown are emphasis unless they are escaped', () => {
  expect(markdown('The *riders* crossed\\* the **river**.\n\n\\* At night.\n')).toBe(`
paragraph: The *riders* crossed\\* the **river**.
note of 0: At night.
= note 0 asterisk *: At night.
> asterisk * → 0: \\*
`)
})

test('an asterisk that no note answers is none, and neither is a bullet', () => {
  expect(plain('By A. Author, Dr.*\n\nHe took:\n* hay\n* oats\n')).toBe(`
paragraph: By A. Author, Dr.*
paragraph: He took:
item: hay
item: oats
`)
})

test('numbering that begins anew by page or chapter', () => {
  expect(plain('The king* came.\n\n* Of Prussia.\n\nThe queen* left.\n\n* Of Spain.\n')).toBe(`
paragraph: The king* came.
note of 0: Of Prussia.
paragraph: The queen* left.
note of 1: Of Spain.
= note 0 asterisk *: Of Prussia.
= note 1 asterisk * scope 1: Of Spain.
> asterisk * → 0: *
> asterisk * scope 1 → 1: *
`)
})

test('the notes of several chapters together at the end', () => {
  const text = (markers: string) =>
    plain(`${markers}\n\nFIRST CHAPTER\n\n[1] a\n[2] b\n\nSECOND CHAPTER\n\n[1] c\n[2] d\n`)
      .split('\n')
      .filter(line => /^[=>]/.test(line))
  expect(text('A.[1] B.[2]\n\nC.[1] D.[2]')).toEqual([
    '= note 0 bracket 1: a',
    '= note 1 bracket 2: b',
    '= note 2 bracket 1 scope 1: c',
    '= note 3 bracket 2 scope 1: d',
    '> bracket 1 → 0: [1]',
    '> bracket 2 → 1: [2]',
    '> bracket 1 scope 1 → 2: [1]',
    '> bracket 2 scope 1 → 3: [2]',
  ])
  // Which chapter a marker belongs to cannot be told: nothing is claimed.
  expect(text('A.[1] B.[2] C.[3]')).toEqual([])
})

test('without a list, brackets are markers only if they count from one', () => {
  const markers = (text: string) =>
    plain(text)
      .split('\n')
      .filter(line => line.startsWith('>')).length
  expect(markers('One.[1] Two.[2] Three.[3]')).toBe(3)
  expect(markers('One.[1] and no more')).toBe(0)
  expect(markers('One.[3] Two.[5]')).toBe(0)
})

test.each([
  ['a supplied year', 'He wrote in [1920] and in 19[21].'],
  ['a supplied day', 'Baku, [1] May [2] июня [3] декабря.'],
  ['letters supplied', 'K[restinsky] read [sic] the paper.'],
  ['a list of literature', 'It is known [15, с. 23] and said [1], as others [2] do.\n\n[1] Ivanov.\n[2] Petrov.'],
  [
    'a bibliography',
    'It is known [1] and said [2], and known [1].\n\nЛитература\n\n[1] Ivanov.\n[2] Petrov.\n[3] Orlov.',
  ],
  ['a supplied number', 'См. л. [1] и № [2] того же дела.'],
])('no marker: %s', (_, text) => {
  expect(plain(text)).not.toMatch(/\n[=>]/)
})

test('daggers', () => {
  expect(plain('He came.† He left.‡\n\n† In May.\n\n‡ In June.\n')).toContain(
    '> asterisk † → 0: †\n> asterisk ‡ → 1: ‡',
  )
})

test('no dagger: a year of death', () => {
  expect(plain('Petrov (†1920) and Orlov († 1921) left letters.')).not.toMatch(/\n[=>]/)
})
