import { describe, expect, test } from 'vitest'
import { authority } from '#builtin'
import { fitAcronym } from '#model/acronym-fit'

const fits = (acronym: string, expansion: string) => {
  const { matched, letters } = fitAcronym(acronym, expansion)
  return matched === letters
}

describe('letters that have their words', () => {
  test.each([
    ['RSASPH', 'Russian State Archive of Social-Political History'],
    ['RGASPI', 'Russian State Archive of Socio-Political History'],
    ['AVP RF', 'Foreign Policy Archive of the Russian Federation'],
    ['FPA RF', 'Foreign Policy Archive of the Russian Federation'],
    ['РГАКФД', 'Российский государственный архив кинофотодокументов'],
    ['TsDAHO', 'Центральний державний архів громадських об’єднань України'],
    ['ДАХмО', 'Государственный архив Хмельницкой области'],
    ['MANR', 'Museum Archive of the Northern Railway'],
    ['ГАТО', 'Государственный архив Тверской области'],
  ])('%s: %s', (acronym, expansion) => {
    expect(fits(acronym, expansion)).toBe(true)
  })
})

describe('a letter too many', () => {
  test.each([
    ['CGASA', 'Central State Archive of Armenia'],
    ['РГВИА', 'Российский государственный архив'],
    ['NAAZ', 'National Archives of Armenia'],
  ])('%s: %s', (acronym, expansion) => {
    expect(fits(acronym, expansion)).toBe(false)
  })
})

test('the Russian abbreviations of the known archives fit their Russian names', () => {
  // `НИАБ в Минске` is an abbreviation and the place of a branch.
  const pairs = authority.archives.flatMap(({ abbreviations, names }) =>
    abbreviations.flatMap(short =>
      /^[А-Я](?!.*\s[ву]\s)/.test(short) && names.ru ? [[short, names.ru] as const] : [],
    ),
  )
  const misfits = pairs.filter(([short, name]) => {
    const { matched, letters } = fitAcronym(short, name)
    return matched < letters && matched * 2 > letters
  })
  // Some archives go by the letters of a name that they bore before.
  expect(misfits.length / pairs.length).toBeLessThan(0.06)
})
