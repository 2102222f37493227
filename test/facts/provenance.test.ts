import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grammars } from '#builtin'
import { extract } from '#facts/extract'
import { sentencesOf } from '#facts/sentences'
import { readManuscript } from '#manuscript/read-manuscript'
import type { Facts } from '#model/facts'

function read(text: string, path = 'a.md'): Facts {
  return extract(readManuscript({ path, text }), grammars)
}

/** An edition of one document. */
function edition(body: string, legend: string): string {
  return `# Letters\n\n## Letter from A. Wood to B. Stone\n\nBaku, 3 June 1920\n\n${body}\n\n${legend}\n`
}

const KEPT = 'RGAE, f. 270, op. 1, d. 12, l. 1.'

describe('papers', () => {
  const papers = (legend: string) =>
    read(edition('Send pumps.', legend)).provenance.papers.map(({ terms }) =>
      terms.map(({ id, phrase }) => `${id} ${phrase}`).join(', '),
    )

  it.each<[string, string[]]>([
    [`${KEPT} Original. Typescript.`, ['original 1, typescript 2']],
    [`${KEPT} Original. Typescript; GARF, f. 130, op. 4, d. 1, l. 12. Copy.`, ['original 1, typescript 2', 'copy 3']],
    [KEPT, []],
  ])('%s', (legend, expected) => {
    expect(papers(legend)).toEqual(expected)
  })
})

describe('words of a legend that nobody read', () => {
  const unread = (legend: string) => read(edition('Send pumps.', legend)).provenance.unread.length

  it.each<[string, number]>([
    [`Source: ${KEPT} Original. Typescript. Published in: The Oil Fires, London, 1975, p. 44.`, 0],
    [`${KEPT} Copies sent to Tiflis.`, 0],
    [`${KEPT} Signed in ink by the author.`, 1],
  ])('%s', (legend, expected) => {
    expect(unread(legend)).toBe(expected)
  })
})

describe('cuts', () => {
  const cuts = (body: string) =>
    read(edition(body, KEPT)).provenance.cuts.map(({ kind, text, missing }) =>
      missing === null ? `${kind} ${text}` : `${kind} ${text} without ${missing}`,
    )

  it.each<[string, string[]]>([
    ['The wells burn. [...] Send pumps.', ['brackets [...]']],
    ['<…> Send pumps.', ['brackets <…>']],
    ['…Send pumps.', ['start …']],
    ['Send pumps…', ['end …']],
    ['Well... what shall I say... send pumps...', []],
    ['1. Close the road.\n\n2. Guard the wells.\n\n5. Report to us daily.', ['numbering 5. without 3']],
    ['1. Close the road.\n\n2. Guard the wells.\n\n1. Report to us daily.', []],
    ['I order:\n\nSecond. Close the road.', ['numbering Second. without 1']],
    ['First. Close the road.\n\nSecond. Guard it.', []],
    ['2. Close the road.', []],
    ['On 5. June the road was closed. Item (3) follows.', []],
  ])('%s', (body, expected) => {
    expect(cuts(body)).toEqual(expected)
  })
})

describe('quotations in their sentence', () => {
  const quoted = (text: string) => read(text).provenance.quoted.map(({ use, words }) => `${use} ${words}`)

  it.each<[string, string[]]>([
    ['He wrote: “We need eleven pumps.”', ['speech 4']],
    ['“We need eleven pumps,” he wrote.', ['speech 4']],
    ['Комиссар заявил, что «насосов никому больше не дадут».', ['speech 5']],
    ['His book “The Long Road to Baku” was lost.', ['name 5']],
    ['Статья «Ещё раз о нефти и насосах» пропала.', ['name 6']],
    ['The age of “bread and pumps for everybody” was over.', ['unknown 5']],
    ['He liked the “old barn”.', []],
    ['The wells burn.\n\n> Note: this is a remark of the editor.', ['name 8']],
    ['He reported:[^1]\n\n> All the wells are burning now.\n\n[^1]: RGAE, f. 1, op. 1, d. 1, l. 1.', ['speech 6']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('are none of a document’s own', () => {
    expect(quoted(edition('He said: “We need eleven pumps at once.”', KEPT))).toEqual([])
  })
})

describe('statements', () => {
  const tail = 'and the crews of the lower town went home through the burning streets without any pay.'
  const statements = (text: string) =>
    read(text).provenance.statements.map(({ kind, text: words }) => `${kind} ${words}`)

  it.each<[string, string[]]>([
    [`According to Marsh, the wells were lost ${tail}`, ['attributed According to Marsh']],
    [`The crews were paid according to rank ${tail}`, []],
    [`On 12 June 1920 the committee met ${tail}`, ['dated 12 June 1920']],
    [
      `According to the keeper of the store, the wells were lost ${tail}`,
      ['attributed According to the keeper of the store'],
    ],
    [`The lease was signed on 12 June 1920 in the store ${tail}`, ['dated 12 June 1920']],
    [`Nobody in the town had seen the lease of 12 June 1920 ${tail}`, []],
    [`Отряд под началом Маршева оставил станцию 12 июня 1920 г. ${tail}`, ['dated 12 июня 1920 г.']],
    [`Маршев долго искал среди старых бумаг договор от 12 июня 1920 г. ${tail}`, []],
    [`Marsh (born on 3 May 1880) had no say ${tail}`, []],
    ['On 12 June 1920 it met.', []],
  ])('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected)
  })
})

describe('pointers', () => {
  const pointers = (text: string) => read(text).provenance.pointers.map(({ start, end }) => text.slice(start, end))

  it.each<[string, string[]]>([
    ['So he wrote [12, с. 45].', ['[12, с. 45]']],
    ['So he wrote (Hasanly 2012: 45).', ['(Hasanly 2012: 45)']],
    ['So he wrote (там же, с. 5).', ['(там же, с. 5)']],
    ['So he wrote (Baku, 12 June 1920).', []],
    ['So he wrote (without a word).', []],
  ])('%s', (text, expected) => {
    expect(pointers(text)).toEqual(expected)
  })
})

describe('sentences', () => {
  const cut = (text: string) =>
    sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

  it.each<[string, string[]]>([
    ['Nobody came. Nobody wrote.', ['Nobody came.', 'Nobody wrote.']],
    ['Г. В. Чичерин писал 5 мая 1920 г. Леграну.', ['Г. В. Чичерин писал 5 мая 1920 г. Леграну.']],
    ['He wrote.[^1] Then he left.', ['He wrote.[^1]', 'Then he left.']],
    ['“Stop.” He left.', ['“Stop.”', 'He left.']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected)
  })
})

it('keeps every span within any text', () => {
  const part = fc.constantFrom(
    '“',
    '”',
    '«',
    '»',
    '"',
    '> ',
    '\n\n',
    '…',
    '[...]',
    '1. ',
    '5. ',
    'He wrote: ',
    'On 5 May 1920 ',
    'Word ',
    KEPT,
    '## Letter from A. Wood to B. Stone\n\n',
    '[^1]',
    '(',
    ')',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), parts => {
      const text = parts.join('')
      const { provenance, strayMarks } = read(text)
      const spans = [
        ...provenance.cuts.map(cut => cut.span),
        ...provenance.quoted.flatMap(quote => quote.context),
        ...provenance.statements.map(statement => statement.span),
        ...provenance.pointers,
        ...provenance.unread.map(words => words.span),
        ...strayMarks.map(mark => mark.span),
      ]
      for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length).toBe(true)
      for (const { span, mark } of strayMarks) expect(text.slice(span.start, span.end)).toBe(mark)
    }),
    { numRuns: 200 },
  )
})
