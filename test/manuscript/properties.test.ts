import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Manuscript } from '#model/manuscript'
import { contains, type Span } from '#model/span'
import { readManuscript } from '../../src/manuscript/read-manuscript.js'
import { outline } from './outline.js'

/** Pieces that mean something to the reader, in any order. */
const PIECES = [
  ...['\n', '\n\n', '\r\n', '\r', ' ', '\t', '    ', '\f', '\u2028', '\uFEFF', '\u00A0', '\0', '\uD83D'],
  ...[
    '# ',
    '> ',
    '- ',
    '1. ',
    '* ',
    '**',
    '*',
    '\\*',
    '_',
    '`',
    '```\n',
    '~~~',
    '---\n',
    '===\n',
    '|',
    '|-|-|\n',
    '\\',
  ],
  ...[
    '[1]',
    '[2] ',
    '[^1]',
    '[^1]: ',
    '[1]: ',
    '[15, с. 23]',
    '¹',
    '² ',
    '<sup>1</sup>',
    '<!--',
    '-->',
    '<b>',
    '</p>',
    '<script>',
  ],
  ...[
    '«',
    '»',
    '„',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '…',
    '№ 129',
    '📻 ',
    '🕊️',
    'й',
    'é',
    'Notes\n',
    'Leave a Reply\n',
    'Read Also:\n',
  ],
  ...['The consul wrote', 'РГВА. Ф. 109. Оп. 10. Д. 52. Л. 36', ' and so on.', 'Moscow, 5 May 1920', 'a: [b', 'x'],
]

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const anyPath = fc.constantFrom('a.md', 'a.txt', 'a.mdx')

const MARKDOWN = `---
title: Letters
---

# Letters of the consul

Первый абзац: «ёлка й».[^1] Second café line,
“quoted” here.[1] And 🕊️ more.[2]

## 📻 Radiogram

> A quotation
>
> of two paragraphs

- item

| a | b |
|---|---|
| 1 | 2 |

[^1]: ГАРФ. Ф. 1.

    Второй абзац.

[1] One.
[2] Two.

Leave a Reply
`

const PLAIN = `Letters of the consul to the minister

№ 129

Первый абзац: «ёлка й».[1] Second café line,
“quoted over

“paragraphs”.[2] And 🕊️ more* of it.

  1. item
  2) item

[1] ГАРФ. Ф. 1.
[2] Two.

Second paragraph of nothing.

*Underlined.

Leave a Reply
`

function spansOf({ passages, notes, markers, quotations }: Manuscript): Span[] {
  return [
    ...[...passages, ...markers].map(({ span }) => span),
    ...notes.flatMap(({ span, body }) => [span, body]),
    ...quotations.flatMap(({ span, inner }) => [span, inner]),
  ]
}

/** What every manuscript keeps to, whatever its text. */
function expectSound(manuscript: Manuscript): void {
  const { source, passages, notes, markers, quotations } = manuscript
  const { text } = source
  for (const { start, end } of spansOf(manuscript)) {
    expect(Number.isInteger(start) && 0 <= start && start <= end && end <= text.length).toBe(true)
  }
  for (const [index, { span, note }] of passages.entries()) {
    const words = text.slice(span.start, span.end)
    expect(words).not.toBe('')
    expect(words).toBe(words.trim())
    expect(span.start).toBeGreaterThanOrEqual(passages[index - 1]?.span.end ?? 0)
    if (note !== null) expect(contains(notes[note]?.span ?? { start: 0, end: 0 }, span)).toBe(true)
  }
  for (const { span, body } of notes) expect(contains(span, body)).toBe(true)
  for (const { note, label, style } of markers) {
    if (note !== null)
      expect(notes[note]).toMatchObject({
        style,
        label: expect.stringMatching(new RegExp(`^${label.replace(/\W/g, '\\$&')}$`, 'i')),
      })
  }
  for (const { span, inner } of quotations) expect(contains(span, inner)).toBe(true)
  for (const list of [notes, markers, quotations]) {
    const starts = list.map(({ span }) => span.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  }
}

test('any text gives a sound manuscript', () => {
  fc.assert(
    fc.property(anyPath, anyText, (path, text) => expectSound(readManuscript({ path, text }))),
    { numRuns: 2000 },
  )
})

test.each([
  ['a.md', MARKDOWN],
  ['a.txt', PLAIN],
])('a mutilated %s gives a sound manuscript', (path, text) => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(30), anyText, (at, gap, instead) => {
      expectSound(readManuscript({ path, text: text.slice(0, at) + instead.slice(0, 10) + text.slice(at + gap) }))
      expectSound(readManuscript({ path, text: text.slice(0, at) }))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['a.md', MARKDOWN],
  ['a.txt', PLAIN],
])('line ends, a byte-order mark and decomposed letters change nothing in %s', (path, text) => {
  const expected = outline(readManuscript({ path, text }))
  expect(expected.split('\n').length).toBeGreaterThan(15)
  const variants = [text.replace(/\n/g, '\r\n'), text.replace(/\n/g, '\r'), `\uFEFF${text}`, text.normalize('NFD')]
  for (const variant of [...variants, `\uFEFF${text.normalize('NFD').replace(/\n/g, '\r\n')}`]) {
    const manuscript = readManuscript({ path, text: variant })
    expect(outline(manuscript)).toBe(expected)
    expectSound(manuscript)
  }
})
