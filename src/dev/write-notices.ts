import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes the licences of all packages of which files were copied: their authors ask for that in every copy. `inputs` are
 * paths as esbuild lists them, relative to `root`. Throws if a package comes without any word on its licence.
 */
export function writeNotices(inputs: readonly string[], root: string, file: string): void {
  const folders = new Set(inputs.flatMap(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))
  writeFileSync(
    file,
    [...folders]
      .sort()
      .map(folder => noticeOf(join(root, folder)))
      .join('\n'),
  )
}

function noticeOf(folder: string): string {
  const { name, version, license }: Record<string, string> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each))
  if (!file && !license) throw new Error(`Package ${name} has no licence`)
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`
  return `${name} ${version}\n\n${text}\n\n${'-'.repeat(72)}\n`
}
