import { expect, test } from 'vitest'
import { readManuscript } from '../../src/manuscript/read-manuscript.js'
import { outline } from './outline.js'
import { markdown } from './read.js'

test('a passage is what stands between the signs of Markdown', () => {
  expect(
    markdown(`# Letters of *one* year

First paragraph,
second line.

## 📻 Radiogram to the front ##

Subject of it
---

**No. 5. To the commander**

- one

  more of one
- two
  1. three

~~~
“code”
~~~
`),
  ).toBe(`
title1: Letters of *one* year
paragraph: First paragraph,⏎second line.
heading2: Radiogram to the front
heading2: Subject of it
heading3: No. 5. To the commander
item: one
item: more of one
item: two
item: three
code: ~~~⏎“code”⏎~~~
`)
})

test('a block quotation is a quotation and its paragraphs are passages', () => {
  expect(markdown('> Come at once.\n>\n> We «wait».\n')).toBe(`
quote: Come at once.
quote: We «wait».
“ block Come at once.⏎>⏎> We «wait».
“ wait
`)
})

test('rows of a pipe table are read cell by cell', () => {
  expect(markdown('| No. | Shelfmark |\n|:---|---:|\n| 1 | f. 5, “op. 1” |\n| a \\| b | |\n')).toBe(`
cell: No.
cell: Shelfmark
cell: 1
cell: f. 5, “op. 1”
cell: a \\| b
“ op. 1
`)
})

test('a bar alone makes no table', () => {
  expect(markdown('one | two\nthree | four\n')).toBe('\nparagraph: one | two⏎three | four\n')
})

test('comments are no passage, text within HTML is', () => {
  expect(
    markdown(`<!-- to be checked: f. 5 -->

<div align="center">
Centred <b>bold</b> text<br>Second line
</div>

<script>let f = “no”</script>
`),
  ).toBe(`
paragraph: Centred <b>bold</b> text
paragraph: Second line
`)
})

test('footnotes: several paragraphs, calls without note, notes without call, letters of any case', () => {
  expect(
    markdown(`One.[^1] Two.[^Note] Three.[^lost]

[^1]: First.

    Its second paragraph.
[^note]: Named.
[^2]: Never called.

Four.[^1]
`),
  ).toBe(`
paragraph: One.[^1] Two.[^Note] Three.[^lost]
note of 0: First.
note of 0: Its second paragraph.
note of 1: Named.
note of 2: Never called.
paragraph: Four.[^1]
= note 0 footnote 1: First.⏎⏎    Its second paragraph.
= note 1 footnote note: Named.
= note 2 footnote 2: Never called.
> footnote 1 → 0: [^1]
> footnote Note → 1: [^Note]
> footnote lost → null: [^lost]
> footnote 1 → 0: [^1]
`)
})

test('a footnote defined twice answers no call', () => {
  expect(markdown('One.[^1]\n\n[^1]: a\n\n[^1]: b\n')).toContain('> footnote 1 → null: [^1]')
})

test('imports of MDX are code', () => {
  const text = 'import Map from "./map"\n\nText.\n'
  expect(outline(readManuscript({ path: 'a.mdx', text }))).toBe('code: import Map from "./map"\nparagraph: Text.')
})

test('the first heading is a title only if it stands above all others', () => {
  expect(markdown('# One\n\n# Two\n')).toBe('\nheading1: One\nheading1: Two\n')
  expect(markdown('Preface.\n\n# One\n')).toBe('\nparagraph: Preface.\nheading1: One\n')
})

test('front matter is data, or says in which line it is wrong', () => {
  expect(markdown('---\ntitle: Letters\nyear: 1920\n---\n\nText.\n')).toBe(`
front matter: {"title":"Letters","year":1920}
paragraph: Text.
`)
  expect(markdown('---\ntitle: Letters\nyear: [1920\nplace: x\n---\nText.\n')).toMatch(
    /^\nfront matter: line 4: .+\nparagraph: Text.\n$/,
  )
  expect(markdown('---\n- a\n---\nText.\n')).toMatch(/^\nfront matter: line 2: expected names/)
  expect(markdown(`---\na: ${'['.repeat(100_000)}\n---\nText.\n`)).toBe(
    '\nfront matter: line 2: nested too deep\nparagraph: Text.\n',
  )
  expect(markdown(`---\n${'- '.repeat(100_000)}x\n---\nText.\n`)).toBe(
    '\nfront matter: line 2: nested too deep\nparagraph: Text.\n',
  )
})

test('a rule at the head of a text is no front matter', () => {
  expect(markdown('---\n\nText.\n')).toBe('\nparagraph: Text.\n')
})

test('a long text is read as a short one is: fences, comments and lists are not cut', () => {
  const filler = `${'Words to fill the page. '.repeat(40)}\n\n`.repeat(40)
  const text = `${filler}\`\`\`\nf. 1\n\n${filler}\n\`\`\`\n\n<!--\n\n${filler}\n-->\n\nLast.[^1]\n\n${filler}[^1]: Note.\n`
  const lines = markdown(text)
    .split('\n')
    .filter(line => !line.startsWith('paragraph: Words'))
  expect(lines.map(line => line.slice(0, 28))).toEqual([
    '',
    'code: ```⏎f. 1⏎⏎Words to fil',
    'paragraph: Last.[^1]',
    'note of 0: Note.',
    '= note 0 footnote 1: Note.',
    '> footnote 1 → 0: [^1]',
    '',
  ])
})

test('what no hand writes is read as plain words instead of hanging the parser', () => {
  for (const sign of ['>', '[', '> - ', '1. ', '*a_ ', '![', '`', '[^a]', '- ']) {
    const text = `Before.\n\n${sign.repeat(20_000)}x\n\nAfter “all”.\n`
    expect(markdown(text)).toMatch(/^\nparagraph: Before\.\n[\s\S]*paragraph: After “all”\.\n[\s\S]*“ all\n$/)
  }
})
