import { isBlank, isCapital, isCombining, isLetter, isWordBoundary } from '#grammar/letter'
import type { Span } from '#model/span'

/** A capitalised word, or the initials of one person. */
export interface Capital extends Span {
  readonly shape: 'word' | 'initials'
  readonly text: string
  /** True where any word would have a capital: at the beginning of a sentence, a line or a quotation. */
  readonly opens: boolean
  /** Two capitals and no small letter: `НКИД`. */
  readonly acronym: boolean
  /** True if only blanks within a line, or one line end, stand between it and the one before. */
  readonly joined: boolean
}

const POINT = 0x2e
/** `Kh.`, `Yu.`, `Дж.`: two letters that romanise or spell one initial. */
const DIGRAPH = /^(?:Kh|Ch|Sh|Zh|Yu|Ya|Ye|Iu|Ia|Ts|Tz|Th|Ph|Dj|Dzh|Tch|Дж|St|Вс|Вл|Ал|Ст)$/u

/** The capitalised words of a text outside `taken`, in order. One walk; `taken` must be in order. */
export function findCapitals(text: string, taken: readonly Span[]): Capital[] {
  const found: Capital[] = []
  let next = 0
  for (let at = 0; at < text.length; ) {
    if (!isCapital(text.charCodeAt(at)) || !isWordBoundary(text, at)) {
      at++
      continue
    }
    const end = wordEnd(text, at)
    let block = taken[next]
    while (block && block.end <= at) block = taken[++next]
    if (block && block.start < end) {
      at = Math.max(end, block.end)
      continue
    }
    const word = text.slice(at, end)
    const isInitial = text.charCodeAt(end) === POINT && ([...word].length === 1 || DIGRAPH.test(word))
    const stop = isInitial ? end + 1 : end
    const before = found.at(-1)
    const joined = before !== undefined && isGap(text, before.end, at)
    if (isInitial && joined && before.shape === 'initials') {
      found[found.length - 1] = { ...before, end: stop, text: text.slice(before.start, stop) }
    } else {
      const shape = isInitial ? 'initials' : 'word'
      // A point behind initials ends no sentence.
      const opens = !(joined && before.shape === 'initials') && opensSentence(text, at)
      const acronym = word.length > 1 && word === word.toUpperCase()
      found.push({ start: at, end: stop, shape, text: text.slice(at, stop), opens, acronym, joined })
    }
    at = stop
  }
  return found
}

/** Letters, with hyphens and apostrophes between letters. */
function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLetter(code) || isCombining(code)) at++
    else if (isInner(code) && isLetter(text.charCodeAt(at + 1))) at++
    else break
  }
  return at
}

function isInner(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2010 || code === 0x2011
}

/** At most three blanks, at most one of them a line end: more is another paragraph or column. */
function isGap(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false
  let lines = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isBlank(code)) return false
    if (code === 10) lines++
  }
  return lines < 2
}

const OPENERS = '.!?…:;«“„"(—–-•*_[#>|'

function opensSentence(text: string, at: number): boolean {
  let before = at - 1
  let lineEnd = false
  for (; before >= 0 && isBlank(text.charCodeAt(before)); before--) lineEnd ||= text.charCodeAt(before) === 10
  if (before < 0) return true
  const sign = text.charAt(before)
  // A line end alone may be that of wrapped text; behind a stop or a sign it opens.
  if (sign === '.') return !isAbbreviation(text, before)
  return OPENERS.includes(sign) || (lineEnd && sign === '\\')
}

/** `г. Москва`, `тов. Иванов`, `B. Legran`: a point behind one to four letters that are no word of a sentence’s end. */
function isAbbreviation(text: string, point: number): boolean {
  let start = point
  while (start > 0 && point - start < 5 && isLetter(text.charCodeAt(start - 1))) start--
  const length = point - start
  return length > 0 && length < 5 && ABBREVIATIONS.has(text.slice(start, point).toLowerCase())
}

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['г', 'гр', 'т', 'тт', 'тов', 'ген', 'проф', 'пос', 'с', 'д', 'ст', 'м', 'св', 'им', 'гор', 'р', 'о', 'обл'],
  ...['mr', 'mrs', 'ms', 'dr', 'gen', 'col', 'capt', 'maj', 'lt', 'prof', 'st', 'adm', 'comr', 'rev', 'hon', 'sgt'],
])
