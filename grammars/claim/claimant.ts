import type { Name } from './names.js'
import { nameAt, nameEndingAt } from './names.js'
import { is, type Token } from './token.js'

/** `the report of`, `донесению`: papers that a person says something in. */
const PAPER =
  /^(?:the|a|report|telegram|letter|note|memoirs?|account|information|testimony|diary|of|comrade|general|сообщени\p{L}+|донесени\p{L}+|докладу|письму|телеграмме|тов|генерала)$/iu

function behindReport(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 4 && PAPER.test(tokens[at]?.text ?? '') && tokens[at]?.shape === 'word') at += 1
  return at
}

/** Who is quoted for what a sentence says: `according to X`, `X reported that`. Null if the text speaks for itself. */
export function claimantOf(tokens: readonly Token[], end: number): Name | null {
  for (let at = 0; at < end; at++) {
    if (is(tokens[at], 'source')) {
      const name = nameAt(tokens, behindReport(tokens, at + 1), tokens.length)
      if (name && !name.isLand) return name
    }
    if (is(tokens[at], 'reporting')) {
      for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
        const name = nameEndingAt(tokens, before, 0)
        if (name && !name.isLand) return name
      }
    }
  }
  return null
}
