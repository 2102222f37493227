import type { Grammars } from '#grammar/tradition'
import { type Claim, type Claims, type ClaimTime, EVENT_KINDS, type EventKind } from '#model/claim'
import type { Manuscript } from '#model/manuscript'
import type { Span } from '#model/span'
import type { Problem, Written } from '#model/value'

/** What may be declared; `when` is a date as prose writes it, or `1920-10-30`. */
const KEYS = ['event', 'where', 'who', 'to', 'what', 'when', 'happened', 'count', 'thing', 'claimant'] as const

type Key = (typeof KEYS)[number]

/** A value of a declaration with its place: in a comment its own, in front matter that of the block. */
interface Field extends Written {
  readonly key: string
}

const COMMENT = /^<!--\s*fondlint-claim\b([\s\S]*?)-->$/
const FIELD = /([^:;]*):([^;]*)/g

/**
 * The claims that an author declares, in the front matter as a list under `claims`, and in comments that begin with
 * `fondlint-claim`, their fields parted by semicolons. A claim has an `event` of the closed list (`capture`, `cession`,
 * ...), or a `count` of a `thing`; and `where` (several places parted by commas), `who`, `to`, `what` (`treaty`,
 * `soviet-power`), `when`, `happened: no`, `claimant`. What cannot be understood is told as a problem and the claim is
 * left out, so that no slip passes for a statement.
 */
export function readDeclaredClaims(manuscript: Manuscript, grammars: Pick<Grammars, 'dates' | 'claims'>): Claims {
  const read = [...inComments(manuscript), ...inFrontMatter(manuscript)].map(({ span, fields, problems }) =>
    problems.length > 0 ? { claim: null, problems } : claimOf(span, fields, grammars),
  )
  return {
    claims: read.flatMap(({ claim }) => (claim ? [claim] : [])),
    problems: read.flatMap(({ problems }) => problems),
  }
}

interface Declaration {
  readonly span: Span
  readonly fields: readonly Field[]
  readonly problems: readonly Problem[]
}

function inComments({ source, directives }: Manuscript): Declaration[] {
  return directives.flatMap(({ action, span }) => {
    if (action !== 'claim') return []
    const comment = source.text.slice(span.start, span.end)
    const content = COMMENT.exec(comment)?.[1] ?? ''
    const offset = span.start + comment.indexOf(content, '<!--'.length)
    const fields = [...content.matchAll(FIELD)].map(({ index, 1: key = '', 2: value = '' }): Field => {
      const start = offset + index + key.length + 1 + (value.length - value.trimStart().length)
      return { key: key.trim(), value: value.trim(), span: { start, end: start + value.trim().length } }
    })
    return [{ span, fields, problems: [] }]
  })
}

function inFrontMatter({ frontMatter }: Manuscript): Declaration[] {
  const listed = frontMatter?.data?.claims
  if (!frontMatter || listed === undefined) return []
  const { span } = frontMatter
  const wrong = {
    span,
    fields: [],
    problems: [problem('claim-form', 'claims', 'a list of claims, each with its fields', span)],
  }
  if (!Array.isArray(listed)) return [wrong]
  return listed.map((each: unknown): Declaration => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return wrong
    const fields = Object.entries(each).map(([key, value]) => ({ key, value: textOf(value), span }))
    return { span, fields, problems: [] }
  })
}

/** YAML makes dates of `1920-10-30` and lists of `[Kars, Olti]`. */
function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return Array.isArray(value) ? value.map(textOf).join(', ') : String(value ?? '')
}

function claimOf(
  span: Span,
  fields: readonly Field[],
  grammars: Pick<Grammars, 'dates' | 'claims'>,
): { claim: Claim | null; problems: Problem[] } {
  const problems: Problem[] = fields
    .filter(({ key }) => !KEYS.some(known => known === key))
    .map(each => problem('claim-key', each.key, `one of ${KEYS.join(', ')}`, each.span))
  const find = (key: Key) => fields.find(field => field.key === key && field.value !== '') ?? null
  const [event, count, thing] = [find('event'), find('count'), find('thing')]
  const kind = event && eventKind(event.value)
  if (event && !kind) problems.push(problem('claim-event', event.value, `one of ${EVENT_KINDS.join(', ')}`, event.span))
  if (!event && !(count && thing))
    problems.push(problem('claim-form', 'claim', 'an `event`, or a `count` of a `thing`', span))
  const written = find('when')
  const when = written && timeOf(written, grammars)
  if (written && !when) problems.push(problem('claim-date', written.value, 'a date such as 1920-10-30', written.span))
  const number = count && Number(count.value.replace(/[\s,]/g, ''))
  if (count && !Number.isFinite(number)) problems.push(problem('claim-count', count.value, 'a number', count.span))
  if (problems.length > 0) return { claim: null, problems }
  const shared = { span, claimant: plain(find('claimant')), entry: null, declared: true, when }
  const places = (find('where')?.value.split(',') ?? []).map(place => ({
    value: place.trim(),
    span: find('where')?.span ?? span,
  }))
  const party = (key: 'who' | 'to') => {
    const field = find(key)
    return field && { ...plain(field), sides: grammars.claims.sidesOf(field.value) }
  }
  if (kind) {
    const happened = !/^(?:no|false|нет|не)$/i.test(find('happened')?.value ?? '')
    const [who, to] = [party('who'), party('to')]
    return {
      claim: {
        type: 'event',
        event: kind,
        happened,
        isAgain: false,
        isNow: false,
        who,
        to,
        places,
        object: find('what')?.value ?? null,
        ...shared,
      },
      problems,
    }
  }
  if (!count || !thing) return { claim: null, problems }
  const exact = { least: number, most: number, number: plain(count), thing: thing.value }
  return {
    claim: {
      type: 'quantity',
      from: [],
      predicate: find('what')?.value ?? null,
      places,
      sides: [],
      ...exact,
      ...shared,
    },
    problems,
  }
}

function plain(field: Field): Written
function plain(field: Field | null): Written | null
function plain(field: Field | null): Written | null {
  return field && { value: field.value, span: field.span }
}

function eventKind(value: string): EventKind | null {
  return EVENT_KINDS.find(kind => kind === value.toLowerCase()) ?? null
}

function timeOf({ value, span }: Field, { dates }: Pick<Grammars, 'dates'>): ClaimTime | null {
  const [date, other] = dates.read(value, { anchor: null, monthFirst: false }, [])
  if (!date || other || (date.min === null && date.max === null)) return null
  return { min: date.min, max: date.max, span, origin: 'written', identifying: false, isEither: false }
}

function problem(code: string, found: string, expected: string, span: Span): Problem {
  return { code, message: `Unexpected \`${found}\`, expected ${expected}`, span }
}
