import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { type Config, layersOf, openProject, planFor, readConfig } from './index.js'

/** As in a configuration, but for what speaks of files: `extends` knows presets only. */
export type RemarkFondlintOptions = Pick<Config, 'extends' | 'rules' | 'overrides' | 'style'>

/** How vfile has it. */
const FATAL = { error: true, warning: false, info: undefined } as const

/**
 * A plugin for remark that adds what fondlint says of a file to its messages: place, `source`, `ruleId`, `url`, related
 * places as `note`; `fatal` is true for an error, false for a warning and absent for an info. It reads the text of the
 * file, not the tree, so that places are true whatever other plugins do. It sees one file at a time: what two manuscripts
 * say of each other, the command line tells. Throws a UsageError for options that are wrong.
 */
const remarkFondlint: Plugin<[RemarkFondlintOptions?], Root> = (options = {}) => {
  const config = readConfig({ path: 'options.json', text: JSON.stringify(options) })
  const plan = planFor({ layers: layersOf(config) })
  return (_tree, file) => {
    const path = (file.path ?? 'stdin.md').split('\\').join('/')
    const project = openProject(plan)
    project.update(path, String(file))
    for (const diagnostic of project.diagnostics(path)?.diagnostics ?? []) {
      const { rule, severity, message, start, end, related = [], url } = diagnostic
      const told = file.message(message, { place: { start, end }, source: 'fondlint', ruleId: rule })
      told.fatal = FATAL[severity]
      if (url !== undefined) told.url = url
      const notes = related.map(place => `${place.start.line}:${place.start.column} ${place.message}`)
      if (notes.length > 0) told.note = notes.join('\n')
    }
  }
}

export default remarkFondlint
