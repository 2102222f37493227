import { hull, type Span } from '#model/span'
import type { Term } from '#model/value'
import { type Element, is, type Word } from './element.js'
import type { Category } from './row.js'

/** What one element of a legend says. */
export interface ElementReading {
  readonly authenticity: readonly Term[]
  readonly reproduction: readonly Term[]
  /** An element of an adjective alone leans on the element before: `подлинник, машинописный`; `копия, заверенная`. */
  readonly leans: boolean
  /** The attestation that an element `заверенная ...` adds to the copy before it. */
  readonly attestation: Word | null
}

const TERMS: readonly Category[] = ['status', 'copy', 'attested', 'copying', 'making', 'made']
const CORE: readonly Category[] = [...TERMS, 'carrier', 'manner', 'feature', 'language', 'and']
const COMPLEMENT: readonly Category[] = ['link', 'hand', 'detail', 'feature', 'language', 'and']

/**
 * Reads an element all of whose words belong to a legend, or gives null: `Копия с подписью Чичерина` is one, `копия
 * была отправлена` is not. Two words for authenticity without "and" between them claim nothing.
 */
export function readElement(element: Element, text: string): ElementReading | null {
  const { words } = element
  const length = coreLength(words)
  if (length === 0 || !isComplement(words.slice(length), words[length - 1], text)) return null
  const core = words.slice(0, length)
  const noun = core.some(word => is(word, 'status', 'copy', 'copying', 'making', 'carrier'))
  const authenticity = authenticityOf(core, text)
  const joined = core.some(word => is(word, 'and'))
  return {
    authenticity: authenticity.length > 1 && !joined ? [] : authenticity,
    reproduction: core.flatMap(word => termOf(word, ['making', 'made', 'copying'], text)),
    leans: !noun && !core.every(word => is(word, 'feature')),
    attestation: noun ? null : (core.find(word => is(word, 'attested')) ?? null),
  }
}

/** `заверенная секретарём ЦК` after a copy: whoever attested it, in a few words. */
export function readAttestation({ words }: Element): ElementReading | null {
  const [attestation] = words
  if (!attestation || !is(attestation, 'attested') || words.length > LONGEST_ATTESTATION) return null
  return { authenticity: [], reproduction: [], leans: true, attestation }
}

const LONGEST_ATTESTATION = 8

/** The number of words before the complement. */
function coreLength(words: readonly Word[]): number {
  const end = words.findIndex(word => !is(word, ...CORE))
  return end < 0 ? words.length : end
}

/**
 * `с подписью Г. В. Чичерина`, `на французском языке`, `in pencil`, `у РДАДА`; after an autograph and a hand, also a
 * bare name.
 */
function isComplement(words: readonly Word[], last: Word | undefined, text: string): boolean {
  let named = is(last, 'hand') || last?.rows.some(row => row.term === 'autograph') === true
  for (const [index, word] of words.entries()) {
    if (is(word, 'hand')) named = true
    const fits =
      is(word, ...COMPLEMENT) ||
      word.kind === 'number' ||
      (named && word.kind === 'name') ||
      (is(words[index - 1], 'link') && isAcronym(word, text))
    if (!fits) return false
  }
  return true
}

/** The archive that keeps the paper: `Подлинник в РГАСПИ (ф. 2, оп. 1)`. */
export function isAcronym(word: Word | undefined, text: string): boolean {
  return word?.kind === 'name' && /^\p{Lu}{3,}$/u.test(text.slice(word.start, word.end))
}

function authenticityOf(core: readonly Word[], text: string): Term[] {
  const copy = core.find(word => is(word, 'copy'))
  const attested = copy && core.find(word => is(word, 'attested'))
  const terms = core
    .filter(word => word !== copy && word !== attested)
    .flatMap(word => termOf(word, ['status', 'copying'], text))
  if (!copy) return terms
  return [...(attested ? attestedCopy(attested, copy, text) : termOf(copy, ['copy'], text)), ...terms].sort(
    (a, b) => a.span.start - b.span.start,
  )
}

/** A copy made more exact by a word before or after it: `Заверенная копия`, `Копия, заверенная`. */
export function attestedCopy(attested: Word, copy: Span, text: string): Term[] {
  const row = attested.rows.find(each => each.category === 'attested')
  return row?.term ? [written(row.term, hull(attested, copy), text)] : []
}

function termOf(word: Word, categories: readonly Category[], text: string): Term[] {
  const row = word.rows.find(each => each.term !== null && categories.includes(each.category))
  return row?.term ? [written(row.term, word, text)] : []
}

function written(id: string, { start, end }: Span, text: string): Term {
  return { id, value: text.slice(start, end), span: { start, end } }
}
