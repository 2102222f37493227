import { SEVERITIES, type Severity } from '#model/diagnostic'
import type { HouseStyle } from '#model/house-style'

/** How severe a rule is, or that it does not run. */
export type SeverityChoice = Severity | 'off'

export const SEVERITY_CHOICES: readonly SeverityChoice[] = ['off', ...[...SEVERITIES].reverse()]

/** What is said of a rule; what is not said stays as it was. Options are completed by their defaults. */
export interface RuleSetting {
  readonly severity?: SeverityChoice
  readonly options?: Readonly<Record<string, unknown>>
}

/** A rule's setting as a configuration may write it. */
export type RuleEntry = SeverityChoice | RuleSetting

/** Settings for some manuscripts. */
export interface Override {
  /** Patterns as in `.gitignore`, from the folder of the configuration; `{a,b}` may be used. */
  readonly files: readonly string[]
  readonly style?: HouseStyle
  readonly rules?: Readonly<Record<string, RuleEntry>>
}

/** A configuration as its file has it. */
export interface Config {
  /** For editors. */
  readonly $schema?: string
  /** Names of presets, or files that begin with `./` or `../`, counted from this file; the later one wins. */
  readonly extends?: string | readonly string[]
  /** The way of writing shelfmarks that is expected; without it, the one that most of a manuscript's have. */
  readonly style?: HouseStyle
  /** Patterns as in `.gitignore`, from the folder of the configuration: what is no manuscript. */
  readonly ignores?: readonly string[]
  /** Files with rows of archives, counted from this file. */
  readonly authority?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleEntry>>
  readonly overrides?: readonly Override[]
}

/** Some settings, and the manuscripts that they are for. Of several layers the later one wins. */
export interface Layer {
  /** As in an override; null is every manuscript. */
  readonly files: readonly string[] | null
  /** Whether this layer first makes every rule that is on one degree more severe. */
  readonly raise: boolean
  readonly rules: Readonly<Record<string, RuleSetting>>
}
