import { describe, expect, test } from 'vitest'
import { indexCorpus } from '#crossref/index-corpus'
import { openProject, planFor } from '#index'
import { noAuthority, recordFacts } from './make-facts.js'

/** Clusters, one a line: the reason, then each mention as file and line from 1. */
function clusters(files: Readonly<Record<string, string>>, reason: 'shelfmark' | 'description'): string[] {
  const facts = Object.entries(files).map(([path, lines]) => recordFacts(path, lines))
  return indexCorpus(facts, noAuthority, () => '')
    .records.filter(cluster => cluster.reason === reason)
    .map(({ mentions }) => mentions.map(({ path, record }) => `${path}${record + 1}`).join(' '))
}

describe('kept in one place', () => {
  const byShelfmark = (a: string, b: string) => clusters({ a, b }, 'shelfmark')

  test.each([
    ['the same sheet', '> @ РГВА 6/10/303 л. 282', '> @ РГВА 6/10/303 л. 282'],
    ['a sheet within a range', '> @ РГВА 6/10/303 л. 1–9', '> @ РГВА 6/10/303 л. 4об'],
    ['two ranges', '> @ РГВА 6/10/303 л. 1–4', '> @ РГВА 6/10/303 л. 3–9'],
    ['archive by its row', '> @ РГАСПИ=rgaspi 2/1/7 л. 1', '> @ RGASPI=rgaspi 2/1/7 л. 1'],
    ['archive by name if one row is not known', '> @ РГВА=rgva 2/1/7 л. 1', '> @ Р.Г.В.А. 2/1/7 л. 1'],
    ['letters of either script', '> @ ГАРФ Р-130/1/158с л. 12а', '> @ ГАРФ P‑130/1/158c л. 12a'.replace('P', 'R')],
    ['a folder that one leaves out', '> @ АВП 04/39/5 п. 232 л. 1', '> @ АВП 04/39/5 л. 1'],
    ['one of two copies', 'entry > @ РГВА 6/1/2 л. 3 + ГАРФ 130/2/4 л. 5', '> @ ГАРФ 130/2/4 л. 5'],
    ['numbers that are none', '> @ РГВА 6/1/2 л. IV', '> @ РГВА 6/1/2 л. IV'],
    ['a shared edge, described alike', 'note x > y 5 @ РГВА 6/1/2 л. 3–5', 'note x > y 5 @ РГВА 6/1/2 л. 5'],
    ['no inventory on both sides', '> @ РГБ 218//12 л. 3', '> @ РГБ 218//12 л. 3'],
  ])('%s', (_, a, b) => expect(byShelfmark(a, b)).toEqual(['a1 b1']))

  test.each([
    ['other archive', '> @ РГВА 6/10/303 л. 2', '> @ ГАРФ 6/10/303 л. 2'],
    ['other row of one name', '> @ ЦА=one 6/10/303 л. 2', '> @ ЦА=two 6/10/303 л. 2'],
    ['zero in front', '> @ АВП 04/39/5 л. 1', '> @ АВП 4/39/5 л. 1'],
    ['other folder', '> @ АВП 04/39/5 п. 232 л. 1', '> @ АВП 04/39/5 п. 233 л. 1'],
    ['other file', '> @ РГВА 6/10/303 л. 2', '> @ РГВА 6/10/304 л. 2'],
    ['recto and verso', '> @ РГВА 6/10/303 л. 2', '> @ РГВА 6/10/303 л. 2об'],
    ['sheet with a letter', '> @ РГВА 6/10/303 л. 2', '> @ РГВА 6/10/303 л. 2а'],
    ['one ends where the other begins', '> @ РГВА 6/10/303 л. 2–4', '> @ РГВА 6/10/303 л. 4–6'],
    ['no sheets', '> @ РГВА 6/10/303', '> @ РГВА 6/10/303'],
    ['no file', '> @ РГВА 6 л. 1', '> @ РГВА 6 л. 1'],
    ['no inventory on one side', '> @ РГБ 218/1/12 л. 3', '> @ РГБ 218//12 л. 3'],
    ['several sources in a note', '> @ РГВА 6/1/2 л. 3 + ГАРФ 130/2/4 л. 5', '> @ ГАРФ 130/2/4 л. 5'],
  ])('not: %s', (_, a, b) => expect(byShelfmark(a, b)).toEqual([]))

  test('in one manuscript and in several, in order of path', () => {
    const files = {
      c: '> @ РГВА 1/1/1 л. 1',
      a: '> @ РГВА 1/1/1 л. 2–7\n> @ РГВА 1/1/1 л. 3–6',
      b: '> @ РГВА 1/1/1 л. 1',
    }
    expect(clusters(files, 'shelfmark')).toEqual(['a1 a2', 'b1 c1'])
  })

  test('a whole file beside two of its papers belongs to neither', () => {
    const papers = '> @ РГВА 1/1/1 л. 2–3\n> @ РГВА 1/1/1 л. 5–6\n> @ РГВА 1/1/1 л. 5–6'
    expect(clusters({ a: papers, b: '> @ РГВА 1/1/1 л. 1–9' }, 'shelfmark')).toEqual(['a2 a3'])
  })

  test('unless the two papers are described as one', () => {
    const papers = 'note x > y 5 @ РГВА 1/1/1 л. 2–3\nnote x > y 5 @ РГВА 1/1/1 л. 5–6'
    expect(clusters({ a: papers, b: '> @ РГВА 1/1/1 л. 1–9' }, 'shelfmark')).toEqual(['a1 a2 b1'])
  })
})

describe('described alike', () => {
  const byDescription = (a: string, b: string) => clusters({ a, b }, 'description')

  test.each([
    ['the same words', 'telegram x > y 5', 'telegram x > y 5'],
    ['another way of the wire', 'radiogram x > y 5', 'direct-line x > y 5'],
    ['other order of persons', 'letter x, z > y 5', 'letter z, x > y 5'],
    ['another place of keeping', 'note x > y 5 @ РГВА 1/1/1 л. 1', 'note x > y 5 @ ГАРФ 2/2/2 л. 9'],
    ['no kind on either side', '- x > y 5', '- x > y 5'],
  ])('%s', (_, a, b) => expect(byDescription(a, b)).toEqual(['a1 b1']))

  test.each([
    ['other kind', 'telegram x > y 5', 'letter x > y 5'],
    ['kind on one side', 'telegram x > y 5', '- x > y 5'],
    ['other day', 'telegram x > y 5', 'telegram x > y 6'],
    ['a day that is not sure', 'telegram x > y ?', 'telegram x > y ?'],
    ['no day', 'telegram x > y', 'telegram x > y'],
    ['one more author', 'telegram x > y 5', 'telegram x, z > y 5'],
    ['nobody addressed', 'order x > 5', 'order x > 5'],
    ['nobody signed', 'order > y 5', 'order > y 5'],
  ])('not: %s', (_, a, b) => expect(byDescription(a, b)).toEqual([]))

  test('two records of one description in a manuscript identify nobody', () => {
    const two = 'telegram x > y 5 @ РГВА 1/1/1 л. 3\ntelegram x > y 5 @ РГВА 1/1/1 л. 17'
    expect(clusters({ a: two, b: 'telegram x > y 5', c: 'telegram x > y 5' }, 'description')).toEqual([])
  })

  test.each([
    ['neighbouring sheets', 'л. 3', 'л. 4'],
    ['the sheet and its verso', 'л. 3', 'л. 3об'],
    ['sheets that one does not give', 'л. 3', ''],
  ])('one record named twice does: %s', (_, first, second) => {
    const two = `telegram x > y 5 @ РГВА 1/1/1 ${first}\ntelegram x > y 5 @ РГВА 1/1/1 ${second}`.replace(/ +$/gm, '')
    expect(clusters({ a: two, b: 'telegram x > y 5' }, 'description')).toEqual(['a1 a2 b1'])
  })
})

test('the order of files changes nothing', () => {
  const facts = Array.from({ length: 12 }, (_, n) =>
    recordFacts(`f${n % 10}${n}`, `telegram x > y ${n % 3} @ РГВА 1/1/${n % 4} л. ${n % 5}–${(n % 5) + 2}`),
  )
  const of = (files: typeof facts) => indexCorpus(files, noAuthority, () => '').records
  expect(of(facts).length).toBeGreaterThan(2)
  expect(of([...facts].reverse())).toEqual(of(facts))
})

describe('described alike, and yet', () => {
  const named = (path: string, ...parties: readonly string[]) => {
    const facts = recordFacts(path, 'telegram kamenev > lenin 5')
    const [record] = facts.records
    const authors = parties.map(value => ({ value, key: 'kamenev', span: { start: 0, end: 0 } }))
    return { ...facts, records: record ? [{ ...record, authors }] : [] }
  }
  const linked = (...facts: Parameters<typeof indexCorpus>[0][number][]) =>
    indexCorpus(facts, noAuthority, () => '')
      .records.filter(({ reason }) => reason === 'description')
      .map(({ mentions }) => mentions.map(({ path }) => path).join(' '))

  test('initials tell two persons of one family name apart; a name without any is nobody’s', () => {
    const files = [
      named('a', 'L. Kamenev'),
      named('b', 'S. Kamenev'),
      named('c', 'Kamenev'),
      named('d', 'Л. Б. Каменева'),
    ]
    expect(linked(...files)).toEqual(['a d'])
  })

  test('one person with and without initials is one', () => {
    expect(linked(named('a', 'L. Kamenev'), named('b', 'Kamenev'), named('c', 'Л. Каменев'))).toEqual(['a b c'])
  })

  test.each([
    ['a conversation has no direction', 'direct-line x > y 5', 'direct-line y > x 5', ['a1 b1']],
    ['a conversation may be a telegram', 'direct-line x > y 5', 'telegram y > x 5', ['a1 b1']],
    ['a telegram and the answer are two', 'telegram x > y 5', 'telegram y > x 5', []],
    ['a conversation beside both is neither', 'telegram x > y 5\ntelegram y > x 5', 'direct-line x > y 5', []],
  ])('%s', (_, a, b, expected) => expect(clusters({ a, b }, 'description')).toEqual(expected))
})

describe('groups', () => {
  const files = Object.fromEntries(
    Array.from({ length: 100 }, (_, number) => [`f${number}`, `letter x > y 5 @ РГВА 1/1/${number < 50 ? 1 : 2} л. 3`]),
  )
  const index = indexCorpus(
    Object.entries(files).map(([path, lines]) => recordFacts(path, lines)),
    noAuthority,
    () => '',
  )

  test('have one witness for all mentions that say the same', () => {
    const [cluster] = index.records.filter(({ reason }) => reason === 'description')
    expect(cluster?.mentions).toHaveLength(100)
    expect(cluster?.witnesses.map(({ path }) => path)).toEqual(['f0', 'f50'])
  })

  test('give a manuscript its own mentions', () => {
    expect(index.recordsIn('f7').map(({ here }) => here.map(({ path }) => path))).toEqual([['f7'], ['f7']])
  })
})

test('the very same sheets are shared whatever is on them; overlapping ones are not', () => {
  const lines = {
    a: 'letter x > y 5 @ РГВА 1/1/1 л. 3\nletter v > w 9 @ РГВА 1/1/1 л. 3',
    b: 'note q > r 7 @ РГВА 1/1/1 л. 3об\nnote q > r 7 @ РГВА 1/1/1 л. 3–4',
  }
  const facts = Object.entries(lines).map(([path, each]) => recordFacts(path, each))
  const groups = indexCorpus(facts, noAuthority, () => '').sharedSheets
  expect(groups.map(({ mentions }) => mentions.map(({ path, record }) => `${path}${record + 1}`).join(' '))).toEqual([
    'a1 a2',
  ])
})

test('a day that both write alike links two mentions, though its calendar is not known', () => {
  const letterOf = (day: number, keeping: string) =>
    `Текст.[^1]\n\n[^1]: Письмо В. Винниченко М. Грушевскому, ${day} марта 1918 г. ${keeping}\n`
  const linked = (first: number, second: number) => {
    const project = openProject(planFor())
    project.update('a.md', letterOf(first, 'ГАРФ. Ф. 1063. Оп. 1. Д. 4. Л. 18.'))
    project.update('b.md', letterOf(second, 'РГАСПИ. Ф. 57. Оп. 2. Д. 140. Л. 3.'))
    return project.index().records.map(({ reason }) => reason)
  }
  expect(linked(12, 12)).toEqual(['description'])
  // Thirteen days are the two calendars; but nothing says that they are meant.
  expect(linked(12, 25)).toEqual([])
})
