import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listManuscripts } from '#dev/list-manuscripts'
import { openReader } from '#engine/open-reader'
import { openProject, planFor } from '#index'

const plan = planFor()
const samples = listManuscripts().filter(({ text }) => text.length < 20_000)

test('what is read again with a keystroke is what would be read afresh', () => {
  const pieces = fc.constantFrom(
    '',
    ' ',
    '\n\n',
    'а',
    '«',
    '[^1]',
    '5 мая 1920 г. ',
    'Ф. 1. Оп. 2. Д. 3. Л. 4. ',
    '---\n',
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), pieces)),
      (sample, edits) => {
        const reader = openReader(plan)
        let text = sample.text
        for (const [share, length, piece] of edits) {
          const at = Math.floor(share * text.length)
          text = text.slice(0, at) + piece + text.slice(at + length)
          const source = { path: sample.path, text }
          expect(reader.readAgain(source)).toEqual(openReader(plan).read(source))
        }
      },
    ),
    { numRuns: 8 },
  )
})

test('a text that comes back is judged as before', () => {
  const project = openProject(plan)
  const [sample] = samples
  if (!sample) throw new Error('there are no samples')
  project.update(sample.path, sample.text)
  const before = project.report()
  project.update(sample.path, `Слово.\n\n${sample.text}`)
  project.update(sample.path, sample.text)
  expect(project.report()).toEqual(before)
})
