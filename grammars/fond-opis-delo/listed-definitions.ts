import { foldText } from '#grammar/letter'
import type { AbbreviationDefinition } from '#model/citation'
import type { ArchiveNames } from './archive-name.js'

/**
 * `ГАБО – Full Name.` and `| ГАБО | Full Name |`: the abbreviation, a dash between blanks, an equals sign or the edge of a
 * cell, and where the name begins.
 */
const LINE = /^[\s*•·|-]{0,8}(\p{Lu}[\p{L} .]{1,24}?)\s{0,8}(?:\s[–—-]\s|=|\|)\s?(?=\p{Lu})/gmu
/** What may stand behind the name: its town, and the sign that ends the line. */
const REST = /^(?:\s?\([^()\n]{2,40}\)|,\s(?:[гм]\.\s?)?\p{Lu}[\p{L}-]+)?\s*[.;,]?\s*(?:\||\n|$)/u
const LONGEST_NAME = 260
const NONE: AbbreviationDefinition[] = []

/**
 * The lines of a list of abbreviations: `ГАБО – Государственный архив Брянской области`. The name has the word for
 * archive or is known, fills its line, and the abbreviation is one.
 */
export function listedDefinitions(text: string, names: ArchiveNames): AbbreviationDefinition[] {
  if (!/[–—=|]|\s-\s/.test(text)) return NONE
  const found: AbbreviationDefinition[] = []
  for (const match of text.matchAll(LINE)) {
    const abbreviation = match[1]
    if (abbreviation === undefined || !/\p{Lu}\p{L}*\p{Lu}/u.test(abbreviation)) continue
    const start = match.index + match[0].indexOf(abbreviation)
    const from = match.index + match[0].length
    const name = names.nameAt(text.slice(0, from + LONGEST_NAME), from)
    if (!name || !/\s/.test(text.slice(from, name.end)) || !REST.test(text.slice(name.end, name.end + 60))) continue
    const expansion = text.slice(from, name.end)
    if (foldText(expansion).startsWith(foldText(abbreviation))) continue
    found.push({
      abbreviation,
      expansion,
      hereafter: false,
      span: { start, end: start + abbreviation.length },
      expansionSpan: { start: from, end: name.end },
    })
  }
  return found
}
