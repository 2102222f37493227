import type { Diagnostic, Finding, FindingPlace, RelatedPlace } from '#model/diagnostic'
import type { Facts } from '#model/facts'
import { hashText } from '#model/hash'
import type { Lines } from '#model/lines'
import { overlaps, type Span } from '#model/span'
import type { Plan, PlannedRule } from './plan.js'

/** A finding with the rule that made it. */
export interface RuleFinding {
  readonly planned: PlannedRule
  readonly finding: Finding
}

/** Where a diagnostic stands, in all manuscripts that it speaks of. */
export interface Ground {
  text(path: string): string
  lines(path: string): Lines
}

/** Turns the findings on one manuscript into diagnostics in order of place, rule and message, none twice. */
export function settle(findings: readonly RuleFinding[], facts: Facts, ground: Ground, plan: Plan): Diagnostic[] {
  const { path } = facts
  const ordered = findings
    .map(({ planned, finding }) => ({ planned, finding, key: `${planned.rule.id}\u0000${finding.message}` }))
    .sort((a, b) => {
      const [left, right] = [a.finding.span, b.finding.span]
      return left.start - right.start || left.end - right.end || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
    })
    .filter(({ finding, key }, i, all) => {
      const before = all[i - 1]
      return !(before && before.key === key && before.finding.span.start === finding.span.start)
    })
  const seen = new Map<string, number>()
  return ordered.map(({ planned, finding }) => {
    const url = plan.url(planned.rule.id)
    const fix = finding.fix && !isSourceVoice(facts, finding.fix.span) ? finding.fix : null
    return {
      rule: planned.rule.id,
      severity: planned.severity,
      message: finding.message,
      ...points(ground, path, finding.span),
      ...(finding.related.length > 0 ? { related: finding.related.map(place => relate(place, path, ground)) } : {}),
      ...(fix ? { fix: { ...fix.span, text: fix.text } } : {}),
      ...(url === null ? {} : { url }),
      fingerprint: fingerprint(planned.rule.id, finding, path, ground, seen),
    }
  })
}

function points(ground: Ground, path: string, { start, end }: Span) {
  const lines = ground.lines(path)
  return { start: lines.point(start), end: lines.point(end) }
}

function relate(place: FindingPlace, home: string, ground: Ground): RelatedPlace {
  const path = place.path ?? home
  return { path, ...points(ground, path, place.span), message: place.message }
}

/** The source's voice is not ours to edit: the body of an entry and quotations are out of bounds for fixes. */
function isSourceVoice(facts: Facts, span: Span): boolean {
  return (
    facts.entries.some(entry => entry.body.some(body => overlaps(body, span))) ||
    facts.quotations.some(({ inner }) => overlaps(inner, span))
  )
}

/**
 * Rule, path, the words that are marked and the places it is related to, and which of several alike it is: nothing that
 * an edit elsewhere in the file would change.
 */
function fingerprint(
  rule: string,
  { span, related }: Finding,
  path: string,
  ground: Ground,
  seen: Map<string, number>,
): string {
  const quoted = (at: string, place: Span) => ground.text(at).slice(place.start, place.end).replace(/\s+/g, ' ')
  const others = related.map(place => `${place.path ?? path}\u0000${quoted(place.path ?? path, place.span)}`)
  const subject = [rule, path, quoted(path, span), ...others].join('\u0001')
  const earlier = seen.get(subject) ?? 0
  seen.set(subject, earlier + 1)
  return hashText(`${subject}\u0001${earlier}`)
}
