import { describe, expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver/node'
import { openEditor } from './editor.js'

const note = '[^1]: РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. 252.\n'
const wrong = `Он докладывал 30 февраля 1921 г.[^1]\n\n${note}`

/** Opens a text and asks what can be done about what is said of it. */
async function actionsOn(text: string, path = 'a.md', only?: string[]) {
  const editor = await openEditor({})
  await editor.open(path, text)
  const diagnostics = await editor.diagnostics(editor.uri(path), all => all.length > 0)
  const [found] = diagnostics
  if (!found) throw new Error('nothing is said of it')
  return { editor, found, actions: await editor.actions(path, found.range, diagnostics, only) }
}

describe('a fix', () => {
  const confused = 'Слово.[^1]\n\n[^1]: РГАСПИ. Ф. 64. On. 1. Д. 21. JI. 252.\n'

  test('is offered where the diagnostic stands, as the preferred one', async () => {
    const { editor, actions, found } = await actionsOn(confused)
    const fixes = actions.filter(each => each.isPreferred)
    expect(fixes.map(each => each.title)).toEqual(['Replace “On.” by “Оп.”'])
    expect(fixes[0]?.diagnostics).toEqual([found])
    expect(fixes.map(each => editor.applied('a.md', each))).toEqual([confused.replace('On.', 'Оп.')])
  })

  test('for all at once is offered under its own kind', async () => {
    const { editor, actions } = await actionsOn(confused, 'a.md', ['source.fixAll'])
    expect(actions.map(each => each.kind)).toEqual(['source.fixAll.fondlint'])
    expect(actions.map(each => editor.applied('a.md', each))).toEqual([
      confused.replace('On.', 'Оп.').replace('JI.', 'Л.'),
    ])
  })

  test('answers to the text as it stands, typed a moment ago', async () => {
    const { editor, found } = await actionsOn(confused)
    await editor.type('a.md', 'Слово', 'Слова\n\nи ещё слова')
    const line = found.range.start.line + 2
    const moved = { start: { ...found.range.start, line }, end: { ...found.range.end, line } }
    const [fix] = (await editor.actions('a.md', moved)).filter(each => each.isPreferred)
    expect(fix && editor.applied('a.md', fix)).toBe(editor.text('a.md').replace('On.', 'Оп.'))
  })
})

describe('a suppression', () => {
  const comment = '<!-- fondlint-disable-next-line date/invalid --  -->'
  const day = 'Он докладывал 30 февраля 1921 г.'

  /** Suppresses the wrong day, gives the reason, and returns the text and what is then said of it. */
  async function suppressed(text: string, path = 'a.md') {
    const editor = await openEditor({})
    await editor.open(path, text)
    const isDay = (each: Diagnostic) => each.code === 'date/invalid'
    const before = await editor.diagnostics(editor.uri(path), all => all.some(isDay))
    const found = before.find(isDay)
    const actions = await editor.actions(
      path,
      found?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    )
    const action = actions.find(each => each.title.startsWith('Suppress date/invalid'))
    if (!action) return null
    const after = editor.applied(path, action)
    await editor.type(path, text, after.replace('--  -->', '-- so the diary -->'))
    const left = await editor.diagnostics(editor.uri(path), all => !all.some(isDay))
    const rest = (all: readonly Diagnostic[]) => all.map(each => each.code).sort()
    return { after, left: rest(left), other: rest(before.filter(each => !isDay(each))) }
  }

  test.each([
    ['at the head', `${day}[^1]\n\n${note}`, `${comment}\n${day}[^1]\n\n${note}`],
    ['below a blank line', `Слово.\n\n${day}[^1]\n\n${note}`, `Слово.\n\n${comment}\n${day}[^1]\n\n${note}`],
    ['within a paragraph', `Слово.  \n${day}[^1]\n\n${note}`, `Слово. ${comment}  \n${day}[^1]\n\n${note}`],
    ['below a heading', `# Письмо\n${day}[^1]\n\n${note}`, `# Письмо ${comment}\n${day}[^1]\n\n${note}`],
    [
      'with other line ends',
      `Слово.\r\n\r\n${day}[^1]\r\n\r\n${note}`,
      `Слово.\r\n\r\n${comment}\r\n${day}[^1]\r\n\r\n${note}`,
    ],
    [
      'in a further paragraph of a note',
      `Слово.[^1]\n\n[^1]: Первое.\n\n    ${day}\n`,
      `Слово.[^1]\n\n[^1]: Первое.\n\n    ${comment}\n    ${day}\n`,
    ],
    ['in a list', `- Слово.\n- ${day}[^1]\n\n${note}`, `- Слово. ${comment}\n- ${day}[^1]\n\n${note}`],
    [
      'below another one',
      `<!-- fondlint-disable-next-line date/order -- so -->\n${day}[^1]\n\n${note}`,
      `<!-- fondlint-disable-next-line date/order -- so -->\n${comment}\n${day}[^1]\n\n${note}`,
    ],
  ])('%s', async (_, text, expected) => {
    const outcome = await suppressed(text)
    expect(outcome?.after).toBe(expected)
    expect(outcome?.left).toEqual(outcome?.other)
  })

  test('in plain text stands on a line of its own', async () => {
    const outcome = await suppressed(`Слово.\n${day}\n`, 'a.txt')
    expect(outcome?.after).toBe(`Слово.\n${comment}\n${day}\n`)
    expect(outcome?.left).toEqual(outcome?.other)
  })

  test('without its reason puts nothing aside, and says so', async () => {
    const { editor, actions } = await actionsOn(wrong)
    const action = actions.find(each => each.title.startsWith('Suppress'))
    await editor.type('a.md', wrong, action ? editor.applied('a.md', action) : '')
    const found = await editor.diagnostics(editor.uri('a.md'), all => all.length === 2)
    expect(found.map(each => each.code)).toEqual(['suppression/no-reason', 'date/invalid'])
  })

  test('is not offered between the head of a table and its body', async () => {
    expect(await suppressed(`| Слово |\n|---|\n| ${day}[^1] |\n\n${note}`)).toBeNull()
  })
})

test('over a diagnostic stands the head of the page of its rule', async () => {
  const { editor } = await actionsOn(wrong)
  const hover = await editor.hover('a.md', { line: 0, character: 20 })
  expect(hover).toMatchObject({
    contents: {
      kind: 'markdown',
      value: expect.stringMatching(/^\*\*date\/invalid\*\*\n\n[A-Z].*fondlint explain date\/invalid`$/s),
    },
    range: { start: { line: 0, character: 14 }, end: { line: 0, character: 32 } },
  })
  expect(await editor.hover('a.md', { line: 0, character: 2 })).toBeNull()
})
