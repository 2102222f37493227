import type { Span } from '#model/span'
import { type Random, seededRandom } from './random.js'

/** A passage copied from one document of the set into another. */
export interface PlantedCopy {
  readonly original: { readonly document: number; readonly span: Span }
  readonly copy: { readonly document: number; readonly span: Span }
}

export interface DuplicateSet {
  readonly documents: readonly string[]
  readonly planted: readonly PlantedCopy[]
}

export interface DuplicateSetOptions {
  readonly seed: number
  readonly documents: number
  /** Number of copies; each goes to a document of its own. At most half the documents. */
  readonly copies: number
  /** Share of letters of a copy that are changed, lost or added. */
  readonly noise: number
  /** Number of places in a copy where one to three words are cut out. */
  readonly cuts: number
  /** Least and greatest number of words of a copy. */
  readonly words: readonly [number, number]
}

const ONSETS = ['', ...'бвгджзклмнпрстфхчш', 'пр', 'ст', 'тр', 'сл', 'кр', 'вз'] as const
const VOWELS = ['а', 'о', 'е', 'и', 'у', 'я', 'ы', 'ю'] as const
const CODAS = ['', '', '', ...'йлмнрстх'] as const
const VOCABULARY = 20_000

/** What letters and telegrams of an office repeat word for word; no copy by itself. */
const FORMULAS = [
  'прошу сообщить мне о принятых по этому делу мерах',
  'настоящим имею честь довести до вашего сведения что',
  'примите уверения в моем совершенном к вам уважении',
  'о получении сего прошу немедленно уведомить меня по телеграфу',
  'I request that you inform me without delay of the measures taken',
  'member of the revolutionary military council of the front',
  'please accept the assurances of my highest consideration',
  'in reply to your telegram of the day before yesterday',
] as const

/**
 * Documents of invented words, as frequent as words of a language are (the n-th word 1/n as often as the first),
 * sprinkled with formulas, and copies of passages planted from the first half of the documents into the second.
 */
export function makeDuplicateSet(options: DuplicateSetOptions): DuplicateSet {
  const random = seededRandom(options.seed)
  const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) => inventWord(random, rank))
  const documents = Array.from({ length: options.documents }, () => writeDocument(random, vocabulary))
  const half = options.documents >> 1
  const planted = Array.from({ length: Math.min(options.copies, half) }, (_, number): PlantedCopy => {
    const source = random.below(half)
    const original = choosePassage(random, documents[source] ?? '', options.words)
    const copied = damage(random, (documents[source] ?? '').slice(original.start, original.end), options)
    const target = half + number
    const host = documents[target] ?? ''
    const at = host.indexOf(' ', random.below(host.length >> 1)) + 1
    documents[target] = `${host.slice(0, at)}${copied} ${host.slice(at)}`
    const copy = { document: target, span: { start: at, end: at + copied.length } }
    return { original: { document: source, span: original }, copy }
  })
  return { documents, planted }
}

/** Frequent words are short. */
function inventWord(random: Random, rank: number): string {
  const syllables = 1 + Math.min(3, Math.floor(Math.log10(rank + 1))) + (random.next() < 0.3 ? 1 : 0)
  const syllable = () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS)
  return Array.from({ length: syllables }, syllable).join('')
}

function writeDocument(random: Random, vocabulary: readonly string[]): string {
  const words = Array.from({ length: 120 + random.below(360) }, () => {
    if (random.next() < 0.012) return random.pick(FORMULAS)
    return vocabulary[Math.floor(VOCABULARY ** random.next()) - 1] ?? ''
  })
  return words.join(' ')
}

function choosePassage(random: Random, text: string, [least, most]: readonly [number, number]): Span {
  const starts = [0, ...[...text.matchAll(/ /g)].map(match => match.index + 1)]
  const count = Math.min(starts.length - 1, least + random.below(most - least + 1))
  const first = random.below(starts.length - count)
  return { start: starts[first] ?? 0, end: (starts[first + count] ?? text.length + 1) - 1 }
}

function damage(random: Random, passage: string, { noise, cuts }: DuplicateSetOptions): string {
  const words = passage.split(' ')
  for (let cut = 0; cut < cuts; cut++) words.splice(random.below(words.length), 1 + random.below(3))
  return [...words.join(' ')].map(letter => (random.next() < noise ? misread(random, letter) : letter)).join('')
}

/** Of four misreadings two change a letter, one loses it, one adds another; blanks are hit like letters. */
function misread(random: Random, letter: string): string {
  const other = 'абвгдежзиклмнопрстуфхцчшщыэюя'.charAt(random.below(29))
  return random.pick([other, other, '', letter + other])
}
