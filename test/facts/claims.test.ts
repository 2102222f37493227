import { describe, expect, test } from 'vitest'
import { grammars } from '#builtin'
import { extract } from '#facts/extract'
import { readManuscript } from '#manuscript/read-manuscript'
import type { Claim } from '#model/claim'

function claimsOf(text: string) {
  return extract(readManuscript({ path: 'a.md', text }), grammars).claims
}

/** A claim as a line: event or number, places, whether its date is known, who makes it. */
function tell(claim: Claim): string {
  const what =
    claim.type === 'event' ? `${claim.happened ? '' : 'not '}${claim.event}` : `${claim.least} ${claim.thing}`
  const places = claim.places.map(({ value }) => value).join(', ')
  const when = claim.when?.max ? 'dated' : 'undated'
  return [
    what,
    places,
    when,
    claim.claimant?.value ?? `entry ${claim.entry}`,
    ...(claim.declared ? ['declared'] : []),
  ].join(' | ')
}

const entry = `# Telegram from A. Wilson to H. Grey

Tiflis, 5 November 1920

On 30 October 1920 the Turks captured Kars.

A. Wilson

RGVA. F. 6. Op. 10. D. 303. L. 282. Copy.
`

test('a claim in the body of an entry is that of the entry', () => {
  expect(claimsOf(entry).claims.map(tell)).toEqual(['capture | Kars | dated | entry 0'])
})

test('what is so while a record is written is so on its day', () => {
  const held = entry.replace('On 30 October 1920 the Turks captured Kars.', 'Kars is held by the Turks.')
  expect(claimsOf(held).claims.map(tell)).toEqual(['hold | Kars | dated | entry 0'])
  expect(claimsOf('Kars is held by the Turks.').claims.map(tell)).toEqual(['hold | Kars | undated | entry null'])
})

test('a word for a town stands for the name in the sentence before', () => {
  const text = 'They came to Kars. On 30 October 1920 the Turks took the town.'
  const [claim] = claimsOf(text).claims
  expect(claim && tell(claim)).toBe('capture | Kars | dated | entry null')
  const [place] = claim?.places ?? []
  expect(text.slice(place?.span.start, place?.span.end)).toBe('Kars')
})

test('nothing is read from headings and citations', () => {
  const text =
    'The war went on.[^1]\n\n# The Turks captured Kars on 30 October 1920\n\n[^1]: Smith J. The fall of Kars on 30 October 1920. London, 1933. P. 5.\n'
  expect(claimsOf(text).claims).toEqual([])
})

test('a date that is only about dates nothing', () => {
  expect(claimsOf('The Turks captured Kars about 30 October 1920.').claims.map(tell)).toEqual([
    'capture | Kars | undated | entry null',
  ])
})

describe('declared claims', () => {
  test('stand in a comment', () => {
    const text =
      'It was over.\n\n<!-- fondlint-claim event: capture; where: Kars, Olti; when: 1920-10-30; who: Turkish army -->\n'
    const [claim] = claimsOf(text).claims
    expect(claim && tell(claim)).toBe('capture | Kars, Olti | dated | entry null | declared')
    expect(claim?.type === 'event' && claim.who?.sides).toEqual(['turkish'])
    expect(text.slice(claim?.when?.span.start, claim?.when?.span.end)).toBe('1920-10-30')
  })

  test('stand in the front matter', () => {
    const text =
      '---\nclaims:\n  - { event: cession, where: Zangezur, to: Armenia, when: 1920-12-01, happened: no, claimant: Legran }\n  - { count: 12000, thing: rifle, where: [Kars], when: 1920-10-30 }\n---\n\nText.\n'
    expect(claimsOf(text).claims.map(tell)).toEqual([
      'not cession | Zangezur | dated | Legran | declared',
      '12000 rifle | Kars | dated | entry null | declared',
    ])
  })

  test.each([
    ['an unknown key', 'event: capture; place: Kars', 'claim-key', 'place'],
    ['an unknown event', 'event: siege; where: Kars', 'claim-event', 'siege'],
    [
      'a date that does not exist',
      'event: capture; where: Kars; when: 31 November 1920',
      'claim-date',
      '31 November 1920',
    ],
    ['no date at all', 'event: capture; where: Kars; when: soon', 'claim-date', 'soon'],
    ['a number that is none', 'count: many; thing: rifle', 'claim-count', 'many'],
  ])('%s is a problem, and no claim is made', (_, content, code, quoted) => {
    const text = `Text.\n\n<!-- fondlint-claim ${content} -->\n`
    const { claims, problems } = claimsOf(text)
    expect(claims).toEqual([])
    expect(problems.map(each => each.code)).toEqual([code])
    expect(problems[0] && text.slice(problems[0].span.start, problems[0].span.end)).toContain(
      code === 'claim-key' ? '' : quoted,
    )
  })

  test('front matter in another form is a problem', () => {
    expect(claimsOf('---\nclaims: Kars\n---\n\nText.\n').problems.map(each => each.code)).toEqual(['claim-form'])
  })
})
