import type { Project } from '#index'
import type { Progress } from './progress.js'
import { internalTrouble, type Trouble } from './trouble.js'

/**
 * Reads texts into a project; those in `references` are there to be compared with. One on which reading breaks is our own
 * bug; it must not cost the user the others.
 */
export function fillProject(
  project: Project,
  texts: ReadonlyMap<string, string>,
  progress: Progress,
  references: ReadonlySet<string> = new Set(),
): Trouble[] {
  return [...texts].flatMap(([path, text], index) => {
    progress.show(`Reading ${index + 1} of ${texts.size}`)
    try {
      project.update(path, text, { role: references.has(path) ? 'reference' : 'checked' })
      return []
    } catch (error) {
      return [internalTrouble(path, error)]
    }
  })
}
