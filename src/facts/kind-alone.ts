import { shiftAll } from '#model/span'
import type { Term } from '#model/value'
import type { Layout } from './layout.js'
import type { Unit } from './unit.js'

/** `[Telegram]`, `(Radiogram)`, `Telegram`: the kind alone on its line. */
export function kindAlone({ text, span }: Unit, records: Layout['records']): Term | null {
  if (text.length > 40 || !/^(?:[[(][^()[\]]+[)\]]|\p{Lu}\p{L}+)\.?$/u.test(text)) return null
  const reading = records.read(text, [])
  if (!reading?.kind || reading.authors.length + reading.addressees.length > 0 || reading.subject) return null
  return shiftAll(reading.kind, span.start)
}
