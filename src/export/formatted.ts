import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { Authority } from '#model/authority'
import { hashText } from '#model/hash'
import type { CitedSources } from './cited-source.js'
import type { CslItem } from './csl-item.js'
import { evenItems } from './even-items.js'
import { type Section, sectionsOf } from './sections.js'

export interface FormattedOptions {
  readonly as: 'text' | 'html'
  /** A style of the Citation Style Language, as XML. */
  readonly style: string
  /** Such as `ru-RU`, with its locale file as XML; without the file, one that citation-js brings. */
  readonly locale: string
  readonly localeFile: string | null
  readonly authority: Authority
}

/** A bibliography for people, formatted by citeproc, with headings by kind of source, archive and fund. */
export function formatted(sources: CitedSources, items: readonly CslItem[], options: FormattedOptions): string {
  const entries = formatItems(evenItems(items, sources, options.authority), options)
  const printed = (id: string) => entries.get(id) ?? ''
  const { authority, locale } = options
  const sections = sectionsOf(sources, { authority, locale, printed: id => printed(id).replace(/<[^>]*>/g, '') })
  const print = options.as === 'html' ? htmlSection : textSection
  const text = sections.map(section => print(section, printed, 1)).join('\n')
  return text === '' ? '' : `${text.trimEnd()}\n`
}

/** Each item by its id, in the format that was asked for. */
function formatItems(
  items: readonly CslItem[],
  { as, style, locale, localeFile }: FormattedOptions,
): Map<string, string> {
  if (items.length === 0) return new Map()
  const { styles, locales } = plugins.config.get('@csl')
  // citation-js keeps what it was given once under a name, so that the name must tell one style from another.
  const template = `fondlint-${hashText(style)}`
  styles.add(template, style)
  if (localeFile !== null) locales.add(locale, localeFile)
  const entries = new Cite(items).format('bibliography', {
    asEntryArray: true,
    format: as,
    template,
    lang: locale,
    nosort: true,
  })
  return new Map(entries.map(([id, entry]) => [id, withoutFrame(entry)]))
}

/** citeproc sets each entry in an element of its own. */
function withoutFrame(entry: string): string {
  return entry
    .trim()
    .replace(/^<div[^>]*>/, '')
    .replace(/<\/div>$/, '')
    .trim()
}

function textSection({ title, items, sections }: Section, printed: (id: string) => string, depth: number): string {
  const heading =
    depth === 1
      ? `${title}\n${'='.repeat(title.length)}\n\n`
      : depth === 2
        ? `${title}\n${'-'.repeat(title.length)}\n\n`
        : title === ''
          ? ''
          : `${title}\n`
  const list = items.map(id => `  ${printed(id)}\n`).join('')
  return `${heading}${list}${list === '' ? '' : '\n'}${sections.map(section => textSection(section, printed, depth + 1)).join('')}`
}

function htmlSection({ title, items, sections }: Section, printed: (id: string) => string, depth: number): string {
  const heading = title === '' ? '' : `<h${depth + 1}>${escaped(title)}</h${depth + 1}>\n`
  const list =
    items.length === 0
      ? ''
      : `<ul>\n${items.map(id => `<li id="${escaped(id)}">${printed(id)}</li>\n`).join('')}</ul>\n`
  return `<section>\n${heading}${list}${sections.map(section => htmlSection(section, printed, depth + 1)).join('')}</section>\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
