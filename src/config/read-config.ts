import { UsageError } from '#model/usage-error'
import type { Rule, z } from '#rule'
import type { Config } from './config.js'
import { configSchema } from './config-schema.js'
import { explainIssues } from './explain-issues.js'
import type { SyntaxProblem } from './located-data.js'
import { readJson } from './read-json.js'
import { readYaml } from './read-yaml.js'

/** A file that says how to run, as text. */
export interface ConfigFile {
  /** As the user knows it; stands in messages. YAML if it ends in `.yaml` or `.yml`, else JSON with comments. */
  readonly path: string
  readonly text: string
}

/** Reads and checks a configuration. Throws a UsageError that names each wrong place and the nearest right name. */
export function readConfig(file: ConfigFile, rules: readonly Rule[]): Config {
  // As it was written: a default that checking puts in would overrule what the configuration extends.
  return readChecked(file, configSchema(rules), rules).written as Config
}

/** What a file says. */
interface Checked<Value> {
  readonly written: unknown
  /** With defaults in the place of what is missing. */
  readonly completed: Value
}

/** Reads a file and checks it against a schema; throws a UsageError with line and column of all that is wrong. */
export function readChecked<Schema extends z.ZodType>(
  { path, text }: ConfigFile,
  schema: Schema,
  rules: readonly Rule[],
): Checked<z.output<Schema>> {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  const data = /\.ya?ml$/i.test(path) ? readYaml(source) : readJson(source)
  if ('offset' in data) throw new UsageError(complaint(path, source, data))
  const checked = schema.safeParse(data.value)
  if (checked.success) return { written: data.value, completed: checked.data }
  const problems = explainIssues(checked.error.issues, data, schema, rules)
  throw new UsageError(problems.map(problem => complaint(path, source, problem)).join('\n'))
}

function complaint(path: string, text: string, { offset, message }: SyntaxProblem): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return `${path}:${lines.length}:${(lines.at(-1) ?? '').length + 1}: ${message}`
}
