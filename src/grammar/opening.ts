import { lazy } from '#model/lazy'
import { fold, foldKeepingCase, isCapital, isCombining, unitsFoldingTo } from './letter.js'
import type { LexiconRow } from './lexicon.js'

/**
 * The next place from `from` on where a form may begin, or -1: a look at two code units that says no to nearly all
 * prose before a lexicon is walked.
 */
export type OpeningScan = (text: string, from: number) => number

/**
 * Builds the scan for forms that begin with a capital letter. Rows that keep letter case are told apart by it, so that
 * `PRO` lets `President` pass by.
 */
export function openingScan(rows: readonly LexiconRow[]): OpeningScan {
  const table = lazy(() => secondsByFirst(rows))
  return (text, from) => {
    const { starts, seconds } = table()
    for (let at = from; at < text.length; at++) {
      if (starts[text.charCodeAt(at)] !== 1) continue
      const second = text.charCodeAt(at + 1)
      if (isCombining(second) || seconds.get(text.charCodeAt(at))?.has(second)) return at
    }
    return -1
  }
}

/** The capitals that forms begin with, and the code units that follow each of them. */
function secondsByFirst(rows: readonly LexiconRow[]) {
  const seconds = new Map<number, Set<number>>()
  const beginnings = new Map(
    rows.flatMap(({ forms, letterCase = 'any' }) =>
      forms.map(form => [`${form.slice(0, 2)} ${letterCase}`, { form, letterCase }] as const),
    ),
  )
  for (const { form, letterCase } of beginnings.values()) {
    const same = letterCase === 'exact' ? foldKeepingCase : fold
    for (const first of unitsLike(form, 0, same).filter(isCapital)) {
      const held = seconds.get(first) ?? new Set()
      for (const second of unitsLike(form, 1, same)) held.add(second)
      seconds.set(first, held)
    }
  }
  const starts = new Uint8Array(0x10000)
  for (const first of seconds.keys()) starts[first] = 1
  return { starts, seconds }
}

/** Every code unit that a lexicon takes for the one at a place of the form. */
function unitsLike(form: string, at: number, same: (code: number) => number): number[] {
  const code = form.charCodeAt(at)
  return Number.isNaN(code) ? [] : unitsFoldingTo(new Set([fold(code)])).filter(each => same(each) === same(code))
}
