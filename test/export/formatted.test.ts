import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ROOT } from '#dev/rule-files'
import { bibliography } from '#export/bibliography'
import type { BibliographyFormat } from '#export/formats'
import { authority } from '#index'
import { indexOf } from './manuscripts.js'

const index = indexOf([
  {
    path: 'a.md',
    text: `Один.[^1] Два.[^2] Три.[^3] Four.[^4] П'ять.[^5]

[^1]: Телеграмма И. В. Сталина В. И. Ленину. Не позднее 11 мая 1920 г. // Российский государственный архив социально-политической истории (РГАСПИ). Ф. 558. Оп. 1. Д. 10. Л. 5 об.

[^2]: РГАСПИ. Ф. 558. Оп. 1. Д. 9. Л. 1–3.

[^3]: Иванов И. И. История края. М.: Наука, 1957. Т. 2. С. 15.

[^4]: RGVA, f. 6, op. 12, d. 8, l. 8.

[^5]: ЦДАВО України. Ф. 1. Оп. 1. Спр. 3. Арк. 7 зв.
`,
  },
])

function print(style: string, locale: string, format: BibliographyFormat = 'text'): string {
  const file = (path: string) => readFileSync(`${ROOT}src/export/${path}`, 'utf8')
  const localeFile = locale === 'en-US' ? null : file(`locales/${locale}.xml`)
  return bibliography(index, authority, format, { style: file(`styles/${style}.csl`), locale, localeFile })
}

test('GOST in Russian', () => {
  expect(print('gost', 'ru-RU')).toMatchInlineSnapshot(`
    "Неопубликованные источники
    ==========================

    Российский государственный архив социально-политической истории (РГАСПИ)
    ------------------------------------------------------------------------

    Ф. 558
      РГАСПИ. Ф. 558. Оп. 1. Д. 9. Л. 1–3.
      Телеграмма И. В. Сталина В. И. Ленину, не позднее 11 мая 1920 г. // РГАСПИ. Ф. 558. Оп. 1. Д. 10. Л. 5 об.

    Российский государственный военный архив (РГВА)
    -----------------------------------------------

    f. 6
      RGVA. f. 6, op. 12, d. 8, l. 8.

    Центральный государственный архив высших органов власти и управления Украины (ЦДАВО України)
    --------------------------------------------------------------------------------------------

    Ф. 1
      ЦДАВО України. Ф. 1. Оп. 1. Спр. 3. Арк. 7 зв.


    Литература
    ==========

      Иванов И. И. История края. М. : Наука, 1957. Т. 2.
    "
  `)
})

test('DSTU in Ukrainian', () => {
  expect(print('dstu', 'uk-UA')).toMatchInlineSnapshot(`
    "Неопубліковані джерела
    ======================

    Российский государственный архив социально-политической истории (РГАСПИ)
    ------------------------------------------------------------------------

    Ф. 558
      РГАСПИ. Ф. 558. Оп. 1. Д. 9. Л. 1–3.
      Телеграмма И. В. Сталина В. И. Ленину : не позднее 11 мая 1920 г. // РГАСПИ. Ф. 558. Оп. 1. Д. 10. Л. 5 об.

    Центральний державний архів вищих органів влади та управління України (ЦДАВО України)
    -------------------------------------------------------------------------------------

    Ф. 1
      ЦДАВО України. Ф. 1. Оп. 1. Спр. 3. Арк. 7 зв.

    Russian State Military Archive (RGVA)
    -------------------------------------

    f. 6
      RGVA. f. 6, op. 12, d. 8, l. 8.


    Література
    ==========

      Иванов И. И. История края. М. : Наука, 1957. Т. 2.
    "
  `)
})

test('Chicago in English', () => {
  expect(print('chicago', 'en-US')).toMatchInlineSnapshot(`
    "Unpublished sources
    ===================

    Central State Archive of the Supreme Bodies of Power and Government of Ukraine (TsDAVO)
    ---------------------------------------------------------------------------------------

    Ф. 1
      Ф. 1. Оп. 1. Спр. 3. Арк. 7 зв. ЦДАВО України, Kyiv.

    Russian State Archive of Socio-Political History (RGASPI)
    ---------------------------------------------------------

    Ф. 558
      Ф. 558. Оп. 1. Д. 9. Л. 1–3. РГАСПИ, Москва.
      Телеграмма И. В. Сталина В. И. Ленину, не позднее 11 мая 1920 г. Ф. 558. Оп. 1. Д. 10. Л. 5 об. РГАСПИ, Москва.

    Russian State Military Archive (RGVA)
    -------------------------------------

    f. 6
      F. 6, op. 12, d. 8, l. 8. RGVA, Moscow.


    Literature
    ==========

      Иванов, И. И. История края. Vol. 2. М.: Наука, 1957.
    "
  `)
})

test('archive first in English', () => {
  expect(print('archival', 'en-US')).toMatchInlineSnapshot(`
    "Unpublished sources
    ===================

    Central State Archive of the Supreme Bodies of Power and Government of Ukraine (TsDAVO)
    ---------------------------------------------------------------------------------------

    Ф. 1
      ЦДАВО України (Kyiv), Ф. 1. Оп. 1. Спр. 3. Арк. 7 зв.

    Russian State Archive of Socio-Political History (RGASPI)
    ---------------------------------------------------------

    Ф. 558
      РГАСПИ (Москва), Ф. 558. Оп. 1. Д. 9. Л. 1–3.
      РГАСПИ (Москва), Ф. 558. Оп. 1. Д. 10. Л. 5 об. Телеграмма И. В. Сталина В. И. Ленину, не позднее 11 мая 1920 г.

    Russian State Military Archive (RGVA)
    -------------------------------------

    f. 6
      RGVA (Moscow), f. 6, op. 12, d. 8, l. 8.


    Literature
    ==========

      Иванов, И. И. История края. Vol. 2. М.: Наука, 1957.
    "
  `)
})

test('HTML has the same entries in lists', () => {
  const page = print('gost', 'ru-RU', 'html')
  expect(page).toContain('<h2>Неопубликованные источники</h2>')
  expect(page.match(/<li /g)).toHaveLength(5)
  expect(
    page
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe(
    print('gost', 'ru-RU')
      .replace(/[=-]{3,}/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
})
