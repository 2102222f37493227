import { describe, expect, test } from 'vitest'
import { grammars } from '#builtin'
import { indexCorpus } from '#crossref/index-corpus'
import { extract } from '#facts/extract'
import { readManuscript } from '#manuscript/read-manuscript'
import { noAuthority } from './make-facts.js'

const body =
  'The bridge below the mill was carried away by the ice last night, and until it is mended nobody can bring flour to the ' +
  'depot. Send carpenters, forty beams and rope enough for two ferries, and let the drivers wait on the other bank.'

/** An edition of one letter. */
function edition({ from = 'A. Smith', to = 'B. Brown', day = 'May 3, 1920', text = body }): string {
  return `## Letter from ${from} to ${to}\n\nLondon, ${day}\n\n${text}\n\nRGVA, f. 6, op. 1, d. 7, l. 8.\n`
}

/** True if two editions are found to print one text. */
function areOneText(a: Parameters<typeof edition>[0], b: Parameters<typeof edition>[0]): boolean {
  const texts = new Map([
    ['a.md', edition(a)],
    ['b.md', edition(b)],
  ])
  const facts = [...texts].map(([path, text]) => extract(readManuscript({ path, text }), grammars))
  return indexCorpus(facts, noAuthority, path => texts.get(path) ?? '').records.some(({ reason }) => reason === 'text')
}

describe('two entries print one text', () => {
  test('word for word', () => expect(areOneText({}, {})).toBe(true))
  test('with slips', () => {
    expect(areOneText({}, { text: body.replace('carpenters', 'carpentres').replace('ferries', 'ferrys') })).toBe(true)
  })
  test('without a date on one side', () => expect(areOneText({}, { day: '[1920]' })).toBe(true))
})

describe('two entries do not', () => {
  test('if one has as much again', () => {
    const more = `${body} For the rest, the harvest was poor in every village of the valley, the smiths have left for the mines, and \
those who stay ask for seed, salt and iron before the roads are closed by the autumn rains. I leave on Monday.`
    expect(areOneText({}, { text: more })).toBe(false)
  })
  test('if both are short', () => {
    const short = 'Arrived safely with all men and horses, expect further report.'
    expect(areOneText({ text: short }, { text: short })).toBe(false)
  })
  test('if a circular goes to another person', () => expect(areOneText({}, { to: 'C. Green' })).toBe(false))
  test('if it goes again on another day', () => expect(areOneText({}, { day: 'May 9, 1920' })).toBe(false))
})
