import { expect, test } from 'vitest'
import { rules } from '#index'
import { deskWith } from './desk.js'

test.each(rules.map(({ id }) => id))('the page of %s is found', async id => {
  const { stdout, code } = await deskWith({}).fondlint(['explain', id])
  expect(code).toBe(0)
  expect(stdout).toMatch(new RegExp(`^# ${id}\n`))
})
