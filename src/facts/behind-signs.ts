/** Written into each pattern, the signs would be compiled with it once for every number of them that there may be. */
const SIGNS = /^[^\p{L}]{1,3}/u

/** A line without the signs before its first word, three at most: `*Подлинник*`, `(received`, `— Copies`. */
export function behindSigns(text: string): string {
  const signs = SIGNS.exec(text)?.[0]
  return signs === undefined ? text : text.slice(signs.length)
}
