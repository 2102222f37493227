import { expect, test } from 'vitest'
import { html } from '#report/html'
import { files, report, soundReport } from './edition.js'
import { readerOf, reportOf } from './report-of.js'

test('a page asks nothing of the network', () => {
  const page = html(report, readerOf(files))
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<(?:link|img|script src|iframe)|url\(|@import/)
})

test('a finding stands with its message, its place and what it is related to', () => {
  const page = html(report, readerOf(files))
  expect(articles(page)).toHaveLength(3)
  expect(articles(page)[0]).toMatchInlineSnapshot(`
    "<article class="finding error" data-severity="error" data-rule="conflict/shelfmark">
    <p class="what"><span class="severity">error</span> Unexpected second shelfmark of the letter of 4 March 1921, expected file 21 as in article.md <a href="https://example.org/conflict/shelfmark"><code>conflict/shelfmark</code></a></p>
    <div class="sides"><figure>
    <figcaption><b>notes/letters.md:3:34</b> here</figcaption>
    <blockquote dir="auto">The letter of 4 March is kept in <mark>РГАСПИ. Ф. 5. Оп. 1. Д. <em class="differs">12</em>. Л. 37</mark>; see also Сборник, 1957.
    Л. 5-7.</blockquote>
    </figure>
    <figure>
    <figcaption><b>article.md:3:23</b> first cited here</figcaption>
    <blockquote dir="auto">Legran wrote at once (<mark>РГАСПИ. Ф. 5. Оп. 1. Д. <em class="differs">21</em>. Л. 37</mark>).</blockquote>
    </figure>
    </div>

    </article>"
  `)
})

test('a fix shows what goes and what comes', () => {
  expect(articles(html(report, readerOf(files)))[2]).toContain('<del>-</del> <ins>–</ins>')
})

test('of two passages that are nearly the same the differing words are marked', () => {
  const texts = {
    'a.md': 'The troops of the Second Army entered Kars on the evening of that day.',
    'b.md': 'The troops of the Third Army entered Kars on the morning of that day.',
  }
  const pair = reportOf(texts, [
    {
      path: 'a.md',
      at: texts['a.md'],
      rule: 'duplicate/variant-text',
      severity: 'warning',
      message: 'M',
      related: [{ path: 'b.md', at: texts['b.md'], message: 'the other' }],
    },
  ])
  const marked = [...html(pair, readerOf(texts)).matchAll(/<em class="differs">(.*?)<\/em>/g)].map(([, words]) => words)
  expect(marked).toEqual(['Second', 'evening', 'Third', 'morning'])
})

test('no text of a manuscript becomes markup or turns the page around', () => {
  const path = '<i>".md'
  const text = '<script>alert(1)</script>\u202E'
  const sketch = { path, at: text, rule: 'x/y', severity: 'error' as const, message: '<b> `<u>` & "' }
  const page = html(reportOf({ [path]: text }, [sketch]), readerOf({ [path]: text }))
  expect(page).not.toMatch(/<script>alert|<i>|<b> |<u>|\u202E/)
  expect(page).toContain('&lt;script&gt;alert(1)')
})

test('records stand on a timeline, in reach of a link if their file has findings', () => {
  const timeline = () => [
    { title: 'Letter A', date: '1 May 1920', min: 100, max: 100, path: 'notes/letters.md', line: 3 },
    { title: 'Letter B', date: 'May 1920', min: 100, max: 109, path: 'plain.txt', line: 1 },
  ]
  const page = html(report, { ...readerOf(files), timeline })
  expect([...page.matchAll(/style="(.*?)"/g)].map(([, style]) => style)).toEqual([
    'left:0%;width:10%',
    'left:0%;width:100%',
  ])
  expect(page).toContain('href="#notes%2Fletters.md"')
  expect(page).not.toContain('href="#plain.txt"')
})

test('without problems the page says so', () => {
  const page = html(soundReport, readerOf(files))
  expect(page).toContain('No problems in 3 files')
  expect(page).not.toContain('<form')
})

function articles(page: string): string[] {
  return [...page.matchAll(/<article.*?<\/article>/gs)].map(([article]) => article)
}
