import type { Facts } from '#model/facts'
import type { Span } from '#model/span'
import { COMMON_STRINGS, END_OF_RANGES, FIRST_SHAPES, SHORT_LISTS, SMALL_INTEGERS, TAG } from './pack-format.js'

const COMMON: ReadonlyMap<string, number> = new Map(COMMON_STRINGS.map((each, index) => [each, index]))

/** A list of keys, by the keys one after the other. */
interface ShapeNode {
  readonly next: Map<string, ShapeNode>
  index: number | null
}

interface Draft {
  readonly text: string
  readonly bytes: number[]
  /** Those that are not common. */
  readonly strings: Map<string, number>
  readonly shapes: (readonly string[])[]
  readonly root: ShapeNode
  /** Where the last span began. */
  last: number
}

/** Shorter lists of numbers are written like any others. */
const FEWEST_INTEGERS = 4

/**
 * The facts of a manuscript in a tenth of the room that the objects take. `text` is the source that they were read from:
 * the bytes only point to its words. {@link openPacked} reads them.
 */
export function packFacts(facts: Facts, text: string): Uint8Array {
  const draft: Draft = { text, bytes: [], strings: new Map(), shapes: [], root: newNode(), last: 0 }
  const directory: number[] = []
  const fields = Object.entries(facts).filter(([, value]) => value !== undefined)
  pushCount(fields.length, directory)
  for (const [name, value] of fields) {
    const start = draft.bytes.length
    draft.last = 0
    writeValue(value, draft, null)
    pushCount(stringIndex(name, draft), directory)
    pushCount(draft.bytes.length - start, directory)
  }
  const shapes: number[] = []
  pushCount(draft.shapes.length, shapes)
  for (const keys of draft.shapes) {
    pushCount(keys.length, shapes)
    for (const key of keys) pushCount(stringIndex(key, draft), shapes)
  }
  const strings = writeStrings([...draft.strings.keys()])
  pushCount(strings.length, directory)
  pushCount(shapes.length, directory)
  const parts = [directory, strings, shapes, draft.bytes]
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    packed.set(part, at)
    at += part.length
  }
  return packed
}

/** Code units rather than UTF-8: a text may hold halves of a surrogate pair, and must come back as it was. */
function writeStrings(strings: readonly string[]): number[] {
  const bytes: number[] = []
  pushCount(strings.length, bytes)
  for (const each of strings) pushCount(each.length, bytes)
  for (const each of strings) for (let at = 0; at < each.length; at++) pushCount(each.charCodeAt(at), bytes)
  return bytes
}

/** `own` are the words at the span of the object that the value stands in. */
function writeValue(value: unknown, draft: Draft, own: string | null): void {
  const { bytes } = draft
  if (typeof value === 'string') {
    if (value === own) bytes.push(TAG.own)
    else writeTagged(TAG.string, stringIndex(value, draft), bytes)
  } else if (typeof value === 'number') writeNumber(value, draft)
  else if (typeof value === 'boolean') bytes.push(value ? TAG.true : TAG.false)
  else if (Array.isArray(value)) writeList(value, draft)
  else if (typeof value === 'object' && value !== null) writeObject(value, draft)
  else bytes.push(TAG.null)
}

function writeNumber(value: number, draft: Draft): void {
  if (!isWhole(value))
    writeTagged(TAG.number, stringIndex(Object.is(value, -0) ? '-0' : String(value), draft), draft.bytes)
  else if (value >= 0 && value < FIRST_SHAPES - SMALL_INTEGERS) draft.bytes.push(SMALL_INTEGERS + value)
  else writeTagged(TAG.integer, signed(value), draft.bytes)
}

function writeList(values: readonly unknown[], draft: Draft): void {
  const { bytes } = draft
  if (values.length >= FEWEST_INTEGERS && values.every(isWhole)) {
    writeTagged(TAG.integers, values.length, bytes)
    for (const each of values) pushCount(signed(each), bytes)
    return
  }
  if (values.length < END_OF_RANGES - SHORT_LISTS) bytes.push(SHORT_LISTS + values.length)
  else writeTagged(TAG.list, values.length, bytes)
  for (const each of values) writeValue(each, draft, null)
}

function writeObject(value: object, draft: Draft): void {
  const { bytes } = draft
  const fields = value as Readonly<Record<string, unknown>>
  const keys = keysOf(fields)
  if (isSpan(value) && keys.length === 2 && keys[0] === 'start') {
    writeTagged(TAG.span, signed(value.start - draft.last), bytes)
    pushCount(value.end - value.start, bytes)
    draft.last = value.start
    return
  }
  const shape = shapeIndex(keys, draft)
  if (shape < SHORT_LISTS - FIRST_SHAPES) bytes.push(FIRST_SHAPES + shape)
  else writeTagged(TAG.object, shape, bytes)
  const { span } = fields
  const own = isSpan(span) ? draft.text.slice(span.start, span.end) : null
  for (const key of keys) writeValue(fields[key], draft, own)
}

/** As in JSON, what is undefined is not there. */
function keysOf(fields: Readonly<Record<string, unknown>>): string[] {
  const keys = Object.keys(fields)
  return keys.some(key => fields[key] === undefined) ? keys.filter(key => fields[key] !== undefined) : keys
}

function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false
  const { start, end } = value as Readonly<Record<string, unknown>>
  return isWhole(start) && isWhole(end) && start >= 0 && start <= end
}

function shapeIndex(keys: readonly string[], { root, shapes }: Draft): number {
  let node = root
  for (const key of keys) {
    const next = node.next.get(key)
    if (next) node = next
    else {
      const fresh = newNode()
      node.next.set(key, fresh)
      node = fresh
    }
  }
  if (node.index === null) node.index = shapes.push(keys) - 1
  return node.index
}

function newNode(): ShapeNode {
  return { next: new Map(), index: null }
}

function stringIndex(value: string, { strings }: Draft): number {
  const known = COMMON.get(value) ?? strings.get(value)
  if (known !== undefined) return known
  strings.set(value, COMMON.size + strings.size)
  return COMMON.size + strings.size - 1
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && !Object.is(value, -0) && Math.abs(value as number) < 2 ** 51
}

function signed(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

function writeTagged(tag: number, count: number, bytes: number[]): void {
  bytes.push(tag)
  pushCount(count, bytes)
}

function pushCount(count: number, bytes: number[]): void {
  let rest = count
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80)
    rest = Math.floor(rest / 0x80)
  }
  bytes.push(rest)
}
