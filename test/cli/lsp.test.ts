import { once } from 'node:events'
import { expect, test } from 'vitest'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { deskWith } from './desk.js'
import { readAll, startProcess } from './run-process.js'

test('lsp wants to be told that it speaks over standard input and output', async () => {
  const { code, stdout, stderr } = await deskWith({}).fondlint(['lsp'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe('fondlint: lsp needs --stdio: editors start it and speak to it over standard input and output\n')
})

test('lsp serves an editor as a process of its own, and ends when told', async () => {
  const { folder } = deskWith({
    'a.md': 'Он докладывал 30 февраля 1921 г.\n',
    'own.yaml': 'rules:\n  date/invalid: info\n',
  })
  const child = startProcess(['lsp', '--stdio', '--config', 'own.yaml'], folder)
  const [stderr, exit] = [readAll(child.stderr), once(child, 'exit')]
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const published = new Promise(resolve => connection.onNotification('textDocument/publishDiagnostics', resolve))
  connection.listen()
  const { serverInfo } = await connection.sendRequest<{ serverInfo: { name: string } }>('initialize', {
    processId: process.pid,
    rootUri: `file://${folder}`,
    capabilities: {},
  })
  expect(serverInfo.name).toBe('fondlint')
  await connection.sendNotification('initialized', {})
  expect(await published).toMatchObject({
    uri: `file://${folder}/a.md`,
    diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'date/invalid', severity: 3 })]),
  })
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await exit).toEqual([0, null])
  expect(await stderr).toBe('')
  connection.dispose()
})
