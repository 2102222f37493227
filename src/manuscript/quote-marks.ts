import type { Block } from './draft.js'

/** A quotation mark with the code units beside it, empty at the ends of the block. */
export interface QuoteMark {
  readonly sign: string
  readonly start: number
  readonly before: string
  readonly after: string
}

/** Opening marks with those that close them; `»` and `”` open in German, Danish and Swedish print. */
const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«»',
  '„': '“”',
  // Set by machines that know one mark only: “word“.
  '“': '”“',
  '”': '”',
}

/** The marks of a block that `signs` (a global pattern for one code unit) finds in its prose, in order. */
export function quoteMarks(text: string, { span, prose }: Block, signs: RegExp): QuoteMark[] {
  return prose.flatMap(piece =>
    [...text.slice(piece.start, piece.end).matchAll(signs)].map(({ index, 0: sign }) => {
      const start = piece.start + index
      const before = start > span.start ? text.charAt(start - 1) : ''
      return { sign, start, before, after: start + 1 < span.end ? text.charAt(start + 1) : '' }
    }),
  )
}

/** True if the second sign closes what the first one opens. */
export function closes(open: string, close: string): boolean {
  return CLOSERS[open]?.includes(close) ?? false
}

/** True if something begins right after the mark: a word, no blank or stop. */
export function mayOpen({ after }: QuoteMark): boolean {
  return after !== '' && !/[\s.,;:!?)\]}]/.test(after)
}

/** True if something ends right before the mark. */
export function mayClose({ before }: QuoteMark): boolean {
  return before !== '' && !/[\s([{]/.test(before)
}

/** True if nothing but a mark that opens can stand here, apart from what follows it. */
export function isAtStart({ before }: QuoteMark): boolean {
  return before === '' || /[\s([{«„“‘"'—–/*_-]/.test(before)
}

/** True if nothing but a mark that closes can stand here, apart from what goes before it. */
export function isAtEnd({ after }: QuoteMark): boolean {
  return after === '' || /[\s.,;:!?…)\]}»“”’"'—–/*_[\\⁰¹²³⁴-⁹<-]/.test(after)
}
