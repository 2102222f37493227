/** A step into data: a key of an object or an index of a list. */
export type Step = string | number

/** Data read from a text, and where each part of it stands there. */
export interface LocatedData {
  readonly value: unknown
  /** Offset of the value at a path; of the nearest outer one if there is none. */
  valueAt(path: readonly Step[]): number
  /** Offset of a key of the object at a path; of the object if it has no such key. */
  keyAt(path: readonly Step[], key: string): number
}

/** What is wrong with a text as such, and where. */
export interface SyntaxProblem {
  readonly offset: number
  readonly message: string
}
