import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import type { BibliographyLook } from '#export/bibliography'
import { suggest } from '#index'
import { UsageError } from '#model/usage-error'
import { packageRoot } from './package-root.js'
import { readNeeded } from './read-text.js'

/** `--style NAME|FILE.csl` and `--locale`. */
export interface LookOptions {
  readonly style?: string
  readonly locale?: string
}

/** The style of a language of print where the user names none, and the locale of a style. */
const STYLE_OF: Readonly<Record<string, string>> = { 'ru-RU': 'gost', 'uk-UA': 'dstu', 'en-US': 'chicago' }
const DEFAULT_LOCALE = 'en-US'

/** Reads the files of a style and a locale. Throws a UsageError for one that there is not, with the nearest name. */
export function bibliographyLook({ style, locale }: LookOptions, cwd: string): BibliographyLook {
  const locales = named('locales', '.xml')
  const language = locale ?? Object.keys(STYLE_OF).find(each => STYLE_OF[each] === style) ?? DEFAULT_LOCALE
  const localeFile = locales.get(language)
  if (localeFile === undefined && language !== DEFAULT_LOCALE) {
    const known = [DEFAULT_LOCALE, ...locales.keys()]
    throw new UsageError(`Unknown locale "${language}"${suggest(language, known)} (there are ${known.join(', ')})`)
  }
  return {
    style: styleFile(style ?? STYLE_OF[language] ?? 'chicago', cwd),
    locale: language,
    localeFile: localeFile === undefined ? null : readFileSync(localeFile, 'utf8'),
  }
}

function styleFile(name: string, cwd: string): string {
  const styles = named('styles', '.csl')
  const known = styles.get(name)
  if (known === undefined && extname(name) !== '.csl') {
    const names = [...styles.keys()]
    throw new UsageError(
      `Unknown style "${name}"${suggest(name, names)} (there are ${names.join(', ')}, or name a .csl file)`,
    )
  }
  const text = readNeeded(known ?? resolve(cwd, name), name)
  if (!/<style[\s>]/.test(text)) throw new UsageError(`${name}: is no style of the Citation Style Language`)
  return text
}

/** The files that fondlint brings, by their names without extension. */
function named(folder: 'styles' | 'locales', extension: string): ReadonlyMap<string, string> {
  const path = join(packageRoot(), 'src', 'export', folder)
  const files = readdirSync(path)
    .filter(file => extname(file) === extension)
    .sort()
  return new Map(files.map(file => [basename(file, extension), join(path, file)]))
}
