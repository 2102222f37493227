import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { grammars } from '#builtin'
import { ROOT } from '#dev/rule-files'
import { extract } from '#facts/extract'
import { readManuscript } from '#manuscript/read-manuscript'
import type { Entry } from '#model/entry'
import type { Span } from '#model/span'

/** What an edition may do with one document: how it stands in the text, and what must be read of it. */
interface Layout {
  readonly name: string
  readonly path: string
  /** From 1. */
  readonly document: number
  /** Found in the document, with what stands above its heading and below its source. */
  readonly looks: RegExp
  readonly kind: string | null
  /** Who writes, then to whom, as written. */
  readonly parties: readonly string[]
  readonly day: string
  readonly legend: string
  readonly more?: (entry: Entry, text: string) => void
}

const en = 'corpus/edition-en/'
const ru = 'corpus/edition-ru/'

const layouts: readonly Layout[] = [
  {
    name: 'a Markdown heading, with `To` and `On` below it',
    path: `${en}transcaucasia-1920.md`,
    document: 1,
    looks: /^## Telegram from .+\n\n\*\*To .+\n\n\*\*On /m,
    kind: 'telegram',
    parties: [
      'Minister of Foreign Affairs of Armenia A. Ogandzhanian',
      "People's Commissar for Foreign Affairs of the RSFSR G. Chicherin",
      "Chairman of the Council of People's Commissars V. Lenin",
    ],
    day: '1920-05-03',
    legend: 'Source: NAA, Fund 200, Inventory 1, File 271',
    more: ({ subject }) => expect(subject?.value).toMatch(/^On the Border Districts/),
  },
  {
    name: 'a Markdown heading, with the addressee and the subject below it (ru)',
    path: `${ru}granicy-1921-shkoly.md`,
    document: 1,
    looks: /^## Письмо .+\n\n\*\*Комиссару .+\n\n\*\*О /m,
    kind: 'letter',
    parties: ['А. Мравяна', 'Комиссару просвещения Армении А. Ерзинкяну'],
    day: '1921-10-03',
    legend: 'НАА. Ф. 122. Оп. 1. Д. 38. Л. 4',
    more: ({ subject }) => expect(subject?.value).toBe('О школах Лорийского участка'),
  },
  {
    name: 'a heading in bold under its number, the date apart, copies sent',
    path: `${en}borders-1921.md`,
    document: 2,
    looks: /^### No\. 2\n\n\*\*Telegram .+\n\n\*Moscow, January 21, 1921\*[\s\S]+\*Copies sent to /m,
    kind: 'telegram',
    parties: ['G. Chicherin', 'B. Legran'],
    day: '1921-01-21',
    legend: 'RGASPI, Fund 64, Inventory 1, File 90, Sheet 15',
    more: ({ number, signature }) => expect([number?.value, signature?.value]).toEqual(['2', 'G. Chicherin']),
  },
  {
    name: 'a heading in bold with its number (ru)',
    path: `${ru}granicy-1921.md`,
    document: 1,
    looks: /^\*\*Док\. № 1\. Записка по прямому проводу .+\n\n\*Эривань, 14 мая 1921 г\.\*/m,
    kind: 'direct-line',
    parties: ['А. Ф. Мясникяна', 'Г. К. Орджоникидзе'],
    day: '1921-05-14',
    legend: 'РГАСПИ. Ф. 85. Оп. 13. Д. 99. Л. 2',
    more: ({ number }) => expect(number?.value).toBe('1'),
  },
  {
    name: 'copies sent (ru), an excerpt by its heading',
    path: `${ru}granicy-1921.md`,
    document: 4,
    looks: /Из письма [\s\S]+\*Копия: Г\. К\. Орджоникидзе\*/,
    kind: 'letter',
    parties: ['С. М. Кирова', 'Кавказское бюро ЦК РКП(б)'],
    day: '1921-06-02',
    legend: 'РГАСПИ. Ф. 80. Оп. 4. Д. 70. Л. 6',
    more: ({ excerpt, signature }) => expect([excerpt !== null, signature?.value]).toEqual([true, 'С. Киров']),
  },
  {
    name: 'an excerpt by its heading, numbered remarks',
    path: `${en}borders-1921.md`,
    document: 3,
    looks: /Excerpt from a Letter [\s\S]+Remarks on the document:\*\n\n1\. .+\n2\. /,
    kind: 'letter',
    parties: ['A. Myasnikyan', 'G. Ordzhonikidze'],
    day: '1921-06-03',
    legend: 'RGASPI, Fund 85, Inventory 13, File 98, Sheet 4',
    more: ({ excerpt, remarks }) => expect([excerpt !== null, remarks.length]).toEqual([true, 2]),
  },
  {
    name: 'several shelfmarks',
    path: `${en}borders-1921.md`,
    document: 5,
    looks: /NAA, Fund 113, .+; NAA, Fund 114, /,
    kind: 'verbal-note',
    parties: ["People's Commissariat for Foreign Affairs of Armenia"],
    day: '1921-08-02',
    legend: 'NAA, Fund 113, Inventory 3, File 12, Sheet 7; NAA, Fund 114',
  },
  {
    name: 'several shelfmarks, numbered remarks, title and place and date in one line (ru)',
    path: `${ru}granicy-1921-primechaniya.md`,
    document: 2,
    looks:
      /^\*\*Письмо .+\. Карс, 5 сентября 1921 г\.\*\*[\s\S]+Пометы на письме:\n\n1\. .+\n2\. [\s\S]+НАА\. Ф\. 113.+\nНАА\. Ф\. 112/m,
    kind: 'letter',
    parties: ['А. Бекзадяна', 'А. Мравяну'],
    day: '1921-09-05',
    legend: 'НАА. Ф. 113. Оп. 3. Д. 27. Л. 64',
    more: ({ place, remarks, legend }, text) => {
      expect([place?.value, remarks.length]).toEqual(['Карс', 2])
      expect(text.slice(legend?.start, legend?.end)).toContain('НАА. Ф. 112. Оп. 1. Д. 40. Л. 12')
    },
  },
  {
    name: 'a title line with a pictograph, `Source:`',
    path: `${en}borders-1921-letters.txt`,
    document: 2,
    looks: /^📜 Report of .+\n\nTiflis, March 16, 1921/mu,
    kind: 'report',
    parties: ['Captain Yarrow', 'General Bristol'],
    day: '1921-03-16',
    legend: 'Source: NARA, RG 59',
  },
  {
    name: 'a title line with a pictograph (ru)',
    path: `${ru}granicy-1921-primechaniya.md`,
    document: 3,
    looks: /^📄 Записка А\. Мравяна/mu,
    kind: 'note',
    parties: ['А. Мравяна', 'С. Лукашину'],
    day: '1921-09-09',
    legend: 'НАА. Ф. 113. Оп. 3. Д. 27. Л. 70',
  },
  {
    name: 'title, place and date in one line; text, signature and legend in another',
    path: `${en}borders-1921-letters.txt`,
    document: 3,
    looks: /^Telegram from .+ Erivan, April 7, 1921$[\s\S]+oil\. A\. Bekzadyan AVP RF, /m,
    kind: 'telegram',
    parties: ['A. Bekzadyan', 'G. Chicherin'],
    day: '1921-04-07',
    legend: 'AVP RF, f. 132, op. 4, p. 5, d. 10, l. 41',
    more: ({ place, signature }) => expect([place?.value, signature?.value]).toEqual(['Erivan', 'A. Bekzadyan']),
  },
  {
    name: 'title, place and date in one line; text, signature and legend in another (ru)',
    path: `${ru}granicy-1921-pisma.txt`,
    document: 4,
    looks: /^Телеграмма .+ г\. Москва, 21 апреля 1921 г\.$[\s\S]+осени\. Бекзадян НАА, /m,
    kind: 'telegram',
    parties: ['А. Бекзадяна', 'А. Мравяну'],
    day: '1921-04-21',
    legend: 'НАА, ф. 113, оп. 3, д. 9, л. 23',
    more: ({ place, signature }) => expect([place?.value, signature?.value]).toEqual(['Москва', 'Бекзадян']),
  },
  {
    name: 'a legend after `Источник:`',
    path: `${ru}granicy-1921.md`,
    document: 3,
    looks: /^Источник: НАА\. /m,
    kind: 'minutes',
    parties: ['ревкома Лорийского участка'],
    day: '1921-05-20',
    legend: 'Источник: НАА. Ф. 114',
  },
  {
    name: 'a legend that nothing introduces, a note under an asterisk',
    path: `${en}borders-1921-notes.md`,
    document: 1,
    looks: /wire\* hangs[\s\S]+\\\* The line was put up[\s\S]+^NAA, fund 118/m,
    kind: 'telegram',
    parties: ['Commissar of Posts of Armenia', 'Head of the Telegraph in Karakilisa'],
    day: '1921-09-03',
    legend: 'NAA, fund 118, list 2, file 9, sheet 14',
    more: ({ subject }) => expect(subject?.value).toBe('On the Wire to Jalal-Oghli'),
  },
  {
    name: 'a note under an asterisk (ru)',
    path: `${ru}granicy-1921-primechaniya.md`,
    document: 1,
    looks: /^Карта\* готова[\s\S]+\\\* Речь идет/m,
    kind: 'telegram',
    parties: ['А. Мравяна', 'А. Бекзадяну'],
    day: '1921-09-02',
    legend: 'НАА. Ф. 113. Оп. 3. Д. 27. Л. 61',
  },
  {
    name: '`Published in` behind the shelfmark',
    path: `${en}transcaucasia-1920.md`,
    document: 6,
    looks: /Published in: Nagorno-Karabakh/,
    kind: 'order',
    parties: ['Commander of the Caucasian Front I. Smilga', 'Command of the 11th Red Army'],
    day: '1920-05-11',
    legend: 'Source: RGVA, Fund 6, Inventory 12, File 8',
  },
  {
    name: '`Опубл.` behind the shelfmark, nothing before it (ru)',
    path: `${ru}zakavkazie-1920.md`,
    document: 2,
    looks: /^ПА ЦК КПА\. .+ Опубл\.: /m,
    kind: 'telegram',
    parties: ['Комитета обороны крестьянства Нагорного Карабаха', 'Шушинскому революционному комитету', 'В. И. Ленину'],
    day: '1920-05-06/1920-05-07',
    legend: 'ПА ЦК КПА. Ф. 4033',
  },
  {
    name: 'a number line and a title in capitals (ru)',
    path: `${ru}granicy-1921-pisma.txt`,
    document: 1,
    looks: /^№ 11\nДОНЕСЕНИЕ /m,
    kind: 'report',
    parties: ['КОМАНДИРА БРОНЕПОЕЗДА А. ГУКАСЯНА', 'НАЧАЛЬНИКУ СТАНЦИИ САНАИН'],
    day: '1921-03-03',
    legend: 'НАА, ф. 204, оп. 1, д. 312, л. 18',
    more: ({ number }) => expect(number?.value).toBe('11'),
  },
]

describe('every layout of an edition stands in the samples and is read there', () => {
  test.each(layouts)('$path: $name', ({ path, document, looks, kind, parties, day, legend, more }) => {
    const text = readFileSync(`${ROOT}${path}`, 'utf8')
    const { entries, dates } = extract(readManuscript({ path, text }), grammars)
    const entry = entries[document - 1]
    if (!entry) throw new Error(`${path} has ${entries.length} documents, expected one more`)
    const from = entries[document - 2]?.span.end ?? 0
    expect(text.slice(from, entries[document]?.heading.start ?? text.length)).toMatch(looks)
    expect(entry.kind?.id ?? null).toBe(kind)
    const named = [...entry.authors, ...entry.addressees].map(party => party.value)
    expect(named).toEqual(parties)
    expect(dates[entry.date ?? -1]?.edtf).toBe(day)
    expect(wordsOf(text, entry.legend)).toMatch(new RegExp(`^${legend.replace(/[.()]/g, '\\$&')}`))
    more?.(entry, text)
  })
})

function wordsOf(text: string, span: Span | null): string {
  return span ? text.slice(span.start, span.end) : ''
}
