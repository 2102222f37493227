import type { Project } from '#index'
import type { Progress } from './progress.js'
import { internalTrouble, type Trouble } from './trouble.js'

/** Reads texts into a project. One on which reading breaks is our own bug; it must not cost the user the others. */
export function fillProject(project: Project, texts: ReadonlyMap<string, string>, progress: Progress): Trouble[] {
  return [...texts].flatMap(([path, text], index) => {
    progress.show(`Reading ${index + 1} of ${texts.size}`)
    try {
      project.update(path, text)
      return []
    } catch (error) {
      return [internalTrouble(path, error)]
    }
  })
}
