/** Remembers what was read of texts, as long as they come up again from one turn to the next. */
export interface ReadingMemory {
  /** A function of a text and plain values that reads the same text only once. What it returns must not be changed. */
  remember<Rest extends readonly unknown[], Value>(
    read: (text: string, ...rest: Rest) => Value,
  ): (text: string, ...rest: Rest) => Value
  /** A turn is over: what did not come up in it is forgotten at the end of the next one. */
  turn(): void
}

export function openReadingMemory(): ReadingMemory {
  const turns: (() => void)[] = []
  return {
    remember(read) {
      let recent = new Map<string, { readonly value: ReturnType<typeof read> }>()
      let older = recent
      turns.push(() => {
        older = recent
        recent = new Map()
      })
      return (text, ...rest) => {
        const key = rest.length === 0 ? text : `${JSON.stringify(rest)}\u0000${text}`
        const known = recent.get(key) ?? older.get(key) ?? { value: read(text, ...rest) }
        recent.set(key, known)
        return known.value
      }
    },
    turn() {
      for (const each of turns) each()
    },
  }
}
