import * as z from 'zod'
import type { Authority } from '#model/authority'
import type { CorpusIndex } from '#model/corpus-index'
import type { Finding, FindingPlace, Severity } from '#model/diagnostic'
import type { Facts } from '#model/facts'
import type { Span } from '#model/span'

export { z }

/** The names between braces in a message: `'{level} after {text}'` has `level` and `text`. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

/** A message by its name with a value for each of its placeholders. */
type Worded<Messages extends Record<string, string>> = {
  [Name in keyof Messages & string]: { readonly message: Name } & ([Placeholder<Messages[Name]>] extends [never]
    ? { readonly data?: Record<string, never> }
    : { readonly data: Readonly<Record<Placeholder<Messages[Name]>, string | number>> })
}[keyof Messages & string]

/** A finding before its words are put in: where, which message, what it speaks of. */
export type RawFinding<Messages extends Record<string, string>> = Worded<Messages> & {
  readonly span: Span
  /** Places in the same manuscript, or with `path` in another one of the set. */
  readonly related?: readonly (Worded<Messages> & { readonly path?: string; readonly span: Span })[]
  /** A replacement that is always right; the engine refuses it inside the source's own text. */
  readonly fix?: { readonly span: Span; readonly text: string }
  /** Milder than the rule for this one finding; a harsher one is not heeded. */
  readonly severity?: Severity
}

/** A rule yields this for what it could not judge, with the reason in the user's words. */
export interface Unjudged {
  readonly notChecked: string
}

interface RuleMeta<Options extends z.ZodType, Messages extends Record<string, string>> {
  /** `category/problem`. */
  readonly id: string
  /** One sentence in the imperative: what the rule wants. */
  readonly summary: string
  readonly severity: Severity
  /** A strict object in which every key has a default. */
  readonly options: Options
  /** Each is "what stands there, what was expected"; braces hold placeholders. */
  readonly messages: Messages
}

/** What a document rule sees: one manuscript's facts and the authority. */
export interface DocumentView<Options> {
  readonly facts: Facts
  readonly authority: Authority
  readonly options: Options
}

/** What a corpus rule sees: the facts of the manuscript to report on, and the index over all of them. */
export interface CorpusView<Options> extends DocumentView<Options> {
  readonly index: CorpusIndex
}

/** A rule as the engine sees it, whatever its options and messages are. */
export interface Rule {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
  readonly options: z.ZodType
  readonly messages: Readonly<Record<string, string>>
  /** `corpus` if a change in one manuscript may change the verdict on another. */
  readonly scope: 'document' | 'corpus'
  run(view: CorpusView<unknown>): Iterable<Finding | Unjudged>
}

/** A rule that needs one manuscript only. */
export function documentRule<Options extends z.ZodType, const Messages extends Record<string, string>>(
  rule: RuleMeta<Options, Messages> & {
    check(view: DocumentView<z.output<Options>>): Iterable<RawFinding<Messages> | Unjudged>
  },
): Rule {
  return { ...meta(rule), scope: 'document', run: view => worded(rule, rule.check(view as never)) }
}

/** A rule that compares manuscripts; it is still called once for each and reports there. */
export function corpusRule<Options extends z.ZodType, const Messages extends Record<string, string>>(
  rule: RuleMeta<Options, Messages> & {
    check(view: CorpusView<z.output<Options>>): Iterable<RawFinding<Messages> | Unjudged>
  },
): Rule {
  return { ...meta(rule), scope: 'corpus', run: view => worded(rule, rule.check(view as never)) }
}

function meta<Options extends z.ZodType, Messages extends Record<string, string>>(rule: RuleMeta<Options, Messages>) {
  const { id, summary, severity, options, messages } = rule
  return { id, summary, severity, options, messages }
}

function* worded<Messages extends Record<string, string>>(
  rule: { readonly messages: Messages },
  findings: Iterable<RawFinding<Messages> | Unjudged>,
): Iterable<Finding | Unjudged> {
  for (const finding of findings) {
    if ('notChecked' in finding) yield finding
    else {
      yield {
        span: finding.span,
        message: word(rule.messages, finding),
        related: (finding.related ?? []).map(place => related(rule.messages, place)),
        fix: finding.fix ?? null,
        ...(finding.severity === undefined ? {} : { severity: finding.severity }),
      }
    }
  }
}

function related(
  messages: Record<string, string>,
  place: { readonly path?: string; readonly span: Span; readonly message: string; readonly data?: object },
): FindingPlace {
  const { path, span } = place
  return { ...(path === undefined ? {} : { path }), span, message: word(messages, place) }
}

/** Puts the values into a message. Text from a manuscript is set on one line. */
function word(messages: Record<string, string>, worded: { readonly message: string; readonly data?: object }): string {
  const data = new Map(Object.entries(worded.data ?? {}))
  return (messages[worded.message] ?? worded.message).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(data.get(name) ?? `{${name}}`)
      .replace(/\s+/g, ' ')
      .trim(),
  )
}
