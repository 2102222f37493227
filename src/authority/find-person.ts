import type { Match, PersonName, PersonRow } from '#model/authority'
import { initialsOf } from '#model/initials'
import { lazy } from '#model/lazy'
import type { NameForm } from '#model/name'
import { familyKey } from '#model/name-key'
import { groupBy, settle } from './settle.js'

interface Bearer {
  readonly row: PersonRow
  readonly name: number
  /** Letters that the first, the second given name may begin with. */
  readonly initials: readonly ReadonlySet<string>[]
}

type FindPerson = (name: Pick<NameForm, 'key' | 'initials'>) => Match<PersonRow>

/**
 * Looks persons up by the key of a family name and by initials. Without initials everybody of that name is meant; with
 * initials that nobody of that name has, nobody is. The index is built when it is first asked for.
 */
export function personFinder(people: readonly PersonRow[]): FindPerson {
  const index = lazy(() => indexPeople(people))
  return ({ key, initials }) => settle((index().get(key) ?? []).filter(bearer => fits(initials, bearer)))
}

function indexPeople(people: readonly PersonRow[]): ReadonlyMap<string, readonly Bearer[]> {
  return groupBy(
    people.flatMap(row =>
      row.names.flatMap((each, name) => {
        const bearer = { row, name, initials: initialSets(each) }
        return [...new Set(each.forms.map(familyKey))].map(key => [key, bearer] as const)
      }),
    ),
  )
}

function initialSets({ given }: PersonName): ReadonlySet<string>[] {
  return given.map(forms => new Set(forms.map(form => initialsOf(form).charAt(0))))
}

/** Every initial that is written is one that the person has, in order; nothing is asked of names that no row gives. */
function fits(initials: string, bearer: Bearer): boolean {
  return [...initials].every((letter, at) => bearer.initials[at]?.has(letter) ?? true)
}
