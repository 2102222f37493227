import { type Rule, z } from '#rule'
import { configSchema } from './config-schema.js'

/**
 * The JSON Schema of the configuration, for editors: draft 2020-12, with what each rule wants as its description. The
 * rules stand there once, and overrides refer to them.
 */
export function printConfigSchema(rules: readonly Rule[]): string {
  const schema = z.toJSONSchema(configSchema(rules), { io: 'input' })
  const settings = schema.properties?.rules
  const once = (key: string, value: unknown) =>
    key === 'rules' && value !== settings ? { $ref: '#/properties/rules' } : value
  return `${JSON.stringify({ title: 'Configuration of fondlint', ...schema }, once, 2)}\n`
}
