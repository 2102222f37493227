import { describe, expect, it } from 'vitest'
import { grammars } from '#builtin'
import { extract } from '#facts/extract'
import { readManuscript } from '#manuscript/read-manuscript'

/** Label and sentence of each marker whose note was found. */
function tied(path: string, text: string): string[] {
  const { markers } = extract(readManuscript({ path, text }), grammars)
  return markers.flatMap(({ label, note, sentence }) =>
    note === null ? [] : [`${label} ${sentence ? text.slice(sentence.start, sentence.end) : 'nowhere'}`],
  )
}

describe('notes and their sentences', () => {
  it('go with the sentence that the marker stands in or closes', () => {
    const text =
      'Gen. Brown left on 4 May[^1] by train. He reached Kars.[^2] Nobody met him.\n\n[^1]: NAA, f. 1.\n[^2]: NAA, f. 2.\n'
    expect(tied('a.md', text)).toEqual(['1 Gen. Brown left on 4 May[^1] by train.', '2 He reached Kars.[^2]'])
  })

  it('go with the whole of a quotation', () => {
    const text = 'It was late. Brown wrote: "Kars is ours. Send bread. Send salt."[^1] It came.\n\n[^1]: NAA, f. 1.\n'
    expect(tied('a.md', text)).toEqual(['1 Brown wrote: "Kars is ours. Send bread. Send salt."[^1]'])
  })

  it('end a sentence behind an abbreviation', () => {
    const text = 'Хлеб дали 5 марта 1920 г.¹ Зерна хватило (см. табл. 2).²\n\n¹ НАА. Ф. 1. Оп. 2. Д. 3.\n² Там же.\n'
    expect(tied('a.txt', text)).toEqual(['1 Хлеб дали 5 марта 1920 г.¹', '2 Зерна хватило (см. табл. 2).²'])
  })

  it('are found in a numbered list that ends the text', () => {
    const text = 'Oil was sent.<sup>1</sup> Salt was not.<sup>2</sup>\n\n1. RGAE. F. 270.\n2. Ibid.\n'
    expect(tied('a.md', text)).toEqual(['1 Oil was sent.<sup>1</sup>', '2 Salt was not.<sup>2</sup>'])
  })

  it('go with the heading that has the marker', () => {
    expect(tied('a.md', '# The reply[^0]\n\nIt came.\n\n[^0]: NAA, f. 1.\n')).toEqual(['0 The reply[^0]'])
  })

  it('stand inline', () => {
    const text = 'He came in June.^[NAA, f. 200, op. 1, d. 35, l. 12 [copy].] It rained^[RGASPI, f. 5.] all day.\n'
    expect(tied('a.md', text)).toEqual(['^1 He came in June.^[', '^2 It rained^['])
  })

  it('are no notes where a power or a link stands', () => {
    expect(tied('a.md', 'It holds x^[2] of y^ [NAA](https://a.b) and ^[no end\n')).toEqual([])
  })
})
