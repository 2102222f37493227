import { readdirSync, readFileSync } from 'node:fs'
import type { SourceFile } from '#model/source-file'
import { ROOT } from './rule-files.js'

/** The sample manuscripts that ship with the project, in order of path. */
export function listManuscripts(): SourceFile[] {
  return readdirSync(`${ROOT}corpus`, { recursive: true, encoding: 'utf8' })
    .map(path => `corpus/${path.replaceAll('\\', '/')}`)
    .filter(path => /\/[^/]+\/[^/]+\.(md|txt)$/.test(path))
    .sort()
    .map(path => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }))
}
