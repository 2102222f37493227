import { byPlace } from '#model/span'
import type { Problem } from '#model/value'
import type { Draft } from './draft.js'
import type { Item } from './item.js'
import { levelOrderProblems } from './level-order.js'
import { mixedScriptProblems } from './mixed-script.js'
import { sheetFormProblems } from './sheet-form.js'
import { syntaxProblems } from './syntax.js'

/**
 * What was amiss in the writing of citations that were read all the same, in order of reading. Codes: `syntax`,
 * `level-order`, `mixed-script`, `sheet-marker`, `sheet-dash`. `meant` is given where only one writing can be meant.
 */
export function problemsOf(text: string, items: readonly Item[], drafts: readonly Draft[]): Problem[] {
  const single = drafts.flatMap(draft => [...mixedScriptProblems(text, draft), ...sheetFormProblems(text, draft)])
  return [...syntaxProblems(text, items, drafts), ...levelOrderProblems(text, items, drafts), ...single].sort((a, b) =>
    byPlace(a.span, b.span),
  )
}
