import type { Publication } from './publication.js'
import { wordKey } from './words.js'

/** Collected works: known by their volume and page alone, as a rule without place and year. */
const COLLECTED_WORKS = [
  'Полное собрание сочинений',
  'Полн. собр. соч.',
  'Собрание сочинений',
  'Собр. соч.',
  'Сочинения',
  'ПСС',
  'Collected Works',
  'Complete Works',
  'Selected Works',
  'Повне зібрання творів',
].map(lettersOf)

/** Editions of documents and works of reference that have several volumes. */
const SERIES = [
  'Документы внешней политики СССР',
  'ДВП СССР',
  'Ленинский сборник',
  'Декреты Советской власти',
  'Большая советская энциклопедия',
  'Полное собрание законов',
  'Акты, собранные Кавказской археографической комиссией',
  'Documents of Soviet Foreign Policy',
  'Soviet Documents on Foreign Policy',
  'Documents on British Foreign Policy',
].map(lettersOf)

/** Editions known by these letters, by volume and page alone. */
const LETTERS = ['FRUS', 'DBFP', 'ДВП', 'ДВП СССР', 'ПСЗ', 'ПСЗРИ', 'ПСРЛ', 'АКАК', 'РИБ'].map(lettersOf)

/** Words that show a periodical to be a journal, which is cited by its pages; a newspaper is found by its day. */
const JOURNAL_WORDS = [
  ...['вестник', 'вестн', 'журнал', 'архив', 'архивы', 'вопросы', 'записки', 'труды', 'вісник', 'архіви'],
  ...['bulletin', 'journal', 'review', 'quarterly', 'studies', 'archives'],
].map(wordKey)

type Titled = Pick<Publication, 'title' | 'container'>

/** True for collected works of one author. */
export function isCollectedWorks(source: Titled): boolean {
  return startsLike(source, COLLECTED_WORKS)
}

/** True for a work that is known to have several volumes. */
export function isInVolumes(source: Titled): boolean {
  return isCollectedWorks(source) || startsLike(source, SERIES)
}

/** True for an edition that is cited by its letters, as a rule without place and year. */
export function isKnownByLetters({ title, container }: Titled): boolean {
  return [title, container].some(each => each !== null && LETTERS.includes(lettersOf(each.value)))
}

/** True if its name shows a journal. */
export function isJournal({ title, container }: Titled): boolean {
  const words = ((container ?? title)?.value ?? '').split(/[^\p{L}]+/u).map(wordKey)
  return words.some(word => JOURNAL_WORDS.includes(word))
}

function startsLike({ title, container }: Titled, known: readonly string[]): boolean {
  return [title, container].some(each => each !== null && known.some(start => lettersOf(each.value).startsWith(start)))
}

/** The letters of a title as they are compared, blanks and points left out. */
export function lettersOf(title: string): string {
  return wordKey(title.replace(/[^\p{L}\d]+/gu, ''))
}
