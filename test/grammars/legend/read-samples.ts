/** A text of a `samples.md` with what stands below it. */
export interface Sample {
  readonly text: string
  /** `key: value` lines, in order. */
  readonly fields: readonly (readonly [key: string, value: string])[]
}

/**
 * Reads samples: a list item in backticks is a text, the items below it are what must be read. A text without items
 * must give nothing. Headings and prose are for people.
 */
export function readSamples(markdown: string): Sample[] {
  const samples: { text: string; fields: [string, string][] }[] = []
  for (const line of markdown.split('\n')) {
    const text = /^- `` (.*) ``$/.exec(line) ?? /^- `(.*)`$/.exec(line)
    const field = /^ {2}- ([a-zA-Z]+): (.*)$/.exec(line)
    if (text) samples.push({ text: text[1] ?? '', fields: [] })
    else if (field) samples.at(-1)?.fields.push([field[1] ?? '', field[2] ?? ''])
  }
  return samples
}
