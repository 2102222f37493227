import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const DRAFT = /^\.fondlint-(\d+)-[\da-f-]{36}\.tmp$/

/** Where to write what is to take the place of a file: beside it, hidden, under a name that nobody else uses. */
export function draftFor(path: string): string {
  return join(dirname(path), `.fondlint-${process.pid}-${randomUUID()}.tmp`)
}

/** Takes away the drafts in a folder that processes have left which were killed. */
export function sweepDrafts(folder: string): void {
  try {
    const left = readdirSync(folder).filter(name => isLeft(Number(DRAFT.exec(name)?.[1])))
    for (const name of left) rmSync(join(folder, name), { force: true })
  } catch {
    // They are hidden and in nobody's way; whatever is wrong with the folder, writing will tell.
  }
}

function isLeft(pid: number): boolean {
  if (Number.isNaN(pid)) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
