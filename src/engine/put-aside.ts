import type { Diagnostic, SetAside } from '#model/diagnostic'
import type { Directive } from '#model/manuscript'
import { type Suppression, suppressionsOf } from './suppressions.js'

export interface PutAside {
  readonly kept: readonly Diagnostic[]
  readonly setAside: readonly SetAside[]
  /** What put nothing aside. */
  readonly unused: readonly Suppression[]
}

/** Puts the diagnostics aside that directives of their manuscript speak of. Both lists are in order of place. */
export function putAside(diagnostics: readonly Diagnostic[], directives: readonly Directive[], text: string): PutAside {
  if (directives.length === 0) return { kept: diagnostics, setAside: [], unused: [] }
  const suppressions = suppressionsOf(directives, text)
  const open = new Map<string, Suppression[]>()
  const used = new Set<Suppression>()
  const kept: Diagnostic[] = []
  const setAside: SetAside[] = []
  let next = 0
  for (const diagnostic of diagnostics) {
    const at = diagnostic.start.offset
    for (let each = suppressions[next]; each && each.range.start <= at; each = suppressions[++next]) {
      const stack = open.get(each.rule.id) ?? []
      closeUpTo(at, stack)
      stack.push(each)
      open.set(each.rule.id, stack)
    }
    const stack = open.get(diagnostic.rule) ?? []
    closeUpTo(at, stack)
    // The innermost one is the one that was meant.
    const found = stack.at(-1)
    if (!found) kept.push(diagnostic)
    else {
      used.add(found)
      setAside.push({ diagnostic, by: 'directive', reason: found.directive.reason })
    }
  }
  return { kept, setAside, unused: suppressions.filter(each => !used.has(each)) }
}

/** Takes off the top of the stack what has ended. */
function closeUpTo(offset: number, stack: Suppression[]): void {
  for (let top = stack.at(-1); top && top.range.end <= offset; top = stack.at(-1)) stack.pop()
}
