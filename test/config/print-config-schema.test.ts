import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { printConfigSchema } from '#config/print-config-schema'
import { ROOT } from '#dev/rule-files'
import { readConfig, rules } from '#index'

const schema = printConfigSchema(rules)
const validate = new Ajv2020({ strictTypes: false }).compile(JSON.parse(schema))

test('the schema that is published is that of the rules', () => {
  expect(readFileSync(`${ROOT}src/config/schema.generated.json`, 'utf8')).toBe(schema)
})

test.each([
  [{}, true],
  [{ extends: 'strict', style: 'gost', rules: { 'date/invalid': 'off' } }, true],
  [{ extends: ['./base.json'], ignores: ['a/'], authority: ['a.json'] }, true],
  [{ overrides: [{ files: ['a/'], rules: { 'citation/incomplete': { options: { levels: [] } } } }] }, true],
  [{ overrides: [{ files: ['a/'], rules: { 'citation/incomplet': 'off' } }] }, false],
  [{ rules: { 'citation/incomplete': { options: { level: [] } } } }, false],
  [{ rules: { 'citation/consistent-style': { options: { style: 'gost' } } } }, false],
  [{ extends: 'strikt' }, false],
])('an editor and the command line agree on %j', (config, isRight) => {
  expect(validate(config)).toBe(isRight)
  const read = () => readConfig({ path: 'c.json', text: JSON.stringify(config) })
  if (isRight) expect(read()).toEqual(config)
  else expect(read).toThrow()
})
