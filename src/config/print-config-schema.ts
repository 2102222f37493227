import { type Rule, z } from '#rule'
import { configSchema } from './config-schema.js'

/** The JSON Schema of the configuration, for editors: draft 2020-12, with what each rule wants as its description. */
export function printConfigSchema(rules: readonly Rule[]): string {
  const schema = z.toJSONSchema(configSchema(rules), { io: 'input' })
  return `${JSON.stringify({ title: 'Configuration of fondlint', ...schema }, null, 2)}\n`
}
