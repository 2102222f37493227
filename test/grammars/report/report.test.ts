import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicon } from '#grammars/report/lexicon'
import { report } from '#grammars/report/report'

const told = (text: string) => report.read(text).map(({ use, value }) => `${use}: ${value}`)

describe('words of report', () => {
  it.each<[string, string[]]>([
    ['According to Legran, the front held.', ['attribution: According to']],
    ['All went according to plan.', []],
    ['По данным штаба, фронт держался.', ['attribution: По данным']],
    ['Согласия по данным вопросам не было.', []],
    ['За свідченнями очевидців, фронт тримався.', ['attribution: За свідченнями']],
    ['Его статья вышла позже.', ['name: статья']],
    ['Он телеграфировал в Москву.', ['saying: телеграфировал']],
    ['The derricks stood black against the sea.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each(lexicon)('reads the example and every form of $id', ({ category, example, forms }) => {
    const uses = (text: string) => report.read(text).map(({ use }) => use)
    if (category === 'plan') {
      expect(uses(example)).not.toContain('attribution')
      for (const form of forms) expect([form, ...uses(form)]).toEqual([form])
    } else {
      expect(uses(example)).toContain(category)
      for (const form of forms) expect([form, ...uses(form)]).toContain(category)
    }
  })

  it('writes every form in one script', () => {
    const mixed = lexicon
      .flatMap(row => row.forms)
      .filter(form => /[a-z]/i.test(form) && /\p{Script=Cyrillic}/u.test(form))
    expect(mixed).toEqual([])
  })
})

it('gives what stands in the text, whatever the text', () => {
  const words = fc.array(fc.constantFrom(...lexicon.flatMap(row => row.forms), '«', '.', '\n', 'Legran'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        words.map(each => each.join(' ')),
      ),
      text => {
        for (const { value, span } of report.read(text)) expect(text.slice(span.start, span.end)).toBe(value)
      },
    ),
  )
})
