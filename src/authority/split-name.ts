/** A name and the shorter one that stands behind it in brackets. */
export interface SplitName {
  readonly name: string
  readonly bracketed: string
}

/** "hereafter RGASPI", "далее – РГАСПИ". */
const HEREAFTER = /^(?:hereafter|hereinafter|henceforth|далее|далі|далей)[\s,:\u2010-\u2015-]*/i

/** `Full Name (ABBR)` in two, or null if the text does not end in a pair of brackets with something before it. */
export function splitName(text: string): SplitName | null {
  const trimmed = text.trim()
  const open = trimmed.lastIndexOf('(')
  if (open <= 0 || !trimmed.endsWith(')')) return null
  const bracketed = trimmed
    .slice(open + 1, -1)
    .replace(HEREAFTER, '')
    .trim()
  return { name: trimmed.slice(0, open).trim(), bracketed }
}
