import type { Span } from './span.js'

/**
 * How a value was come by: it stands there; it was carried over from an earlier place (Ibid., "hereafter", the same
 * fund repeated); or it was concluded from the surroundings (a year from the dateline above).
 */
export type Origin = 'written' | 'inherited' | 'inferred'

/** A value as it stands in the text. */
export interface Written {
  /** As written: `04`, `158с`, `Р-130`. Never a number. */
  readonly value: string
  readonly span: Span
}

/** A word of the trade that was recognised in a text. */
export interface Term extends Written {
  /** Name of the thing in the vocabulary, such as `certified-copy`. */
  readonly id: string
}

/** Something amiss that was seen while reading; not yet a finding. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly span: Span
  /** What would stand there if the writing were sound; absent when nobody can tell. */
  readonly meant?: string
  /** True if the form alone is amiss and the reading is certain: a matter of house style. */
  readonly formal?: true
}
