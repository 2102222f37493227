import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ROOT } from './rule-files.js'

/** `npm run new -- category/problem` writes the two files of a rule; then fill them and run `npm run gen`. */
const id = process.argv[2] ?? ''
if (!/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(id))
  fail(`Unexpected rule id "${id}", expected category/problem, as in date/order`)
const file = `${ROOT}rules/${id}`
if (existsSync(`${file}.ts`)) fail(`There is a rule ${id} already`)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(`${file}.ts`, rule(id))
writeFileSync(`${file}.md`, page(id))
process.stdout.write(`rules/${id}.ts\nrules/${id}.md\n`)

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

function rule(id: string): string {
  return `import { documentRule, z } from '#rule'

/** Say in one sentence what goes wrong for a reader if this stands. */
export default documentRule({
  id: '${id}',
  summary: 'Require ...',
  severity: 'warning',
  options: z.strictObject({}),
  messages: { unexpected: 'Unexpected {text}, expected ...' },
  *check({ facts }) {
    for (const citation of facts.citations) {
      if (citation.references.length > 99) {
        yield { message: 'unexpected', data: { text: citation.text }, span: citation.span }
      }
    }
  },
})
`
}

function page(id: string): string {
  return `# ${id}

Require ...

## Why

## Right

\`\`\`md
\`\`\`

## Wrong

\`\`\`md
\`\`\`

\`\`\`report
1:1-1:2 Unexpected ..., expected ...
\`\`\`

## Options

None.

## When to turn it off

## Sources
`
}
