import { makePlan, type RuleChoice } from '#engine/make-plan'
import type { Plan } from '#engine/plan'
import { readCitation as readWith } from '#facts/read-citation'
import type { CitationReading } from '#model/citation'
import { authority, grammars, rules } from './builtin.js'

export { suggest } from '#engine/make-plan'
export type { Plan } from '#engine/plan'
export { openProject, type Project } from '#engine/project'
export type * from '#model/citation'
export type * from '#model/diagnostic'
export type * from '#model/facts'
export { UsageError } from '#model/usage-error'
export { authority, rules } from './builtin.js'

/** A plan with the built-in traditions, authority and rules. Throws a UsageError for an unknown rule, severity or option. */
export function planFor(choices: Readonly<Record<string, RuleChoice>> = {}): Plan {
  return makePlan({ grammars, authority, rules, choices })
}

/** Reads the citations in one stretch of text; spans refer to it. Never throws. */
export function readCitation(text: string): CitationReading {
  return readWith(text, grammars)
}
