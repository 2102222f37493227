import { extract } from '#facts/extract'
import { openParser } from '#manuscript/parse-markdown'
import { readManuscript } from '#manuscript/read-manuscript'
import type { Facts } from '#model/facts'
import { openReadingMemory } from '#model/reading-memory'
import type { SourceFile } from '#model/source-file'
import type { Plan } from './plan.js'
import { readFacts } from './read-facts.js'
import { rememberReadings } from './remember-readings.js'

/** Reads the facts of manuscripts by the grammars of a plan. */
export interface Reader {
  read(source: SourceFile): Facts
  /** The same for one that was read before and has changed a little: what did not change is not read again. */
  readAgain(source: SourceFile): Facts
}

export function openReader({ grammars }: Plan): Reader {
  const memory = openReadingMemory()
  const remembering = rememberReadings(grammars, memory)
  const parse = memory.remember(openParser())
  return {
    read: source => readFacts(source, grammars),
    readAgain(source) {
      const facts = extract(readManuscript(source, parse), remembering)
      memory.turn()
      return facts
    },
  }
}
