import { expect, test } from 'vitest'
import { readManuscript } from '../../src/manuscript/read-manuscript.js'
import { markdown } from './read.js'

/** The quotations of a plain text, one a line. */
function quotations(text: string): string[] {
  const { quotations } = readManuscript({ path: 'a.txt', text })
  return quotations.map(({ span, closed }) => `${closed ? '' : 'unclosed '}${text.slice(span.start, span.end)}`)
}

test.each<[string, string[]]>([
  ['Он сказал: «Стой».', ['«Стой»']],
  ['Он сказал: «Читал „Правду“ вчера».', ['«Читал „Правду“ вчера»', '„Правду“']],
  ['Er sagte: „Halt!“', ['„Halt!“']],
  ['Powiedział: „Stać!”', ['„Stać!”']],
  ['Er sagte: »Halt!«', ['»Halt!«']],
  ['Han sade: ”Halt!”', ['”Halt!”']],
  ['He said, “Stop the ‘cart’ now.”', ['“Stop the ‘cart’ now.”', '‘cart’']],
  ['He said: “Stop“ and left.', ['“Stop“']],
  ['He said "stop" and ("go")—"now".', ['"stop"', '"go"', '"now"']],
  ['The 12" gun and the "old" one.', ['"old"']],
  ['A word“glued”to others.', ['“glued”']],
])('%s', (text, expected) => {
  expect(quotations(text)).toEqual(expected)
})

test.each([
  'The Turks’ promise and Sovnarkom’s order of the ’20s.',
  'The ‘20s were the Turks’ years.',
  'opis’ and delo’, d’Anjou, rock ’n’ roll',
  'The 12" gun, 5\' 6" tall.',
  'One " mark in doubt.',
  'One "mark too many" here".',
])('no quotation: %s', text => {
  expect(quotations(text)).toEqual([])
})

test('a quotation over paragraphs, each of which may open again', () => {
  expect(quotations('“One.\n\n“Two “inner” two.\n\n“Three.” End “all”.')).toEqual([
    '“One.\n\n“Two “inner” two.\n\n“Three.”',
    '“inner”',
    '“all”',
  ])
  expect(quotations('«Один.\n\nДва.\n\nТри». Конец.')).toEqual(['«Один.\n\nДва.\n\nТри»'])
})

test('a quotation that never closes reaches to the end of its paragraph', () => {
  expect(quotations('He wrote: “Come at once.\n\nShe came and “saw” it.\n\nThen “left”.')).toEqual([
    'unclosed “Come at once.',
    '“saw”',
    '“left”',
  ])
})

test('a heading ends what is open, and a note is read by itself', () => {
  expect(
    markdown('He wrote: «Come at once.[^1]\n\n[^1]: See «Letters.\n\n## Next letter\n\nShe «came».\n')
      .split('\n')
      .filter(line => line.startsWith('“')),
  ).toEqual(['“ unclosed Come at once.[^1]', '“ unclosed Letters.', '“ came'])
})

test.each([
  ['a mark too many later', 'He wrote: “Come at once.\n\nShe came and “saw” it.\n\nAnd left.”'],
  ['one mark that closes two', 'Завод «ООО «Ромашка» работал.'],
  ['two small marks for one', "He wrote: „Come at once.'' And left."],
  ['a straight mark for a curved one', 'He wrote: “Come at once." And left.'],
])('nothing is said to be unclosed after %s', (_, text) => {
  expect(quotations(text).filter(line => line.startsWith('unclosed'))).toEqual([])
})

test('marks in code, tags and link targets are none', () => {
  expect(markdown('A `“code` and <a title="x">link</a> and [y](z "w") only.\n')).not.toContain('\n“')
})

test.each<[string, string[]]>([
  ['He wrote: “Come at once. She came.', ['opening “']],
  ['He wrote: "Come at once. She came.', ['opening "']],
  ['He wrote: "Come.\n\n"Go.\n\n"Stay," and left.', []],
  ['He wrote: "Come.\n\nShe read "it" again".', []],
  ['Он писал: «Едем. Газета «Правда» молчала.', ['opening «']],
  ['Он писал: «Мы читали газету «Правда». Она молчала.', []],
  ['Он писал, что едет», и ждал.', ['closing »']],
  ['He left”, and so on.', ['closing ”']],
  ['The 12” gun of 5’30”.', []],
  ['Er sagte »nein« und ging.', []],
  ['`a " b` and `“c`', []],
])('marks without a partner: %s', (text, expected) => {
  const { strayMarks } = readManuscript({ path: 'a.md', text })
  expect(strayMarks.map(({ kind, mark }) => `${kind} ${mark}`)).toEqual(expected)
})
