import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Changes } from '#index'
import { type ChangeOptions, findChanges } from './find-changes.js'
import type { Setup } from './load-setup.js'
import { readSources, type SourceOptions } from './read-sources.js'
import type { readText } from './read-text.js'
import type { Trouble } from './trouble.js'
import type { World } from './world.js'

/** What to read, and what of it to report on. */
export interface SetOptions extends SourceOptions, ChangeOptions {
  readonly corpus?: readonly string[]
}

/** All manuscripts of a run. */
export interface ManuscriptSet {
  /** By path; those to check and those to check against. */
  readonly texts: ReadonlyMap<string, string>
  /** Paths of those to check against and not to report on. */
  readonly references: ReadonlySet<string>
  /** Null if all is to be reported. */
  readonly changes: Changes | null
  readonly passedOver: readonly Trouble[]
  readonly troubles: readonly Trouble[]
}

/** Reads the manuscripts that were asked for, and those of `--corpus`; what is in both is checked. */
export async function readSet(
  asked: readonly string[],
  options: SetOptions,
  setup: Setup,
  world: World,
  read: typeof readText,
): Promise<ManuscriptSet> {
  const checked = await readSources(asked, options, setup, world, read)
  const corpus = await readCorpus(options, setup, world, read)
  const names = new Set([...checked.texts.keys()].map(path => realPath(path, world.cwd)))
  const references = [...corpus.texts].filter(([path]) => !names.has(realPath(path, world.cwd)))
  const { texts, changes } = await findChanges(new Map([...checked.texts, ...references]), options, world)
  return {
    texts,
    references: new Set(references.map(([path]) => path)),
    changes,
    passedOver: [...checked.passedOver, ...corpus.passedOver],
    troubles: [...checked.troubles, ...corpus.troubles],
  }
}

function readCorpus({ corpus = [], ignore }: SetOptions, setup: Setup, world: World, read: typeof readText) {
  const options = ignore === undefined ? {} : { ignore }
  return corpus.length === 0
    ? { texts: new Map<string, string>(), passedOver: [], troubles: [] }
    : readSources(corpus, options, setup, world, read)
}

/** A manuscript under two names must not be compared with itself. */
function realPath(path: string, cwd: string): string {
  try {
    return realpathSync.native(resolve(cwd, path))
  } catch {
    return path
  }
}
