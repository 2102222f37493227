import { describe, expect, test } from 'vitest'
import { openEditor } from './editor.js'

const note = '[^1]: РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. 252.\n'
const wrong = `Он докладывал 30 февраля 1921 г.[^1]\n\n${note}`
const right = `Он докладывал 27 февраля 1921 г.[^1]\n\n${note}`

const only = (rule: string) => (diagnostics: readonly { code?: unknown }[]) =>
  diagnostics.length > 0 && diagnostics.every(each => each.code === rule)
const none = (diagnostics: readonly unknown[]) => diagnostics.length === 0

describe('a document', () => {
  test('is judged when it is opened and with every change, and forgotten when it is closed', async () => {
    const editor = await openEditor({})
    await editor.open('статья 1.md', wrong)
    const [found] = await editor.diagnostics(editor.uri('статья 1.md'), only('date/invalid'))
    expect(found).toMatchObject({
      range: { start: { line: 0, character: 14 }, end: { line: 0, character: 32 } },
      severity: 1,
      source: 'fondlint',
      message: 'Unexpected day 30 in `30 февраля 1921 г.`, expected 1 to 28',
    })
    await editor.type('статья 1.md', '30', '27')
    await editor.diagnostics(editor.uri('статья 1.md'), none)
    await editor.type('статья 1.md', '27', '31')
    await editor.diagnostics(editor.uri('статья 1.md'), only('date/invalid'))
    await editor.close('статья 1.md')
    await editor.diagnostics(editor.uri('статья 1.md'), none)
  })

  test('takes the place of the file on the disk while it is open', async () => {
    const editor = await openEditor({ 'a.md': wrong })
    await editor.diagnostics(editor.uri('a.md'), only('date/invalid'))
    await editor.open('a.md', right)
    await editor.diagnostics(editor.uri('a.md'), none)
    await editor.change({ 'a.md': wrong.replace('30', '31') }, 2)
    await editor.close('a.md')
    const [found] = await editor.diagnostics(editor.uri('a.md'), only('date/invalid'))
    expect(found?.message).toContain('day 31')
  })

  test('may have any line ends', async () => {
    const editor = await openEditor({})
    await editor.open('a.md', `Первая строка.\r\n\r\n${wrong.replaceAll('\n', '\r\n')}`)
    const [found] = await editor.diagnostics(editor.uri('a.md'), only('date/invalid'))
    expect(found?.range.start).toEqual({ line: 2, character: 14 })
    await editor.type('a.md', 'Первая', 'Самая первая')
    await editor.type('a.md', 'Он', 'Он 😀')
    const [moved] = await editor.diagnostics(editor.uri('a.md'), all => all[0]?.range.start.character !== 14)
    expect(moved?.range.start).toEqual({ line: 2, character: 17 })
  })

  test('need not be saved, nor lie in a folder that is open', async () => {
    const editor = await openEditor(
      { 'outside/fondlint.config.yaml': 'rules:\n  date/invalid: warning\n' },
      { folders: [] },
    )
    await editor.open('new', wrong, { as: 'untitled:Untitled-1' })
    const [found] = await editor.diagnostics('untitled:Untitled-1', only('date/invalid'))
    expect(found?.severity).toBe(1)
    await editor.open('outside/a.md', wrong)
    const [outside] = await editor.diagnostics(editor.uri('outside/a.md'), only('date/invalid'))
    expect(outside?.severity).toBe(2)
  })

  test('keeps the name that the editor has for it', async () => {
    const editor = await openEditor({ 'том 1/a b.md': right })
    const written = editor.uri('том 1/a b.md').replaceAll('%D1', '%d1')
    await editor.open('том 1/a b.md', wrong, { as: written })
    await editor.until(() => editor.all.some(({ uri, diagnostics }) => uri === written && diagnostics.length > 0))
  })
})
