import { expect, test } from 'vitest'
import { openProject, planFor } from '#index'
import { timelineOf } from '#report/timeline'

const text = `## Telegram from **B. Legran** to G. Chicherin

Erivan, November 28, 1920

The talks have begun.

Source: RGASPI, f. 64, op. 1, d. 21, l. 252.

## Letter from G. Chicherin to B. Legran

Moscow, May 1920

Carry on.

Source: RGASPI, f. 64, op. 1, d. 21, l. 253.
`

test('records stand in order of date, in one line each', () => {
  const project = openProject(planFor())
  project.update('a.md', text)
  const facts = project.facts('a.md')
  const rows = timelineOf(facts ? [facts] : [], () => text)
  expect(rows.map(({ title, date, line, min, max }) => [title, date, line, max - min])).toEqual([
    ['Letter from G. Chicherin to B. Legran', 'May 1920', 9, 30],
    ['Telegram from B. Legran to G. Chicherin', 'November 28, 1920', 1, 0],
  ])
})
