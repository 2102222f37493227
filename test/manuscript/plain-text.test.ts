import { expect, test } from 'vitest'
import { plain } from './read.js'

test('a line of a web page is a paragraph, blank lines or not', () => {
  expect(
    plain(
      'Vol. 2, No. 3 (May 2010)\n\nThe roads between the mountain and the sea\n\nA. Author\nLecturer in History\n\nFirst paragraph. \nSecond paragraph.\n\n\n* * *\n\nThird one.',
    ),
  ).toBe(`
paragraph: Vol. 2, No. 3 (May 2010)
title1: The roads between the mountain and the sea
paragraph: A. Author
paragraph: Lecturer in History
paragraph: First paragraph.
paragraph: Second paragraph.
paragraph: Third one.
`)
})

test('items of a list stand on lines of their own', () => {
  expect(
    plain('He ordered:\n\n  1. To hold the bridge\n  2) To burn the hay.\n(3) To wait\nа) здесь\n• there\n☑ done\n'),
  ).toBe(`
paragraph: He ordered:
item: To hold the bridge
item: To burn the hay.
item: To wait
item: здесь
item: there
item: done
`)
})

test('a day at the head of a line is no number of an item', () => {
  expect(plain('5. Mai 1920\n12. 5. 1920\n')).toBe('\nparagraph: 5. Mai 1920\nparagraph: 12. 5. 1920\n')
})

test('hard-wrapped lines are one paragraph', () => {
  expect(
    plain(`The commander wrote to the centre that the army could not advance before
the roads were repaired, because the snow lay deep in the passes and the
horses had no fodder; he asked for two weeks and for a hundred carts of
hay from the stores in the valley.

    The centre answered the next day. It gave him one week and no carts, and
reminded him of what he had promised in the sum-
mer when the roads were dry.
    Then nothing was heard of him for the rest of that winter, and
nobody asked.
`),
  ).toBe(`
paragraph: The commander wrote to the centre that the army could not advance before⏎the roads were repaired, because the snow lay deep in the passes and the⏎horses had no fodder; he asked for two weeks and for a hundred carts of⏎hay from the stores in the valley.
paragraph: The centre answered the next day. It gave him one week and no carts, and⏎reminded him of what he had promised in the sum-⏎mer when the roads were dry.
paragraph: Then nothing was heard of him for the rest of that winter, and⏎nobody asked.
`)
})

test('a list of shelfmarks of like length is not taken for wrapped text', () => {
  const lines = [
    'РГВА. Ф. 109. Оп. 10. Д. 52. Л. 36–37 об.',
    'РГВА. Ф. 109. Оп. 10. Д. 53. Л. 12–13 об.',
    'РГВА. Ф. 110. Оп. 11. Д. 54. Л. 1–2.',
    'ГАРФ. Ф. 130. Оп. 12. Д. 55. Л. 3–4 об.',
  ]
  expect(plain(lines.join('\n'))).toBe(`\n${lines.map(line => `paragraph: ${line}`).join('\n')}\n`)
})

test('headings: numbers of documents, pictographs, capitals, a few words without a stop', () => {
  expect(
    plain(`The first line of all has a full stop.

№ 129
Из письма

No. 130. Telegram from the front to the rear

THE WINTER OF THAT YEAR

📻 Radiogram to the fleet

✉️ Letter from the Consul to the Minister

Letter from the Consul to the Minister

Записка командующего армией начальнику штаба
`),
  ).toBe(`
paragraph: The first line of all has a full stop.
heading2: № 129
paragraph: Из письма
heading2: No. 130. Telegram from the front to the rear
heading2: THE WINTER OF THAT YEAR
heading2: Radiogram to the fleet
heading2: Letter from the Consul to the Minister
heading2: Letter from the Consul to the Minister
heading2: Записка командующего армией начальнику штаба
`)
})

test.each([
  'He left the town and the next day it fell.',
  'I hereby order the following:',
  'Dear Mr. Minister of War,',
  'Moscow, 5 November 1920',
  'Чичерин',
  'G. Chicherin',
  'Source: Collection of documents on the war',
  'СЛУШАЛИ:',
  'Russian State Military Archive, Fund 109, Sheet 36',
  'Центральный партийный архив, фонд Политбюро, дело 5',
  'РГАСПИ. Ф. 5. ОП. 1. Д. 24. Л. 3',
  '№ 131 was lost on the way.',
  '…and the rest of it was never found',
])('no heading: %s', line => {
  expect(plain(`Before it.\n\n${line}\n\nAfter it.\n`)).toBe(
    `\nparagraph: Before it.\nparagraph: ${line}\nparagraph: After it.\n`,
  )
})

test('what a web page puts around a text is furniture', () => {
  expect(
    plain(`Click on the map for a larger view

Text of the letter, sent by the consul.

Source: State Archive, f. 5.

Historiolum

Read Also:

Another letter from the consul

A third letter

Leave a Reply

Your email address will not be published. Required fields are marked *
`),
  ).toBe(`
furniture: Click on the map for a larger view
paragraph: Text of the letter, sent by the consul.
paragraph: Source: State Archive, f. 5.
furniture: Historiolum
furniture: Read Also:
furniture: Another letter from the consul
furniture: A third letter
furniture: Leave a Reply
furniture: Your email address will not be published. Required fields are marked *
`)
})

test('the same words are text where they are part of it', () => {
  const text = plain(
    'He told her to leave a reply at the inn.\n\nSee also\n\nThe second letter of the consul follows here.\n\nConsul\n\nLeave a Reply\n',
  )
  expect(text).toContain('paragraph: He told her to leave a reply at the inn.')
  expect(text).toContain('paragraph: The second letter')
})

test('a signature before the furniture stays, if the text names the man', () => {
  expect(plain('Telegram from Semenov to the centre\n\nSend hay.\n\nSemenov\n\nLeave a Reply\n')).toContain(
    '\nparagraph: Semenov\n',
  )
})
