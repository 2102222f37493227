import type { Span } from '#model/span'

export interface MarkdownStretch extends Span {
  /** True if parsing would take out of proportion long: deep nesting or masses of brackets on one line. */
  readonly literal: boolean
}

/** A part is closed at the next safe line once it weighs this much, and at the next line of any kind at the second. */
const ENOUGH = 8_192
const TOO_MUCH = 65_536
/** What a construct weighs on which remark-parse spends time in proportion to the whole part, in characters. */
const HEAVY = 64
/** On one line, nobody writes as many quote signs and bullets, or in one part as many brackets and emphasis signs. */
const MAX_NESTING = 32
const MAX_SIGNS = 4000

const PAIRED = new Set([...'[*_>`'].map(sign => sign.charCodeAt(0)))
const DEFINITION = /^\[\^[^\]\s]+\]:/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/
const RULE = /^[-*_ \t]+$/

/** HTML that runs on over blank lines until its end is seen (CommonMark 0.31, HTML blocks 1 to 5). */
const RAW = [
  { open: /^ {0,3}<(?:script|pre|style|textarea)\b/i, close: /<\/(?:script|pre|style|textarea)>/i },
  { open: /<!--/, close: /-->/ },
  { open: /^ {0,3}<\?/, close: /\?>/ },
  { open: /^ {0,3}<!\[CDATA\[/, close: /\]\]>/ },
] as const

/**
 * Cuts a Markdown text into parts that can be parsed one by one: before a line at the margin that follows a blank line,
 * or before a footnote definition, but never within fenced code or raw HTML. A part that grows too heavy without such
 * a place is cut before the next line. The parts join without a gap; none begins with U+FEFF, which a parser would drop.
 */
export function splitMarkdown(text: string, start: number): MarkdownStretch[] {
  const parts: MarkdownStretch[] = []
  const lines = /[^\r\n]*(?:\r\n|\r|\n|$)/y
  let from = start
  while (text.charAt(from) === '\uFEFF') from += 1
  let weight = 0
  let signs = 0
  let nested = false
  let afterBlank = false
  let isOpen: ((line: string) => boolean) | null = null
  for (let at = from; at < text.length; ) {
    lines.lastIndex = at
    const whole = lines.exec(text)?.[0] ?? ''
    const line = whole.replace(/[\r\n]+$/, '')
    const heavy = weight > TOO_MUCH || (weight > ENOUGH && isSafe(line, afterBlank))
    if (heavy && isOpen === null && !line.startsWith('\uFEFF')) {
      parts.push({ start: from, end: at, literal: nested || signs > MAX_SIGNS })
      from = at
      weight = 0
      signs = 0
      nested = false
    }
    const own = countSigns(line)
    signs += own
    weight += whole.length + HEAVY * (own + (UNDERLINE.test(line) || DEFINITION.test(line) ? 1 : 0))
    nested ||= nesting(line) > MAX_NESTING
    if (isOpen) isOpen = isOpen(line) ? isOpen : null
    else isOpen = opens(line)
    afterBlank = line.trim() === ''
    at += whole.length
  }
  if (from < text.length) parts.push({ start: from, end: text.length, literal: nested || signs > MAX_SIGNS })
  return parts
}

function isSafe(line: string, afterBlank: boolean): boolean {
  return afterBlank ? /^[^ \t]/.test(line) : DEFINITION.test(line)
}

/** If the line opens something that blank lines do not close: tells of a later line whether it is still open after it. */
function opens(line: string): ((line: string) => boolean) | null {
  const fence = FENCE.exec(line)?.[1]
  if (fence) return later => !closesFence(later, fence)
  for (const { open, close } of RAW) {
    const found = open.exec(line)
    if (found && !close.test(line.slice(found.index))) return later => !close.test(later)
  }
  return null
}

function closesFence(line: string, fence: string): boolean {
  const signs = line.trim()
  return signs.length >= fence.length && signs === fence.charAt(0).repeat(signs.length)
}

/** Signs that a Markdown parser has to pair. */
function countSigns(line: string): number {
  let count = 0
  for (let index = 0; index < line.length; index++) {
    if (PAIRED.has(line.charCodeAt(index))) count += 1
  }
  return count
}

/** How many quote signs and bullets stand at the head of a line; a rule such as `* * *` has none. */
function nesting(line: string): number {
  if (RULE.test(line)) return 0
  const head = /^[->+*.)\d \t]*/.exec(line)?.[0] ?? ''
  return head.replace(/[\d \t]+/g, '').length
}
