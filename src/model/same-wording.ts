import { wordKey } from './words.js'

/** The words of a text as they are compared, whatever stands between them; empty if it has none. */
export function wordingOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(wordKey).join(' ')
}
