import { readdirSync, readFileSync } from 'node:fs'
import { listManuscripts } from '#dev/list-manuscripts'
import { ROOT } from '#dev/rule-files'
import { openProject, planFor } from '#index'
import type { CorpusIndex } from '#model/corpus-index'

const EDITIONS = `${ROOT}fixtures/editions/`

/** The sample corpus and all layouts of editions. */
export const manuscripts = [
  ...listManuscripts(),
  ...readdirSync(EDITIONS)
    .filter(name => /\.(md|txt)$/.test(name))
    .map(name => ({ path: `fixtures/editions/${name}`, text: readFileSync(EDITIONS + name, 'utf8') })),
]

export function indexOf(texts: readonly { readonly path: string; readonly text: string }[]): CorpusIndex {
  const project = openProject(planFor())
  for (const { path, text } of texts) project.update(path, text)
  return project.index()
}
