import { compact } from './compact.js'
import { github } from './github.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { pretty } from './pretty.js'
import type { Reporter } from './reporter.js'
import { unix } from './unix.js'

/** Every format by its name, in the order in which help lists them. */
export const reporters: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['compact', compact],
  ['unix', unix],
  ['json', json],
  ['jsonl', jsonl],
  ['github', github],
])
