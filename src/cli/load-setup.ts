import { dirname, relative, resolve, sep } from 'node:path'
import {
  type AuthorityRows,
  type Config,
  type Layer,
  layersOf,
  type PlanOptions,
  readAuthorityRows,
  readConfig,
} from '#index'
import { UsageError } from '#model/usage-error'
import { findConfig } from './find-config.js'
import { readNeeded } from './read-text.js'
import { shownPath } from './shown-path.js'

/** `--config FILE` or `--no-config`; undefined is the nearest configuration. */
export interface SetupOptions {
  readonly config?: string | false
}

/** What the configuration of a run says. */
export interface Setup {
  /** The configuration as reports would show it, or null without one. */
  readonly config: string | null
  /** Absolute: the folder from which patterns count. */
  readonly folder: string
  /** Patterns for what is no manuscript. */
  readonly ignores: readonly string[]
  /** Absolute: the configuration and all files that it leads to. */
  readonly files: readonly string[]
  readonly plan: Required<Pick<PlanOptions, 'layers' | 'authority' | 'relative'>>
}

/** A configuration with all that it extends. */
interface Loaded {
  readonly layers: readonly Layer[]
  readonly ignores: readonly string[]
  readonly authority: readonly AuthorityRows[]
  readonly files: readonly string[]
}

/**
 * Finds and reads the configuration, the files that it extends and its authority files. Throws a UsageError for one that
 * cannot be read or is wrong.
 */
export function loadSetup({ config }: SetupOptions, cwd: string): Setup {
  const path = config === false ? null : config === undefined ? findConfig(cwd) : resolve(cwd, config)
  const { layers, ignores, authority, files } =
    path === null ? { layers: [], ignores: [], authority: [], files: [] } : load(path, cwd, [])
  const folder = path === null ? cwd : dirname(path)
  return {
    config: path === null ? null : shownPath(path, cwd),
    folder,
    ignores,
    files,
    plan: { layers, authority, relative: shown => relative(folder, resolve(cwd, shown)).split(sep).join('/') },
  }
}

/** `trail` are the configurations that lead to this one. */
function load(path: string, cwd: string, trail: readonly string[]): Loaded {
  if (trail.includes(path)) {
    const circle = [...trail.slice(trail.indexOf(path)), path].map(each => shownPath(each, cwd))
    throw new UsageError(`Configurations that extend each other in a circle: ${circle.join(' → ')}`)
  }
  const config: Config = readConfig({ path: shownPath(path, cwd), text: readNeeded(path, shownPath(path, cwd)) })
  const beside = (name: string) => resolve(dirname(path), name)
  const bases = new Map<string, Loaded>()
  const layers = layersOf(config, name => {
    const base = load(beside(name), cwd, [...trail, path])
    bases.set(name, base)
    return base.layers
  })
  const own = (config.authority ?? []).map(name => {
    const file = beside(name)
    return readAuthorityRows({ path: shownPath(file, cwd), text: readNeeded(file, shownPath(file, cwd)) })
  })
  const all = [...bases.values()]
  return {
    layers,
    ignores: [...all.flatMap(each => each.ignores), ...(config.ignores ?? [])],
    authority: [...all.flatMap(each => each.authority), ...own],
    files: [path, ...all.flatMap(each => each.files), ...(config.authority ?? []).map(beside)],
  }
}
