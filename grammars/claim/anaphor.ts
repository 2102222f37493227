import type { Span } from '#model/span'
import { nameAt, namesFrom } from './names.js'
import { is, type Token } from './token.js'

const TOWN = /^(?:city|town|fortress|stronghold|город|городом|крепость|крепостью)$/iu
const AREA = /^(?:territory|district|province|region|area|территорию|территория|область|уезд|район)$/iu
const PLURAL =
  /^(?:territories|districts|provinces|regions|areas|cities|towns|fortresses|территории|территориями|области|областями|уезды|уездами|районы|города|городами|крепости)$/iu
const THE = /^(?:the|this|that)$/iu
const THIS = /^(?:this|that|этот|эту|эта|этим|этой|данную|данный)$/iu
const THESE = /^(?:these|those|эти|этими|данные)$/iu
/** What may stand between the article and the noun without meaning another place. */
const SAME =
  /^(?:disputed|whole|entire|besieged|same|two|three|four|both|said|спорные|спорными|спорную|спорный|весь|всю)$/iu

/**
 * Words such as `the town` and `these disputed territories` with the names in their stead that they stand for: the one
 * name, or the one list, of the words before in the sentence, else of the sentence before. With two that fit, none is put.
 */
export function resolveAnaphors(tokens: readonly Token[], previous: () => readonly Token[]): readonly Token[] {
  const found = tokens.flatMap((_, at) => anaphorAt(tokens, at) ?? [])
  if (found.length === 0) return tokens
  const resolved: Token[] = []
  let from = 0
  for (const anaphor of found) {
    const names =
      antecedents(tokens.slice(0, anaphor.first), anaphor.isPlural) ?? antecedents(previous(), anaphor.isPlural)
    if (!names || names.length === 0 || anaphor.first < from) continue
    resolved.push(...tokens.slice(from, anaphor.first), ...namesInStead(tokens, anaphor, names))
    from = anaphor.after
  }
  return [...resolved, ...tokens.slice(from)]
}

interface Anaphor {
  readonly first: number
  readonly after: number
  readonly isPlural: boolean
}

function anaphorAt(tokens: readonly Token[], noun: number): Anaphor | null {
  const text = tokens[noun]?.text ?? ''
  const isPlural = PLURAL.test(text)
  if (!isPlural && !TOWN.test(text) && !AREA.test(text)) return null
  if (is(tokens[noun + 1], 'of') || nameAt(tokens, noun + 1, tokens.length)) return null
  const article = SAME.test(tokens[noun - 1]?.text ?? '') ? noun - 2 : noun - 1
  const word = tokens[article]?.text ?? ''
  const points = isPlural ? THESE.test(word) : THIS.test(word) || (TOWN.test(text) && THE.test(word))
  if (points) return { first: article, after: noun + 1, isPlural }
  // Russian needs no article; but an adjective or a noun before it makes it another town.
  const stands = /^(?:город|городом|крепость|крепостью)$/iu.test(text) && isFree(tokens[noun - 1])
  return stands ? { first: noun, after: noun + 1, isPlural } : null
}

/** True if nothing before the noun describes it. */
function isFree(before: Token | undefined): boolean {
  return before === undefined || before.rows.length > 0 || before.shape !== 'word' || /(?:о|ли|ом)$/u.test(before.text)
}

/** The names that may be meant; null if none stands there, empty if it is not certain which. */
function antecedents(tokens: readonly Token[], isPlural: boolean): readonly Span[] | null {
  const lists: (readonly Span[])[] = []
  for (let at = 0; at < tokens.length; ) {
    const names = namesFrom(tokens, at, tokens.length).filter(name => !name.isLand)
    if (names.length > 0) lists.push(names)
    at = Math.max(names.at(-1)?.after ?? 0, nameAt(tokens, at, tokens.length)?.after ?? 0, at + 1)
  }
  if (lists.length === 0) return null
  const fitting = isPlural ? lists.filter(names => names.length > 1) : lists
  const [only, another] = fitting
  if (!only || another) return []
  return isPlural || only.length === 1 ? only : []
}

function namesInStead(tokens: readonly Token[], { first, after }: Anaphor, names: readonly Span[]): Token[] {
  const [from, to] = [tokens[first], tokens[after - 1]]
  if (!from || !to) return []
  const place = { start: from.start, end: to.end, rows: [], date: -1, owns: false }
  return names.flatMap((name, at): Token[] => [
    ...(at > 0 ? [{ ...place, shape: 'mark' as const, text: ',', capital: false, refers: null }] : []),
    { ...place, shape: 'word', text: to.text, capital: true, refers: { start: name.start, end: name.end } },
  ])
}
