import type { SourceFile } from '#model/source-file'
import { type Random, seededRandom } from './random.js'

const ONSETS = ['', ...'бвгджзклмнпрстфхчш', 'пр', 'ст', 'тр', 'сл'] as const
const VOWELS = [...'аоеиу'] as unknown as readonly [string, ...string[]]
const KINDS = ['Телеграмма', 'Письмо', 'Радиограмма', 'Доклад'] as const
const NAMES = [
  'Лавров',
  'Чибисов',
  'Гончаров',
  'Лисицын',
  'Брусов',
  'Сидоров',
  'Кузнецов',
  'Мартынов',
  'Орлов',
  'Зимин',
] as const
const FORMULAS = [
  'прошу сообщить мне о принятых по этому делу мерах',
  'настоящим имею честь довести до вашего сведения что',
  'о получении сего прошу немедленно уведомить меня по телеграфу',
] as const
const VOCABULARY = 20_000

/**
 * Articles with notes, one after the other: invented words as frequent as words of a language are, formulas of office,
 * a passage in every tenth that stands in an earlier one too, and records of which some are cited by every second
 * article and most by one. Each paragraph has a note. The same seed gives the same articles, however many are taken.
 */
export function* generateCorpus(count: number, paragraphsEach = 6, seed = 1): Generator<SourceFile> {
  const random = seededRandom(seed)
  const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) => inventWord(random, rank))
  const passages: string[] = []
  for (let number = 0; number < count; number++) {
    const paragraphs = Array.from(
      { length: paragraphsEach },
      (_, at) => `${writeSentence(random, vocabulary)}[^${at + 1}]`,
    )
    if (passages.length > 0 && random.next() < 0.1) paragraphs.push(passages[random.below(passages.length)] ?? '')
    else if (passages.length < count / 10) passages.push(writeSentence(random, vocabulary))
    const notes = Array.from(
      { length: paragraphsEach },
      (_, at) => `[^${at + 1}]: ${cite(random, count * paragraphsEach)}`,
    )
    yield { path: `${number}.md`, text: `# Статья ${number}\n\n${[...paragraphs, ...notes].join('\n\n')}\n` }
  }
}

function inventWord(random: Random, rank: number): string {
  const syllables = 1 + Math.min(3, Math.floor(Math.log10(rank + 1))) + (random.next() < 0.3 ? 1 : 0)
  return Array.from({ length: syllables }, () => random.pick(ONSETS) + random.pick(VOWELS)).join('')
}

function writeSentence(random: Random, vocabulary: readonly string[]): string {
  const words = Array.from({ length: 40 + random.below(20) }, () => {
    if (random.next() < 0.01) return random.pick(FORMULAS)
    return vocabulary[Math.floor(VOCABULARY ** random.next()) - 1] ?? ''
  })
  return `В тот день ${words.join(' ')}.`
}

/** The record that is cited n-th most often is cited 1/n as often as the first. */
function cite(random: Random, records: number): string {
  const record = seededRandom(Math.floor(records ** random.next()))
  const [author, addressee] = [record.below(NAMES.length), record.below(NAMES.length)]
  const day = `${1 + record.below(28)} мая ${1900 + record.below(30)} г.`
  const place = `Ф. ${1 + record.below(900)}. Оп. ${1 + record.below(9)}. Д. ${1 + record.below(900)}. Л. ${1 + record.below(300)}`
  return `${record.pick(KINDS)} А. ${NAMES[author]}а Б. ${NAMES[addressee]}у, ${day} РГВА. ${place}.`
}
