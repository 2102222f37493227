/** One thing that a terminal draws: a grapheme with its place in the text and the columns it takes. */
export interface Cell {
  /** What to draw; empty for what has no picture of its own, such as a soft hyphen. */
  readonly text: string
  readonly width: number
  /** UTF-16 offsets into the text that was taken apart, half-open. */
  readonly start: number
  readonly end: number
}

/** Columns between tab stops. */
const TAB = 4

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Only characters that every terminal draws in one column: ASCII, Latin, Greek, Cyrillic, dashes, quotation marks, №. */
const PLAIN = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2116]*$/

/** East Asian wide and fullwidth blocks (Unicode Standard Annex 11), and emoji that are drawn as pictures. */
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)/u

/**
 * Takes a text apart into what a terminal draws, from column 0. Nothing in the result can steer the terminal: control
 * characters become their pictures, direction marks and other invisible signs become nothing.
 */
export function cells(text: string): Cell[] {
  if (PLAIN.test(text))
    return Array.from(text, (char, index) => ({ text: char, width: 1, start: index, end: index + 1 }))
  const result: Cell[] = []
  let column = 0
  for (const { segment, index } of graphemes.segment(text)) {
    const drawn = draw(segment, column)
    result.push({ ...drawn, start: index, end: index + segment.length })
    column += drawn.width
  }
  return result
}

/** The text as `cells` draws it, on one line. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text
  return cells(text)
    .map(cell => cell.text)
    .join('')
}

/** The columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length : cells(text).reduce((sum, cell) => sum + cell.width, 0)
}

function draw(grapheme: string, column: number): { text: string; width: number } {
  if (grapheme === '\t') {
    const width = TAB - (column % TAB)
    return { text: ' '.repeat(width), width }
  }
  if (grapheme === '\r\n') return { text: '␍␊', width: 2 }
  if (/^\p{Cc}/u.test(grapheme)) return { text: controlPicture(grapheme.charCodeAt(0)), width: 1 }
  if (/^[\p{Cf}\p{Zl}\p{Zp}]/u.test(grapheme)) return { text: '', width: 0 }
  if (/^\p{Cs}/u.test(grapheme)) return { text: '\uFFFD', width: 1 }
  // A mark without its letter would settle on whatever stands before it.
  if (/^\p{M}/u.test(grapheme)) return { text: `◌${grapheme}`, width: 1 }
  return { text: grapheme, width: WIDE.test(grapheme) ? 2 : 1 }
}

function controlPicture(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '\uFFFD'
}
