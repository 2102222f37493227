import { checkstyle } from './checkstyle.js'
import { compact } from './compact.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { html } from './html.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { junit } from './junit.js'
import { markdown } from './markdown.js'
import { pretty } from './pretty.js'
import { rdjson } from './rdjson.js'
import type { Reporter } from './reporter.js'
import { sarif } from './sarif.js'
import { unix } from './unix.js'

/** Every format by its name, in the order in which help lists them. */
export const reporters: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['compact', compact],
  ['unix', unix],
  ['json', json],
  ['jsonl', jsonl],
  ['sarif', sarif],
  ['github', github],
  ['gitlab', gitlab],
  ['junit', junit],
  ['checkstyle', checkstyle],
  ['rdjson', rdjson],
  ['markdown', markdown],
  ['html', html],
])
