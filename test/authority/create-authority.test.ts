import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAuthority } from '#authority/create-authority'
import type { ArchiveMatch } from '#model/authority'
import { rows } from './rows.js'

const authority = createAuthority(rows)

/** A match in one line: `current rgaspi abbreviation`. */
function find(name: string): string {
  const match: ArchiveMatch = authority.findArchive(name)
  switch (match.kind) {
    case 'current':
      return `current ${match.archive.id} ${match.form}`
    case 'former':
      return `former ${match.archive.id} ${match.form} ${match.former.from}-${match.former.to}`
    case 'ambiguous':
      return `ambiguous ${match.archives.map(row => row.id).join(' ')}`
    case 'rejected':
      return `rejected ${match.alias.alias}`
    case 'unknown':
      return 'unknown'
  }
}

it('finds a row by its id, and null for no id', () => {
  expect(authority.archive('rgva')?.place).toBe('Moscow')
  expect(authority.archive('nowhere')).toBeNull()
})

describe('an abbreviation', () => {
  it.each([
    ['РГАСПИ', 'current rgaspi abbreviation'],
    ['RGASPI', 'current rgaspi abbreviation'],
    ['АВП\u00A0РФ', 'current avprf abbreviation'],
    ['АВПРФ', 'current avprf abbreviation'],
    ['Р.Г.В.А.', 'current rgva abbreviation'],
    ['Р. Г. В. А.', 'current rgva abbreviation'],
    ['ЦГАОР Арм.ССР', 'former naa abbreviation null-null'],
    ['ЦГА РСО – А', 'current tsga-rso-a abbreviation'],
    ['ЦГА РСО–А', 'current tsga-rso-a abbreviation'],
    ['в ГАРФ', 'current garf abbreviation'],
    ['TsDAHO', 'current tsdaho abbreviation'],
  ])('%s is %s', (name, expected) => expect(find(name)).toBe(expected))

  it('is not found in another letter case', () => {
    expect(find('гарф')).toBe('unknown')
    expect(find('rgaspi')).toBe('unknown')
    expect(find('Ргаспи')).toBe('unknown')
  })

  it('keeps its word breaks where they tell two archives apart', () => {
    expect(find('НА РБ')).toBe('current na-rb-bash abbreviation')
    expect(find('НАРБ')).toBe('ambiguous narb garb-bur')
  })

  it('is not mended: a Latin letter in a Cyrillic word is a matter for the reader', () => {
    expect(find('ГAРФ')).toBe('unknown')
  })
})

describe('a spelled-out name', () => {
  it.each([
    ['Государственный архив Российской Федерации', 'current garf name'],
    ['государственного архива российской федерации', 'current garf name'],
    ['Государственному архиву РФ', 'current garf name'],
    ['в Российском государственном архиве социально-политической истории', 'current rgaspi name'],
    ['Российским государственным архивом социально‑политической истории', 'current rgaspi name'],
    ['Архиве внешней политики Российской Федерации', 'current avprf name'],
    ['Санкт-Петербургским филиалом Архива РАН', 'current spbf-aran name'],
    ['у Державному архіві Харківської області', 'current da-kharkivska name'],
    ['Державного архіву Харківської обл.', 'current da-kharkivska name'],
    ['Центрального державного архіву громадських об’єднань України', 'current tsdaho name'],
    ['Центральному державному архіві-музеї літератури і мистецтва України', 'current tsdamlm name'],
    ['Нацыянальнага архіва Рэспублікі Беларусь', 'current narb name'],
    ['Центра документации новейшей истории Ростовской области', 'current tsdniro name'],
    ['Объединённого государственного архива Челябинской области', 'current ogacho name'],
    ['the State Archives of the Russian Federation', 'current garf name'],
    ['Russian State Archive of Social-Political History', 'current rgaspi name'],
    ['Azərbaycan Respublikasının Dövlət Arxivi', 'current arda name'],
    ['Hoover Institution Archives', 'current hoover name'],
  ])('%s is %s', (name, expected) => expect(find(name)).toBe(expected))

  it.each([
    ['Rossiiskii gosudarstvennyi arkhiv sotsial′no-politicheskoi istorii', 'current rgaspi name'],
    ['Rossiyskiy gosudarstvennyy voyennyy arkhiv', 'current rgva name'],
    ['Gosudarstvennyj archiv Rossijskoj Federacii', 'current garf name'],
    ['Rossijskij gosudarstvennyj istoričeskij arxiv', 'current rgia name'],
    ['T͡sentralʹnyĭ derz͡havnyĭ arkhiv hromadsʹkykh obʹi͡ednanʹ Ukraïny', 'current tsdaho name'],
  ])('romanised as %s is %s', (name, expected) => expect(find(name)).toBe(expected))

  it('is not found when what follows its head stands in another case or word', () => {
    expect(find('Государственный архив Российской Империи')).toBe('unknown')
    expect(find('Государственный архив Российская Федерация')).toBe('unknown')
  })
})

describe('a name in every case', () => {
  const paradigm = ['ый архив', 'ого архива', 'ому архиву', 'ым архивом', 'ом архиве']
  const named = (ending: string, place: string) => `Государственн${ending} ${place}`
  it.each(paradigm)('Государственн%s …', ending => {
    expect(find(named(ending, 'Краснодарского края'))).toBe('current gakk name')
    expect(find(named(ending, 'Одесского края'))).toBe('unknown')
  })
})

describe('a former name', () => {
  it.each([
    ['ЦПА ИМЛ', 'former rgaspi abbreviation 1956-1991'],
    ['РЦХИДНИ', 'former rgaspi abbreviation 1991-1999'],
    ['CGASA', 'former rgva abbreviation 1958-1992'],
    ['Центральном государственном архиве Советской Армии', 'former rgva name 1958-1992'],
    ['Central State Archive of the October Revolution', 'former garf name 1961-1992'],
    ['CGIA of Armenia', 'former naa abbreviation null-2003'],
  ])('%s is %s', (name, expected) => expect(find(name)).toBe(expected))
})

describe('a name that several archives bear', () => {
  it.each([
    ['ГАРО', 'ambiguous garo-rostov garo-ryazan'],
    ['ДАХО', 'ambiguous da-kharkivska da-khersonska da-khmelnytska'],
    ['ЦГИА', 'ambiguous naa ardta tsiag rgia'],
    ['АОР', 'ambiguous garf tsga-spb'],
  ])('%s is %s', (name, expected) => expect(find(name)).toBe(expected))

  it('is decided by the name before it', () => {
    expect(find('Государственный архив Рязанской области (ГАРО)')).toBe('current garo-ryazan name')
  })
})

describe('a name with another one in brackets', () => {
  it.each([
    ['Russian State Military Archive (RGVA)', 'current rgva name'],
    ['Russian State Archive of Social-Political History (hereafter RSASPH)', 'current rgaspi name'],
    ['Государственный архив Российской Федерации (далее – ГАРФ)', 'current garf name'],
    ['РГАСПИ (Российский государственный архив социально-политической истории)', 'current rgaspi abbreviation'],
    ['State Archive of the Russian Federation (RGVA)', 'ambiguous garf rgva'],
  ])('%s is %s', (name, expected) => expect(find(name)).toBe(expected))

  it('may be one more translation, if it has no word of its own', () => {
    expect(find('Russian State Archive for Socio-Political History (RGASPI)')).toBe('current rgaspi abbreviation')
    expect(find('Central State Archive of Georgia (CGASA)')).toBe('unknown')
  })
})

describe('a rejected alias', () => {
  it('is rejected wherever it stands', () => {
    expect(find('RGASA')).toBe('rejected RGASA')
    expect(find('the RGASA')).toBe('rejected RGASA')
  })

  it('with an expansion is rejected only together with it', () => {
    expect(find('Central State Archive of Armenia (CGASA)')).toBe('rejected CGASA')
    expect(find('CGASA (Central State Archive of Armenia)')).toBe('rejected CGASA')
    expect(find('CGASA')).toBe('former rgva abbreviation 1958-1992')
  })
})

it('finds every row by all that it is and was called', () => {
  const isRow = (id: string, match: ArchiveMatch) =>
    match.kind === 'ambiguous'
      ? match.archives.some(row => row.id === id)
      : 'archive' in match && match.archive.id === id
  const lost = rows.archives.flatMap(row => {
    const former = row.former.map(each => each.name)
    const others = [row, ...row.former].flatMap(each => [...each.abbreviations, ...(each.otherNames ?? [])])
    const names = [...Object.values(row.names), ...former, ...others]
    return names.filter(name => !isRow(row.id, authority.findArchive(name)))
  })
  expect(lost).toEqual([])
})

it('throws on no text and finds nothing in noise', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      text => typeof authority.findArchive(text).kind === 'string',
    ),
  )
  expect(find('')).toBe('unknown')
  expect(find('()')).toBe('unknown')
  expect(find('архив')).toBe('unknown')
  expect(find('National Archives')).toBe('unknown')
})
