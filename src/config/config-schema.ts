import { HOUSE_STYLES } from '#model/house-style'
import { type Rule, z } from '#rule'
import { type Config, SEVERITY_CHOICES } from './config.js'
import { houseOptions } from './house-options.js'
import { PRESETS } from './presets.js'

const MANNERS =
  'gost (GOST R 7.0.5-2008), dstu (DSTU 8302:2015), gost-comma (older Russian print), english-abbreviated or english-full'

/**
 * What a configuration may say, made from the rules' own options: a strict object, so that an unknown key is an error.
 * Descriptions are for editors.
 */
export function configSchema(rules: readonly Rule[]): z.ZodType<Config> {
  const severity = z.enum(SEVERITY_CHOICES)
  const settings = z
    .strictObject(Object.fromEntries(rules.map(rule => [rule.id, ruleSchema(rule, severity).optional()])))
    .describe('Rules by their ids: a severity, or an object with severity and options')
  const style = z.enum(HOUSE_STYLES).describe(`The way of writing shelfmarks that is expected: ${MANNERS}`)
  const patterns = z.array(z.string().min(1))
  const override = z.strictObject({
    files: patterns.min(1).describe('Patterns as in .gitignore, from the folder of the configuration'),
    style: style.optional(),
    rules: settings.optional(),
  })
  const base = z.union([
    z.enum(Object.keys(PRESETS)),
    z.string().regex(/^(?:\.{0,2}\/|[A-Za-z]:)/, { message: 'a file that begins with ./ or ../', abort: true }),
  ])
  return z.strictObject({
    $schema: z.string().optional().describe('Where this schema is, for editors'),
    extends: z
      .union([base, z.array(base)])
      .optional()
      .describe(`Presets (${presetList()}), or files that begin with ./ or ../; the later one wins`),
    style: style.optional(),
    ignores: patterns
      .optional()
      .describe('What is no manuscript: patterns as in .gitignore, from the folder of the configuration'),
    authority: z
      .array(z.string().min(1))
      .optional()
      .describe('JSON files with rows of archives, counted from this file'),
    rules: settings.optional(),
    overrides: z.array(override).optional().describe('Settings for some manuscripts; the later one wins'),
  }) as z.ZodType<Config>
}

function presetList(): string {
  return Object.entries(PRESETS)
    .map(([name, { description }]) => `${name}: ${description}`)
    .join('; ')
}

/** A severity, or severity and options; house options are set once for all rules and are not among them. */
function ruleSchema(rule: Rule, severity: z.ZodType): z.ZodType {
  const options = optionsSchema(rule)
  return z.union([severity, z.strictObject({ severity: severity.optional(), options: options.optional() })]).meta({
    description: `${rule.summary} (${rule.severity})`,
  })
}

function optionsSchema(rule: Rule): z.ZodType {
  if (!(rule.options instanceof z.ZodObject)) return rule.options
  const house = houseOptions(rule).map(({ key }) => key)
  const own = Object.entries(rule.options.shape).filter(([key]) => !house.includes(key))
  return z.strictObject(Object.fromEntries(own)).partial()
}
