import { readCitation } from '#index'
import { citationJson } from '#report/citation-json'
import { byteLines } from '../byte-lines.js'
import { decodeText } from '../decode-text.js'
import type { ExitCode, World } from '../world.js'

/** Reads citations from the arguments or, without any, from the lines of standard input: one JSON object a line. */
export async function parse(texts: readonly string[], world: World): Promise<ExitCode> {
  if (texts.length > 0) {
    await world.stdout.write(texts.map(parsed).join(''))
    return 0
  }
  if (world.interactive) await world.stderr.write('Reading citations from standard input, one a line\n')
  let code: ExitCode = 0
  let number = 0
  for await (const lines of byteLines(world.stdin)) {
    let output = ''
    for (const line of lines) {
      number++
      const decoded = decodeText(line)
      if ('text' in decoded) output += parsed(decoded.text)
      else {
        code = 2
        output += unread(line)
        await world.stderr.write(`fondlint: standard input, line ${number}: is not UTF-8\n`)
      }
    }
    if (!(await world.stdout.write(output))) break
  }
  return code
}

function parsed(text: string): string {
  return `${JSON.stringify(citationJson(text, readCitation(text)))}\n`
}

/** Every line of input has its line of output, so that the two can be laid side by side. */
function unread(line: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(line)
  const problems = [{ code: 'not-utf-8', message: 'The line is not UTF-8', start: 0, end: text.length }]
  const nothing = { references: [], authenticity: [], reproduction: [], publications: [], problems }
  return `${JSON.stringify({ text, ...nothing })}\n`
}
