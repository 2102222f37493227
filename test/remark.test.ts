import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { type SeverityChoice, UsageError } from '#index'
import remarkFondlint, { type RemarkFondlintOptions } from '../src/remark.js'

const text = `# Легран\r\n\r\nОн докладывал 30 февраля 1921 г.[^1]\r\n\r\n[^1]: РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. 252.\r\n`

async function messagesOn(value: string, options: RemarkFondlintOptions = {}) {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFondlint, options)
    .use(function () {
      this.compiler = () => ''
    })
  return (await processor.process({ path: 'письма/1.md', value })).messages
}

test('findings become messages with place, rule and source', async () => {
  const [message, ...more] = await messagesOn(text)
  expect(more).toEqual([])
  expect(message).toMatchObject({
    reason: 'Unexpected day 30 in `30 февраля 1921 г.`, expected 1 to 28',
    place: { start: { line: 3, column: 15, offset: 26 }, end: { line: 3, column: 33, offset: 44 } },
    ruleId: 'date/invalid',
    source: 'fondlint',
    fatal: true,
  })
})

test('severities become degrees of fatality', async () => {
  const fatal = async (severity: SeverityChoice) => {
    const messages = await messagesOn(text, { rules: { 'date/invalid': severity } })
    return messages.map(message => message.fatal ?? null)
  }
  expect(await fatal('warning')).toEqual([false])
  expect(await fatal('info')).toEqual([null])
  expect(await fatal('off')).toEqual([])
})

test('related places become a note', async () => {
  const words =
    'The delegation left the town in the evening, crossed the river by the old stone bridge and reached the frontier two days later without meeting a single patrol.'
  const messages = await messagesOn(`${words}\n\nWords between.\n\n${words}\n`)
  const repeated = messages.find(message => message.ruleId === 'duplicate/excerpt')
  expect(repeated?.note).toMatch(/^1:1 the same words/)
})

test('a wrong option is told', async () => {
  await expect(messagesOn(text, { rules: { 'date/invald': 'off' } })).rejects.toThrow(UsageError)
})
