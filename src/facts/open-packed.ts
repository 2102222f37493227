import type { Facts } from '#model/facts'
import { lazy } from '#model/lazy'
import type { SourceFile } from '#model/source-file'
import { COMMON_STRINGS, FIRST_SHAPES, SHORT_LISTS, SMALL_INTEGERS, TAG } from './pack-format.js'

/** Packed facts of which single fields are read. */
export interface PackedFacts {
  readonly fields: readonly (keyof Facts)[]
  /** A new value with each call; undefined if there is no such field. */
  read(field: string): unknown
}

interface Cursor {
  readonly bytes: Uint8Array
  at: number
}

/** What the values of all fields point to. */
interface Tables {
  readonly text: string
  readonly stringAt: (index: number) => string
  readonly shapes: () => readonly (readonly string[])[]
}

interface Source extends Cursor, Tables {
  /** Where the last span began. */
  last: number
}

/** Opens what `packFacts` made of facts; `text` must be the same. What comes out equals what went in. */
export function openPacked(bytes: Uint8Array, text: string): PackedFacts {
  const cursor = { bytes, at: 0 }
  const directory = readTable(cursor, () => ({ name: readCount(cursor), length: readCount(cursor) }))
  const lengths = { strings: readCount(cursor), shapes: readCount(cursor) }
  const shapesAt = cursor.at + lengths.strings
  // Who asks for one field may need neither: numbers stand for themselves.
  const own = lazy(() => readStrings({ bytes, at: shapesAt - lengths.strings }))
  const stringAt = (index: number) => COMMON_STRINGS[index] ?? own()[index - COMMON_STRINGS.length] ?? ''
  const shapes = lazy(() => {
    const table = { bytes, at: shapesAt }
    return readTable(table, () => readTable(table, () => stringAt(readCount(table))))
  })
  const starts = new Map<string, number>()
  let start = shapesAt + lengths.shapes
  for (const { name, length } of directory) {
    starts.set(stringAt(name), start)
    start += length
  }
  return {
    fields: [...starts.keys()] as (keyof Facts)[],
    read(field) {
      const at = starts.get(field)
      return at === undefined ? undefined : readValue({ bytes, text, stringAt, shapes, at, last: 0 })
    },
  }
}

/** All of the facts at once. `path` is what the manuscript is called now. */
export function unpackFacts(bytes: Uint8Array, { path, text }: SourceFile): Facts {
  const packed = openPacked(bytes, text)
  return { ...Object.fromEntries(packed.fields.map(field => [field, packed.read(field)])), path } as Facts
}

function readTable<Item>(cursor: Cursor, read: () => Item): Item[] {
  const items: Item[] = []
  for (let left = readCount(cursor); left > 0; left--) items.push(read())
  return items
}

/** How many code units are turned into a string at once. */
const CHUNK = 4096

function readStrings(cursor: Cursor): string[] {
  const lengths = readTable(cursor, () => readCount(cursor))
  let left = lengths.reduce((sum, length) => sum + length, 0)
  let joined = ''
  while (left > 0) {
    const units: number[] = []
    for (left -= CHUNK; units.length < Math.min(CHUNK, left + CHUNK); ) units.push(readCount(cursor))
    joined += String.fromCharCode(...units)
  }
  let at = 0
  return lengths.map(length => {
    at += length
    return joined.slice(at - length, at)
  })
}

function readValue(source: Source): unknown {
  const tag = source.bytes[source.at++] ?? TAG.null
  if (tag >= SHORT_LISTS) return readList(tag - SHORT_LISTS, source)
  if (tag >= FIRST_SHAPES) return readObject(tag - FIRST_SHAPES, source)
  if (tag >= SMALL_INTEGERS) return tag - SMALL_INTEGERS
  switch (tag) {
    case TAG.true:
      return true
    case TAG.false:
      return false
    case TAG.integer:
      return readSigned(source)
    case TAG.number:
      return Number(source.stringAt(readCount(source)))
    case TAG.string:
      return source.stringAt(readCount(source))
    case TAG.list:
      return readList(readCount(source), source)
    case TAG.integers:
      return readIntegers(readCount(source), source)
    case TAG.object:
      return readObject(readCount(source), source)
    case TAG.span:
      return readSpan(source)
    default:
      return null
  }
}

function readList(length: number, source: Source): unknown[] {
  const values: unknown[] = []
  for (let left = length; left > 0; left--) values.push(readValue(source))
  return values
}

function readIntegers(length: number, source: Source): number[] {
  const values: number[] = []
  for (let left = length; left > 0; left--) values.push(readSigned(source))
  return values
}

function readSpan(source: Source): { start: number; end: number } {
  const start = source.last + readSigned(source)
  source.last = start
  return { start, end: start + readCount(source) }
}

function readObject(shape: number, source: Source): object {
  const value: Record<string, unknown> = {}
  const own: string[] = []
  for (const key of source.shapes()[shape] ?? []) {
    if (source.bytes[source.at] === TAG.own) {
      source.at += 1
      own.push(key)
      // Holds the place of the key until the span is read.
      value[key] = ''
    } else value[key] = readValue(source)
  }
  if (own.length > 0) {
    const { start, end } = value.span as { start: number; end: number }
    for (const key of own) value[key] = source.text.slice(start, end)
  }
  return value
}

function readSigned(cursor: Cursor): number {
  const value = readCount(cursor)
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2
}

function readCount(cursor: Cursor): number {
  const { bytes } = cursor
  let byte = bytes[cursor.at++] ?? 0
  if (byte < 0x80) return byte
  let value = byte - 0x80
  let scale = 0x80
  do {
    byte = bytes[cursor.at++] ?? 0
    value += (byte < 0x80 ? byte : byte - 0x80) * scale
    scale *= 0x80
  } while (byte >= 0x80)
  return value
}
