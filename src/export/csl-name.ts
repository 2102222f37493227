import type { Authority } from '#model/authority'
import type { Party } from '#model/entry'
import { initialsOf } from '#model/initials'
import type { CslName } from './csl-item.js'

const INITIALS = String.raw`(?:\p{Lu}\p{Ll}{0,2}\.[ \u00a0]?-?){1,3}`
const FAMILY = String.raw`\p{Lu}[\p{L}'’ʼ-]+`
const GIVEN_FIRST = new RegExp(`^(${INITIALS}) ?(${FAMILY})$`, 'u')
const FAMILY_FIRST = new RegExp(`^(${FAMILY}),? (${INITIALS})$`, 'u')

/**
 * A party of a record as a name: family name and initials where it is a person and nothing else; with an office, or for a
 * body, as written. In a Russian or Ukrainian heading the name stands in an oblique case, and nobody can be sure of its
 * nominative but for persons whom the authority knows: others stay as written.
 */
export function cslParty({ value, key }: Party, authority: Authority): CslName {
  const name = personName(value)
  if (name === null) return { literal: oneLine(value) }
  if (!CYRILLIC.test(name.family)) return name
  const person = authority.findPerson({ key, initials: initialsOf(name.given) })
  const known =
    person.kind === 'one' ? person.row.names[person.name]?.forms.find(form => CYRILLIC.test(form)) : undefined
  return known === undefined ? { literal: oneLine(value) } : { family: known, given: name.given }
}

const CYRILLIC = /\p{Script=Cyrillic}/u

/** Family name and initials, in either order; null for anything else. */
function personName(text: string): { readonly family: string; readonly given: string } | null {
  const name = oneLine(text)
  const [, given, family] = GIVEN_FIRST.exec(name) ?? []
  if (family !== undefined && given !== undefined) return { family, given: given.trim() }
  const [, before, behind] = FAMILY_FIRST.exec(name) ?? []
  return before !== undefined && behind !== undefined ? { family: before, given: behind.trim() } : null
}

/** The authors of a printed source as it names them: `Иванов И. И., Петров П. П.` are two. */
export function cslNames(value: string): CslName[] {
  const names = oneLine(value)
    .split(/;|,(?=\s*(?:\p{Lu}[\p{L}'’ʼ-]+,? \p{Lu}\.|(?:\p{Lu}\.\s?){1,3}\p{Lu}))|\s(?:and|и|та|і)\s(?=\p{Lu})/u)
    .map(name => name.trim())
    .filter(name => name !== '')
  return names.map(name => personName(name) ?? { literal: name })
}

function oneLine(text: string): string {
  return text
    .replace(/[*_]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
