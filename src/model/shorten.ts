const QUOTED = 60

/** The beginning of a text, for a message that quotes it. */
export function shorten(text: string, length = QUOTED): string {
  return text.length <= length ? text : `${text.slice(0, length).trimEnd()} …`
}
