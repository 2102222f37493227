import { wordKey } from './words.js'

/** The words of a text as they are compared, whatever stands between them; empty if it has none. */
export function wordingOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(wordKey).join(' ')
}

/** The letters and figures of a text in lower case, a blank for whatever else stands between them; spelling is kept. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
