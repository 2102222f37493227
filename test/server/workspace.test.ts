import { describe, expect, test } from 'vitest'
import { editorDisk } from '#cli/editor-disk'
import { planFor } from '#index'
import { documentRule, z } from '#rule'
import { openEditor } from './editor.js'

const note = '[^1]: РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. 252.\n'
const wrong = `Он докладывал 30 февраля 1921 г.[^1]\n\n${note}`
const right = wrong.replace('30', '27')
const passage =
  'Делегация выехала из города вечером, переправилась через реку по старому каменному мосту, на рассвете была у станции и два ' +
  'дня спустя добралась до границы, не встретив по дороге ни одного разъезда.'

/** The rules of the diagnostics, each once. */
const ruled =
  (...rules: string[]) =>
  (diagnostics: readonly { code?: unknown }[]) =>
    [...new Set(diagnostics.map(each => each.code))].sort().join() === rules.sort().join()

describe('a folder', () => {
  test('is read from the disk, also what is not open', async () => {
    const editor = await openEditor({ 'письма/№ 1 (копия).md': wrong, 'node_modules/a.md': wrong, 'right.md': right })
    await editor.diagnostics(editor.uri('письма/№ 1 (копия).md'), ruled('date/invalid'))
    expect(new Set(editor.all.map(({ uri }) => uri))).toEqual(new Set([editor.uri('письма/№ 1 (копия).md')]))
  })

  test('shows what one manuscript says of another, and takes it back when the other changes', async () => {
    const editor = await openEditor({ 'письма/второе.md': passage })
    await editor.open('a.md', passage)
    const repeated = editor.uri('письма/второе.md')
    const found = await editor.diagnostics(repeated, all => all.some(each => each.code === 'duplicate/excerpt'))
    expect(found.find(each => each.code === 'duplicate/excerpt')?.relatedInformation).toEqual([
      {
        location: {
          uri: editor.uri('a.md'),
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: passage.length - 1 } },
        },
        message: expect.stringContaining('the same words'),
      },
    ])
    await editor.type('a.md', passage, 'Ничего подобного здесь нет.')
    await editor.diagnostics(repeated, all => all.every(each => each.code !== 'duplicate/excerpt'))
  })

  test('tells related places in the message to an editor that cannot show them', async () => {
    const editor = await openEditor({ 'b.md': passage }, { capabilities: {} })
    await editor.open('a.md', passage)
    const found = await editor.diagnostics(editor.uri('b.md'), all => all.length > 0)
    expect(found.map(each => each.message).join('\n')).toContain('\na.md:1: the same words')
    expect(found.some(each => each.relatedInformation)).toBe(false)
    expect(editor.registered).toEqual([])
  })

  test('is watched', async () => {
    const editor = await openEditor({ 'a.md': right })
    await editor.until(() => editor.registered.includes('workspace/didChangeWatchedFiles'))
    await editor.change({ 'b.md': wrong }, 1)
    await editor.diagnostics(editor.uri('b.md'), ruled('date/invalid'))
    await editor.change({ 'b.md': right }, 2)
    await editor.diagnostics(editor.uri('b.md'), ruled())
    await editor.change({ 'a.md': wrong }, 2)
    await editor.diagnostics(editor.uri('a.md'), ruled('date/invalid'))
    await editor.change({ 'a.md': null }, 3)
    await editor.diagnostics(editor.uri('a.md'), ruled())
  })

  test('is a set of its own, with its own set-up', async () => {
    const config = 'rules:\n  date/invalid: info\n'
    const files = { 'one/a.md': passage, 'one/fondlint.config.yaml': config, 'two/b.md': `${passage}\n\n${wrong}` }
    const editor = await openEditor({ ...files, 'one/c.md': wrong }, { folders: ['one'] })
    const [found] = await editor.diagnostics(editor.uri('one/c.md'), ruled('date/invalid'))
    expect(found?.severity).toBe(3)
    const change = (added: string[], removed: string[]) =>
      editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: {
          added: added.map(path => ({ uri: editor.uri(path), name: path })),
          removed: removed.map(path => ({ uri: editor.uri(path), name: path })),
        },
      })
    await change(['two'], [])
    await editor.diagnostics(editor.uri('two/b.md'), ruled('date/invalid'))
    await change([], ['one'])
    await editor.diagnostics(editor.uri('one/c.md'), ruled())
  })
})

describe('a set-up', () => {
  test('is read anew when it changes, and kept when the new one is wrong', async () => {
    const editor = await openEditor({ 'a.md': wrong, 'fondlint.config.yaml': 'rules:\n  date/invalid: warning\n' })
    const uri = editor.uri('a.md')
    await editor.diagnostics(uri, all => all[0]?.severity === 2)
    await editor.change({ 'fondlint.config.yaml': 'rules:\n  date/invald: info\n' }, 2)
    await editor.until(() => editor.messages.length > 0)
    expect(editor.messages).toEqual([
      'fondlint.config.yaml:2:3: Unknown rule "date/invald", did you mean "date/invalid"?',
    ])
    await editor.open('b.md', wrong)
    const [found] = await editor.diagnostics(editor.uri('b.md'), ruled('date/invalid'))
    expect(found?.severity).toBe(2)
    await editor.change({ 'fondlint.config.yaml': 'rules:\n  date/invalid: off\n' }, 2)
    await editor.diagnostics(uri, ruled())
    await editor.diagnostics(editor.uri('b.md'), ruled())
  })

  test('that is wrong from the start is told, and nothing is judged without it', async () => {
    const editor = await openEditor({ 'a.md': wrong, 'fondlint.config.yaml': 'rule: {}\n' })
    await editor.until(() => editor.messages.length > 0)
    expect(editor.messages[0]).toMatch(/^fondlint\.config\.yaml:1:1: .*"rule".*"rules"/)
    await editor.open('b.md', wrong)
    expect(
      await editor.actions('b.md', { start: { line: 0, character: 20 }, end: { line: 0, character: 20 } }),
    ).toBeNull()
    await editor.change({ 'fondlint.config.yaml': null }, 3)
    await editor.diagnostics(editor.uri('a.md'), ruled('date/invalid'))
    await editor.diagnostics(editor.uri('b.md'), ruled('date/invalid'))
  })

  test('says what is no manuscript, open or not', async () => {
    const editor = await openEditor({ 'drafts/a.md': wrong, 'b.md': wrong, '.fondlintignore': 'drafts/\n' })
    await editor.open('drafts/a.md', wrong)
    await editor.diagnostics(editor.uri('b.md'), ruled('date/invalid'))
    expect(editor.all.map(({ uri }) => uri)).not.toContain(editor.uri('drafts/a.md'))
    await editor.change({ '.fondlintignore': 'b.md\n' }, 2)
    await editor.diagnostics(editor.uri('b.md'), ruled())
    await editor.diagnostics(editor.uri('drafts/a.md'), ruled('date/invalid'))
  })
})

test('a rule that crashes is logged, and the others go on', async () => {
  const stumbling = documentRule({
    id: 'test/stumbling',
    summary: 'Crash',
    severity: 'error',
    options: z.strictObject({}),
    messages: {},
    // biome-ignore lint/correctness/useYield: it is the throw that is tested
    *check() {
      throw new Error('a bug of ours')
    },
  })
  const plan = planFor()
  const planned = { rule: stumbling, severity: 'error', options: {} } as const
  const disk = editorDisk({})
  const editor = await openEditor(
    {},
    {
      openDisk: async () => ({
        ...disk,
        open: folder => ({
          ...disk.open(folder),
          plan: { ...plan, rulesFor: path => [planned, ...plan.rulesFor(path)] },
        }),
      }),
    },
  )
  await editor.open('a.md', wrong)
  await editor.diagnostics(editor.uri('a.md'), ruled('date/invalid'))
  await editor.type('a.md', '30', '31')
  await editor.diagnostics(editor.uri('a.md'), all => String(all[0]?.message).includes('day 31'))
  expect(editor.logs.filter(log => log.includes('test/stumbling crashed on a.md: Error: a bug of ours'))).toHaveLength(
    1,
  )
})

test('a manuscript that cannot be judged by our own fault is logged, and the others go on', async () => {
  const plan = planFor()
  const disk = editorDisk({})
  const rulesFor = (path: string) => {
    if (path === 'a.md') throw new Error('a bug of ours')
    return plan.rulesFor(path)
  }
  const openDisk = async () => ({
    ...disk,
    open: (folder: string) => ({ ...disk.open(folder), plan: { ...plan, rulesFor } }),
  })
  const editor = await openEditor({ 'a.md': right }, { openDisk })
  await editor.open('a.md', wrong)
  await editor.open('b.md', wrong)
  await editor.diagnostics(editor.uri('b.md'), ruled('date/invalid'))
  await editor.until(() => editor.logs.some(log => log.startsWith('Checking a.md failed: Error: a bug of ours')))
})

describe('the end', () => {
  test('is code 0 after a good-bye', async () => {
    const editor = await openEditor({ 'a.md': wrong })
    await editor.connection.sendRequest('shutdown')
    await editor.connection.sendNotification('exit')
    expect(await editor.exit).toBe(0)
  })

  test('is code 1 without one', async () => {
    const editor = await openEditor({ 'a.md': wrong })
    await editor.connection.sendNotification('exit')
    expect(await editor.exit).toBe(1)
  })
})
