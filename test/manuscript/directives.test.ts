import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readManuscript } from '#manuscript/read-manuscript'

/** Passages a line each, and directives as action, rules and reason. */
function read(path: string, text: string): string[] {
  const { passages, directives } = readManuscript({ path, text })
  return [
    ...passages.map(({ role, span }) => `${role}: ${text.slice(span.start, span.end)}`),
    ...directives.map(({ action, rules, reason }) => `<${action}> ${rules.map(({ id }) => id).join('+')} — ${reason}`),
  ]
}

describe('in Markdown', () => {
  test('a comment is a directive and no passage, wherever it stands', () => {
    const text = [
      '<!-- fondlint-disable date/order -- the order of the archive -->',
      'One.[^1] <!-- fondlint-disable-next-line citation/syntax, a/b -- see РГВА. Ф. 3 -->',
      'Two.',
      '',
      '> <!-- fondlint-enable date/order -->',
      '> Three.',
      '',
      '[^1]: Ibid.',
      '    <!--fondlint-disable-next-line a/b--reason-->',
      '    Four.',
    ].join('\n')
    expect(read('a.md', text)).toEqual([
      'paragraph: One.[^1]',
      'paragraph: Two.',
      'quote: Three.',
      'note: Ibid.',
      'note: Four.',
      '<disable> date/order — the order of the archive',
      '<disable-next-line> citation/syntax+a/b — see РГВА. Ф. 3',
      '<enable> date/order — null',
      '<disable-next-line> a/b--reason — null',
    ])
  })

  test('code, other comments and text that speaks of directives are none', () => {
    const text =
      '`<!-- fondlint-disable a/b -- c -->`\n\n    <!-- fondlint-disable a/b -- c -->\n\n<!-- about fondlint-disable -->\n\nfondlint-disable\n'
    expect(readManuscript({ path: 'a.md', text }).directives).toEqual([])
  })

  test('a reason may run over lines, stand behind a dash, and be missing', () => {
    const text =
      '<!-- fondlint-disable a/b c/d — one\ntwo -->\n\n<!-- fondlint-disable -->\n\n<!-- fondlint-disable a/b -- -->'
    expect(read('a.md', text)).toEqual(['<disable> a/b+c/d — one two', '<disable>  — null', '<disable> a/b — null'])
  })
})

describe('in plain text', () => {
  test('a comment on a line of its own is a directive and parts the lines around it', () => {
    const text = 'The first line,\n  <!-- fondlint-disable-next-line a/b -- reason -->  \nthe second line.\n'
    expect(read('a.txt', text)).toEqual([
      'paragraph: The first line,',
      'paragraph: the second line.',
      '<disable-next-line> a/b — reason',
    ])
  })

  test('a comment within a line is text', () => {
    const text = 'A line with <!-- fondlint-disable a/b -- c --> in it.\n'
    expect(read('a.txt', text)).toEqual([`paragraph: ${text.trim()}`])
  })
})

test('spans are what they name, and no passage touches a directive', () => {
  const piece = fc.constantFrom(
    '<!-- fondlint-disable a/b, c/d -- why -->',
    '<!--',
    '-->',
    'fondlint-',
    '\n',
    '\n\n',
    '> ',
    '[^1]: ',
    '| a |',
    'РГВА. Ф. 3',
    '**',
    '# ',
    '\uFEFF',
    '\r',
  )
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('a.md', 'a.txt'), (pieces, path) => {
      const text = pieces.join('')
      const { directives, passages } = readManuscript({ path, text })
      for (const { span, rules } of directives) {
        expect(text.slice(span.start, span.end)).toMatch(/^<!--.*fondlint-[\s\S]*-->$/)
        for (const rule of rules) expect(text.slice(rule.span.start, rule.span.end)).toBe(rule.id)
        for (const { span: other } of passages) expect(other.start < span.end && span.start < other.end).toBe(false)
      }
    }),
  )
})
