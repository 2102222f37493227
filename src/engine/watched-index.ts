import type { CorpusIndex } from '#model/corpus-index'

/** What a rule asked of an index, and what it was told. */
interface Answer {
  readonly ask: (index: CorpusIndex) => unknown
  readonly told: unknown
}

/** An index that remembers what was asked of it. */
export interface WatchedIndex {
  readonly index: CorpusIndex
  /** True if another index would have told the same; `isSame` compares two answers. */
  holdsFor(other: CorpusIndex, isSame: (a: unknown, b: unknown) => boolean): boolean
}

/**
 * Watches what one verdict asks of the index, so that it can be kept as long as the answers stay the same. Works on any
 * part of the index, also on those that will be added: a property is a question, a method with its arguments another.
 */
export function watchIndex(index: CorpusIndex): WatchedIndex {
  const answers = new Map<string, Answer>()
  const note = (key: string, ask: Answer['ask']) => {
    const known = answers.get(key)
    if (known) return known.told
    const told = ask(index)
    answers.set(key, { ask, told })
    return told
  }
  const methods = new Map<string, (...args: readonly unknown[]) => unknown>()
  const method = (name: keyof CorpusIndex & string) => {
    const made = (...args: readonly unknown[]) =>
      note(questionOf(name, args), each => (each[name] as (...given: readonly unknown[]) => unknown)(...args))
    methods.set(name, made)
    return made
  }
  const watched = new Proxy(index, {
    get(_, name: keyof CorpusIndex & string) {
      if (typeof index[name] !== 'function') return note(name, each => each[name])
      return methods.get(name) ?? method(name)
    },
  })
  return {
    index: watched,
    holdsFor: (other, isSame) => [...answers.values()].every(({ ask, told }) => isSame(told, attempt(ask, other))),
  }
}

/** Rules ask thousands of times about one path, which needs no quoting. */
function questionOf(name: string, args: readonly unknown[]): string {
  const [only] = args
  return args.length === 1 && typeof only === 'string' ? `${name} ${only}` : `${name} ${JSON.stringify(args)}`
}

/** A manuscript that was asked for may be gone; that is another answer. */
function attempt(ask: Answer['ask'], index: CorpusIndex): unknown {
  try {
    return ask(index)
  } catch {
    return undefined
  }
}
