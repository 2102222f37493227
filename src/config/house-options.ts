import { type Rule, z } from '#rule'

/** An option of a rule that is not set for this rule but once for all, with the key of the configuration that sets it. */
export interface HouseOption {
  readonly key: string
  readonly setting: 'style'
}

/** The options of a rule whose schema says `.meta({ setting: 'style' })`. */
export function houseOptions(rule: Rule): HouseOption[] {
  if (!(rule.options instanceof z.ZodObject)) return []
  return Object.entries(rule.options.shape).flatMap(([key, schema]) =>
    schema instanceof z.ZodType && schema.meta()?.setting === 'style' ? [{ key, setting: 'style' as const }] : [],
  )
}
