import type { Span } from '#model/span'
import type { Written } from '#model/value'
import type { Token } from './token.js'

/** What roles are read from: the tokens of a sentence, and the clause of the event word as indexes into them. */
export interface Ground {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  /** The clause from which this one goes on without naming its subject anew, or null. */
  readonly before: Span | null
}

export function writtenOf(text: string, { start, end }: Span): Written {
  return { value: text.slice(start, end), span: { start, end } }
}

/** A name as it is written, that of its antecedent for a word that stands in its stead. */
export function namedBy(text: string, name: Span & { readonly refers: Span | null }): Written {
  return writtenOf(text, name.refers ?? name)
}

/** Cases and the order of words are those of Russian and Ukrainian where a word is written in Cyrillic. */
export function isCyrillic(token: Token | undefined): boolean {
  return /[\u0400-\u04ff]/.test(token?.text ?? '')
}
