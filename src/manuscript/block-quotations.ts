import type { Quotation } from '#model/manuscript'
import type { Block } from './draft.js'
import { isAtEnd, isAtStart, mayClose, mayOpen, type QuoteMark, quoteMarks } from './quote-marks.js'

/**
 * Quotations between straight marks, which show by their place only whether they open or close. Null if the marks of
 * the block do not pair without doubt. A mark after a number that closes nothing is the sign for inches or seconds.
 */
export function straightQuotations(text: string, block: Block): Quotation[] | null {
  const quotations: Quotation[] = []
  let open: QuoteMark | null = null
  for (const mark of quoteMarks(text, block, /"/g)) {
    const opens = isAtStart(mark) && mayOpen(mark)
    const ends = isAtEnd(mark) && mayClose(mark)
    if (!open && ends && /\d/.test(mark.before)) continue
    if (opens === ends || opens === (open !== null)) return null
    if (open) quotations.push(closed(open, mark))
    open = open ? null : mark
  }
  return open ? null : quotations
}

/**
 * Quotations between ‘ and ’ in one block. The second sign is an apostrophe far more often: it closes only after an
 * opening one, at the end of a word, and not where it may be the possessive of a plural. Never claims an open quotation.
 */
export function singleQuotations(text: string, block: Block): Quotation[] {
  const quotations: Quotation[] = []
  let open: QuoteMark | null = null
  for (const mark of quoteMarks(text, block, /[‘’]/g)) {
    if (mark.sign === '‘') {
      if (isAtStart(mark) && mayOpen(mark)) open = /\d/.test(mark.after) ? null : mark
    } else if (open && mayClose(mark) && isAtEnd(mark) && !mayBePossessive(text, mark)) {
      quotations.push(closed(open, mark))
      open = null
    }
  }
  return quotations
}

/** `the Turks’ promise` */
function mayBePossessive(text: string, mark: QuoteMark): boolean {
  return /[sxz]/i.test(mark.before) && /^\s\p{Ll}/u.test(text.slice(mark.start + 1, mark.start + 4))
}

/** The quotation from one mark to another. */
export function closed(open: Pick<QuoteMark, 'start'>, close: Pick<QuoteMark, 'start'>): Quotation {
  return {
    span: { start: open.start, end: close.start + 1 },
    inner: { start: open.start + 1, end: close.start },
    block: false,
    closed: true,
  }
}
