import { writeFileSync } from 'node:fs'
import { printConfigSchema } from '#config/print-config-schema'
import { printCatalogue } from './print-catalogue.js'
import { listRules, ROOT } from './rule-files.js'

/** Rewrites what is derived from the rules: registry, catalogue, schema of the configuration. CI fails if that leaves a diff. */
const ids = listRules()
writeFileSync(`${ROOT}rules/registry.generated.ts`, registry(ids))
const { rules } = await import('#index')
writeFileSync(`${ROOT}rules/README.md`, printCatalogue(rules))
writeFileSync(`${ROOT}src/config/schema.generated.json`, printConfigSchema(rules))

function registry(ids: readonly string[]): string {
  const name = (id: string) => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    '// Written by `npm run gen`.',
    "import type { Rule } from '#rule'",
    ...ids.map(id => `import ${name(id)} from './${id}.js'`),
    '',
    '/** All rules that come with fondlint, in the order of their ids. */',
    'export const rules: readonly Rule[] = [',
    ...ids.map(id => `  ${name(id)},`),
    ']',
    '',
  ].join('\n')
}
