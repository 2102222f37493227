import { type Rule, z } from '#rule'
import { houseOptions } from './house-options.js'
import type { LocatedData, Step, SyntaxProblem } from './located-data.js'
import { suggest, suggestRule } from './suggest.js'

type Issue = z.core.$ZodIssue

/** What schema checking found wrong, in words and at its place, in order of place. */
export function explainIssues(
  issues: readonly Issue[],
  data: LocatedData,
  schema: z.ZodType,
  rules: readonly Rule[],
): SyntaxProblem[] {
  return issues.flatMap(issue => explain(issue, [], data, schema, rules)).sort((a, b) => a.offset - b.offset)
}

function explain(
  issue: Issue,
  outer: readonly Step[],
  data: LocatedData,
  schema: z.ZodType,
  rules: readonly Rule[],
): SyntaxProblem[] {
  const path = [...outer, ...issue.path.map(step => (typeof step === 'number' ? step : String(step)))]
  if (issue.code === 'invalid_union') {
    const inside = issue.errors.find(issues => issues.every(isInside))
    if (inside) return inside.flatMap(each => explain(each, path, data, schema, rules))
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      offset: data.keyAt(path, key),
      message: unknownKey(key, path, keysAt(schema, path), rules),
    }))
  }
  const offset = data.valueAt(path)
  const found = valueAt(data.value, path)
  const name = path.at(-1)
  const where = path.length === 0 ? '' : ` for ${typeof name === 'number' ? `${path.at(-2)}[${name}]` : `"${name}"`}`
  return [{ offset, message: wrongValue(issue, found, where) }]
}

function wrongValue(issue: Issue, found: unknown, where: string): string {
  const start = `Unexpected ${show(found)}${where}`
  if (issue.code === 'invalid_type' && found === undefined) return `Missing value${where}, expected ${issue.expected}`
  if (issue.code === 'too_small') return `${start}, expected at least ${issue.minimum}`
  if (issue.code === 'too_big') return `${start}, expected at most ${issue.maximum}`
  const { names, kinds } = alternatives(issue)
  if (names.length + kinds.length === 0) return `${start}: ${issue.message}`
  const near = typeof found === 'string' ? suggest(found, names) : ''
  return near === '' ? `${start}, expected ${[...names, ...kinds].join(', ')}` : start + near
}

/** What would have been right: names to choose from, and kinds of values. */
function alternatives(issue: Issue): { readonly names: readonly string[]; readonly kinds: readonly string[] } {
  if (issue.code === 'invalid_value') return { names: issue.values.map(String), kinds: [] }
  if (issue.code === 'invalid_type') return { names: [], kinds: [expectedType(issue.expected)] }
  if (issue.code === 'invalid_format') return { names: [], kinds: [issue.message.replace(/^expected /, '')] }
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().map(alternatives) : []
  return { names: inner.flatMap(each => each.names), kinds: inner.flatMap(each => each.kinds) }
}

/** True for trouble inside a value, which shows that its shape was the one that was meant. */
function isInside(issue: Issue): boolean {
  return issue.path.length > 0 || !/^invalid_(?:type|value|format|union)$/.test(issue.code)
}

function unknownKey(key: string, path: readonly Step[], keys: readonly string[], rules: readonly Rule[]): string {
  if (path.at(-1) === 'rules') return `Unknown rule "${key}"${suggestRule(key, keys)}`
  const rule = path.at(-1) === 'options' ? rules.find(({ id }) => id === path.at(-2)) : undefined
  const house = rule && houseOptions(rule).find(each => each.key === key)
  if (house) return `Unexpected option "${key}" of ${rule.id}, expected "${house.setting}" beside "rules"`
  if (rule) return `Unknown option "${key}" of ${rule.id}${suggest(key, keys)}`
  const near = suggest(key, keys)
  return `Unknown key "${key}"${near === '' ? ` (there are ${keys.join(', ')})` : near}`
}

/** The keys that the schema allows at a path. */
function keysAt(schema: z.ZodType, path: readonly Step[]): string[] {
  const shapes = path.reduce<z.ZodType[]>((all, step) => all.flatMap(each => inner(each, step)), plain(schema))
  return shapes.flatMap(each => (each instanceof z.ZodObject ? Object.keys(each.shape) : []))
}

/** A schema without its wrappings, as the alternatives that it is. */
function plain(schema: unknown): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return plain(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(plain)
  return schema instanceof z.ZodType ? [schema] : []
}

function inner(schema: z.ZodType, step: Step): z.ZodType[] {
  if (schema instanceof z.ZodArray) return plain(schema.element)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.hasOwn(schema.shape, step) ? plain(schema.shape[step]) : []
}

function valueAt(value: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>(
    (outer, step) => (typeof outer === 'object' && outer !== null ? Reflect.get(outer, step) : undefined),
    value,
  )
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list'
  if (typeof value === 'object' && value !== null) return 'object'
  return JSON.stringify(value) ?? 'nothing'
}

function expectedType(type: string): string {
  return { array: 'a list', object: 'an object', int: 'a whole number', string: 'a string' }[type] ?? type
}
