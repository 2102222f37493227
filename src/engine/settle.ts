import {
  type Diagnostic,
  type FileReport,
  type Finding,
  type FindingPlace,
  milder,
  type RelatedPlace,
} from '#model/diagnostic'
import type { Facts } from '#model/facts'
import { hashText } from '#model/hash'
import type { Lines } from '#model/lines'
import { overlaps, type Span } from '#model/span'
import { judgeDirectives } from './judge-directives.js'
import type { Plan } from './plan.js'
import { putAside } from './put-aside.js'
import { outerText } from './reference-path.js'
import type { RuleFinding } from './rule-finding.js'

/** Where a diagnostic stands, in all manuscripts that it speaks of. */
export interface Ground {
  text(path: string): string
  lines(path: string): Lines
}

/** What is listed of a manuscript, and what is not. */
export type Settled = Pick<FileReport, 'diagnostics' | 'setAside'>

/**
 * Turns the findings on one manuscript into diagnostics in order of place, rule and message, none twice; puts those aside
 * that its directives speak of, and adds what is wrong with the directives.
 */
export function settle(findings: readonly RuleFinding[], facts: Facts, ground: Ground, plan: Plan): Settled {
  const { path, directives } = facts
  const { kept, setAside, unused } = putAside(diagnose(findings, facts, ground, plan), directives, ground.text(path))
  const own = diagnose(judgeDirectives(path, directives, unused, plan), facts, ground, plan)
  const diagnostics = own.length === 0 ? kept : [...kept, ...own].sort((a, b) => a.start.offset - b.start.offset)
  return { diagnostics, ...(setAside.length > 0 ? { setAside } : {}) }
}

function diagnose(findings: readonly RuleFinding[], facts: Facts, ground: Ground, plan: Plan): Diagnostic[] {
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
  return ordered.map(each => toDiagnostic(each, facts, ground, plan, seen))
}

function toDiagnostic(
  { planned: { rule, severity }, finding }: RuleFinding,
  facts: Facts,
  ground: Ground,
  plan: Plan,
  seen: Map<string, number>,
): Diagnostic {
  const { path } = facts
  const url = plan.url(rule.id)
  const fix = finding.fix && !isSourceVoice(facts, finding.fix.span) ? finding.fix : null
  return {
    rule: rule.id,
    severity: milder(severity, finding.severity ?? severity),
    message: outerText(finding.message),
    ...points(ground, path, finding.span),
    ...(finding.related.length > 0 ? { related: finding.related.map(place => relate(place, path, ground)) } : {}),
    ...(fix ? { fix: { ...fix.span, text: fix.text } } : {}),
    ...(url === null ? {} : { url }),
    fingerprint: fingerprint(rule.id, finding, path, ground, seen),
  }
}

function points(ground: Ground, path: string, { start, end }: Span) {
  const lines = ground.lines(path)
  return { start: lines.point(start), end: lines.point(end) }
}

function relate(place: FindingPlace, home: string, ground: Ground): RelatedPlace {
  const path = place.path ?? home
  return { path: outerText(path), ...points(ground, path, place.span), message: outerText(place.message) }
}

/** The source's voice is not ours to edit: the body of an entry and quotations are out of bounds for fixes. */
function isSourceVoice(facts: Facts, span: Span): boolean {
  return (
    facts.entries.some(entry => entry.body.some(body => overlaps(body, span))) ||
    facts.quotations.some(({ inner }) => overlaps(inner, span))
  )
}

/** So much of the line around the marked words tells them from the same words elsewhere, in UTF-16 code units. */
const CONTEXT = 40

/**
 * Rule, path, the words that are marked and what stands beside them on their line, the words that it is related to, and
 * which of several alike it is: nothing that an edit elsewhere in the file would change.
 */
function fingerprint(
  rule: string,
  { span, related }: Finding,
  path: string,
  ground: Ground,
  seen: Map<string, number>,
): string {
  const words = (at: string, { start, end }: Span) => ground.text(at).slice(start, end).replace(/\s+/g, ' ')
  const others = related.map(place => `${outerText(place.path ?? path)}\u0000${words(place.path ?? path, place.span)}`)
  const before = ground
    .text(path)
    .slice(Math.max(0, span.start - CONTEXT), span.start)
    .split(/[\r\n]/)
    .at(-1)
  const after = ground
    .text(path)
    .slice(span.end, span.end + CONTEXT)
    .split(/[\r\n]/, 1)[0]
  const subject = [rule, path, before, words(path, span), after, ...others].join('\u0001')
  const earlier = seen.get(subject) ?? 0
  seen.set(subject, earlier + 1)
  return hashText(`${subject}\u0001${earlier}`)
}
