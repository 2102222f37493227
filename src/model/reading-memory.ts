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
  const memories: Map<string, { used: number }>[] = []
  let now = 0
  return {
    remember(read) {
      const known = new Map<string, { readonly value: ReturnType<typeof read>; used: number }>()
      memories.push(known)
      return (text, ...rest) => {
        const key = rest.length === 0 ? text : `${JSON.stringify(rest)}\u0000${text}`
        let reading = known.get(key)
        if (reading === undefined) {
          reading = { value: read(text, ...rest), used: now }
          known.set(key, reading)
        }
        reading.used = now
        return reading.value
      }
    },
    turn() {
      for (const known of memories) {
        for (const [key, { used }] of known) if (used < now - 1) known.delete(key)
      }
      now++
    },
  }
}
