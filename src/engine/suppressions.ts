import type { Directive } from '#model/manuscript'
import type { Span } from '#model/span'

/** A rule that a directive names, and the stretch in which it puts findings of the rule aside. */
export interface Suppression {
  readonly directive: Directive
  readonly rule: Directive['rules'][number]
  /** Where a finding must begin. */
  readonly range: Span
}

/**
 * What the directives of a text put aside, in order of place. A directive without a reason puts nothing aside. Takes time
 * linear in the text.
 */
export function suppressionsOf(directives: readonly Directive[], text: string): Suppression[] {
  const suppressions: Suppression[] = []
  const enabled = new Map<string, number>()
  let allEnabled = text.length
  let below: Span | null = null
  // Backwards, because each needs to know what stands after it.
  for (let index = directives.length - 1; index >= 0; index--) {
    const directive = directives[index]
    if (!directive) continue
    const { action, rules, span, reason } = directive
    below = nextLine(text, span, directives[index + 1]?.span ?? null, below)
    if (action === 'enable') {
      if (rules.length === 0) allEnabled = span.start
      for (const { id } of rules) enabled.set(id, span.start)
    }
    if (reason === null) continue
    for (const rule of rules) {
      const end = Math.min(enabled.get(rule.id) ?? text.length, allEnabled)
      if (action === 'disable') suppressions.push({ directive, rule, range: { start: span.end, end } })
      if (action === 'disable-next-line') suppressions.push({ directive, rule, range: below })
    }
  }
  return suppressions.sort((a, b) => a.range.start - b.range.start || a.rule.span.start - b.rule.span.start)
}

/**
 * The line below a comment; blank lines and lines with nothing but other directives are passed over. `next` is the
 * directive after this one, `below` the line that was found for it.
 */
function nextLine(text: string, span: Span, next: Span | null, below: Span | null): Span {
  const start = behindBlankLines(text, behindLine(text, span.end))
  const end = behindLine(text, start)
  const isStacked =
    next !== null &&
    below !== null &&
    next.start >= start &&
    next.end <= end &&
    isBare(text.slice(start, next.start)) &&
    isBare(text.slice(next.end, end))
  return isStacked ? below : { start, end: Math.max(end, start + 1) }
}

function isBare(text: string): boolean {
  return /^[\s>]*$/.test(text)
}

function behindLine(text: string, from: number): number {
  const end = /\r\n|\n|\r/g
  end.lastIndex = from
  return end.exec(text) ? end.lastIndex : text.length
}

function behindBlankLines(text: string, from: number): number {
  const blank = /[ \t>]*(?:\r\n|\n|\r)/y
  let at = from
  for (blank.lastIndex = at; blank.test(text); blank.lastIndex = at) at = blank.lastIndex
  return at
}
