import { describe, expect, it } from 'vitest'
import { grammars } from '#builtin'
import { extract } from '#facts/extract'
import { readManuscript } from '#manuscript/read-manuscript'

/** What the notes of an article say of records: kind, parties, date, file that is cited. */
function told(...notes: readonly string[]): string[] {
  const markers = notes.map((_, index) => `[^${index + 1}]`).join('')
  const text = `# Oil\n\nMuch was written about it.${markers}\n\n${notes.map((note, index) => `[^${index + 1}]: ${note}`).join('\n')}\n`
  const { records, dates, citations } = extract(readManuscript({ path: 'a.md', text }), grammars)
  return records.map(({ kind, authors, addressees, date, citation }) => {
    const parties = [...authors, ...addressees].map(party => party.key || 'nobody').join(' ')
    const cited = citation === null ? 'nowhere' : (citations[citation]?.references[0]?.levels.file?.value ?? 'no file')
    return [kind?.id ?? 'unknown', parties, date === null ? 'undated' : dates[date]?.text, cited].join('; ')
  })
}

describe('notes', () => {
  it('describe a record before they say where it is', () => {
    expect(told('Telegram of P. Berg to I. Ivlev, 5 June 1920, RGAE, f. 413, op. 3, d. 29, l. 1.')).toEqual([
      'telegram; berg ivlev; 5 June 1920; 29',
    ])
    expect(told('Письмо П. Берга И. Ивлеву от 5 июня 1920 г. // РГАЭ. Ф. 413. Оп. 3. Д. 29. Л. 1.')).toEqual([
      'letter; berg ivlev; 5 июня 1920 г.; 29',
    ])
  })

  it('may begin with a reference word', () => {
    expect(told('See: Letter of P. Berg to I. Ivlev, 5 June 1920, RGAE, f. 413, op. 3, d. 29, l. 1.')).toEqual([
      'letter; berg ivlev; 5 June 1920; 29',
    ])
    expect(told('См.: Доклад П. Берга. 5 июня 1920 г. РГАЭ. Ф. 413. Оп. 3. Д. 29. Л. 1.')).toEqual([
      'report; berg; 5 июня 1920 г.; 29',
    ])
  })

  it('take no date from what comes after the source', () => {
    expect(
      told('Letter of P. Berg to I. Ivlev, RGAE, f. 413, op. 3, d. 29, l. 1. It was found on 5 June 1990.'),
    ).toEqual(['letter; berg ivlev; undated; 29'])
  })

  it('without a source count if nothing else is wanting', () => {
    expect(told('Telegram of P. Berg to I. Ivlev, 5 June 1920.')).toEqual([
      'telegram; berg ivlev; 5 June 1920; nowhere',
    ])
    expect(told('Telegram of P. Berg to I. Ivlev.')).toEqual([])
  })

  it('may describe what is printed in an edition', () => {
    expect(told('Нота П. Берга И. Ивлеву, 5 июня 1920 г. // Нефтяные концессии. М., 1959. Док. № 57. С. 96.')).toEqual([
      'note; berg ivlev; 5 июня 1920 г.; no file',
    ])
    expect(
      told('Letter of P. Berg to I. Ivlev, 5 June 1920, in Oil Fields of the South (Moscow: Nauka, 1971), doc. 18.'),
    ).toEqual(['letter; berg ivlev; 5 June 1920; no file'])
    expect(told('Берг П. Письмо Ивлеву в 1920 г. // Нефтяное хозяйство. 1959. № 5. С. 96.')).toEqual([])
  })

  it('that only cite, or only tell, describe nothing', () => {
    expect(told('RGAE, f. 413, op. 3, d. 29, l. 1.', 'The tankers were built in Sweden.', 'Ibid.')).toEqual([])
    expect(told('On 5 June 1920 a telegram reached Baku; RGAE, f. 413, op. 3, d. 29, l. 1.')).toEqual([])
  })
})
