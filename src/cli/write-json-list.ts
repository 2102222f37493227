import type { Sink } from './world.js'

/**
 * Writes `{ ...head, "files": [ ... ] }` as `JSON.stringify` with two spaces would, one file at a time, so that the whole
 * need never be one string. Resolves early if nobody reads any more.
 */
export async function writeJsonList(sink: Sink, head: object, files: Iterable<object>): Promise<void> {
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
  if (!(await sink.write(`{\n${fields.join('')}  "files": [`))) return
  let separator = '\n'
  for (const file of files) {
    const text = JSON.stringify(file, null, 2).replaceAll('\n', '\n    ')
    if (!(await sink.write(`${separator}    ${text}`))) return
    separator = ',\n'
  }
  await sink.write(separator === '\n' ? ']\n}\n' : '\n  ]\n}\n')
}
