import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { planFor } from '#index'
import type { Disk } from '#server/disk'
import { CONFIG_NAMES } from './find-config.js'
import { findFiles } from './find-files.js'
import { openIgnoring } from './ignore-files.js'
import { loadSetup, type SetupOptions } from './load-setup.js'
import { packageRoot } from './package-root.js'
import { readText } from './read-text.js'
import { shownPath } from './shown-path.js'

/** The disk as the language server sees it: the same manuscripts and the same set-up as the command line. */
export function editorDisk(options: SetupOptions): Disk {
  return {
    open(folder) {
      const setup = loadSetup(options, folder)
      const ignoring = openIgnoring(setup, folder)
      const near = new Set(['.gitignore', '.fondlintignore', ...(options.config === undefined ? CONFIG_NAMES : [])])
      return {
        plan: planFor(setup.plan),
        restsOn: absolute => setup.files.includes(absolute) || near.has(basename(absolute)),
        list: () => findFiles(['.'], folder, ignoring).files,
        isIgnored: absolute => ignoring.named(absolute) !== null,
      }
    },
    read(absolute) {
      const read = readText(absolute)
      return 'text' in read ? read.text.replace(/^\uFEFF/, '') : null
    },
    shownPath,
    rulePage(rule) {
      const path = join(packageRoot(), 'rules', `${rule}.md`)
      return existsSync(path) ? readFileSync(path, 'utf8') : null
    },
  }
}
