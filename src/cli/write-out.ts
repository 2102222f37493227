import { resolve } from 'node:path'
import { reasonOf, type Trouble } from './trouble.js'
import type { World } from './world.js'
import { writeFile } from './write-file.js'

/** Writes a text to standard output or, if there is one, to a file; a file that cannot be written is told. */
export async function writeOut(text: string, file: string | null, world: World): Promise<Trouble[]> {
  if (file === null) {
    await world.stdout.write(text)
    return []
  }
  try {
    writeFile(resolve(world.cwd, file), text)
    return []
  } catch (error) {
    return [{ path: file, reason: `cannot be written: ${reasonOf(error)}` }]
  }
}
