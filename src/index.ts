import { createAuthority } from '#authority/create-authority'
import { mergeRows } from '#authority/merge-rows'
import type { Config, Layer, RuleSetting } from '#config/config'
import { configLayers } from '#config/layers'
import { type ConfigFile, readConfig as readWithRules } from '#config/read-config'
import { directiveRules } from '#engine/directive-rules'
import { makePlan } from '#engine/make-plan'
import type { Plan } from '#engine/plan'
import { readCitation as readWith } from '#facts/read-citation'
import type { AuthorityRows } from '#model/authority'
import type { Bibliography } from '#model/bibliography'
import type { CitationReading } from '#model/citation'
import type { Rule } from '#rule'
import { authority, buildGrammars, rules as checks, grammars, rows } from './builtin.js'

export { readAuthorityRows } from '#config/authority-rows'
export type { Config, Layer, Override, RuleEntry, RuleSetting, SeverityChoice } from '#config/config'
export { matchFiles } from '#config/match-files'
export { PRESETS } from '#config/presets'
export type { ConfigFile } from '#config/read-config'
export { suggest, suggestRule } from '#config/suggest'
export { type AppliedFixes, applyFixes } from '#engine/apply-fixes'
export { type BaselineEntry, baselineOf, compareWithBaseline, printBaseline, readBaseline } from '#engine/baseline'
export { type FixedTexts, fixTexts, type MovePlace } from '#engine/fix-texts'
export { type Changes, limitReport } from '#engine/limit-report'
export type { Plan, PlannedRule } from '#engine/plan'
export { openProject, type Project } from '#engine/project'
export { readFacts } from '#engine/read-facts'
export { packFacts } from '#facts/pack-facts'
export type { AuthorityRows } from '#model/authority'
export type * from '#model/citation'
export type * from '#model/diagnostic'
export type * from '#model/facts'
export { UsageError } from '#model/usage-error'
export { authority } from './builtin.js'

/** Every rule there is, those about comments to fondlint among them, in the order of their ids. */
export const rules: readonly Rule[] = [...checks, ...directiveRules].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Reads and checks a configuration, JSON or YAML. Throws a UsageError with line and column of all that is wrong. */
export function readConfig(file: ConfigFile): Config {
  return readWithRules(file, rules)
}

/**
 * The settings of a configuration in the order in which they count. `layersOf` gives those of a file that it extends;
 * without it, only presets can be extended.
 */
export function layersOf(config: Config, extended: (path: string) => readonly Layer[] = () => []): Layer[] {
  return configLayers(config, rules, extended)
}

export interface PlanOptions {
  /** From configurations; the later one wins. Rules of which none speaks have their own severity and default options. */
  readonly layers?: readonly Layer[]
  /** By rule id; stronger than all layers. */
  readonly choices?: Readonly<Record<string, RuleSetting>>
  /** The path of a manuscript as the patterns of the layers count it; by default, as the project has it. */
  readonly relative?: (path: string) => string
  /** Rows to add to the built-in ones; the later one takes the place of an earlier one with the same id. */
  readonly authority?: readonly AuthorityRows[]
  /** The bibliography that the manuscripts have themselves. */
  readonly bibliography?: Bibliography | null
}

/** A plan with the built-in traditions, authority and rules. Throws a UsageError for an unknown rule, severity or option. */
export function planFor({ authority: more = [], ...options }: PlanOptions = {}): Plan {
  if (more.length === 0) return makePlan({ authority, grammars, rules: checks, ...options })
  const all = mergeRows([rows, ...more])
  return makePlan({ authority: createAuthority(all), grammars: buildGrammars(all), rules: checks, ...options })
}

/** Reads the citations in one stretch of text; spans refer to it. Never throws. */
export function readCitation(text: string): CitationReading {
  return readWith(text, grammars)
}
