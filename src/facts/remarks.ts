import type { Remark } from '#model/entry'
import { isRemarkLine } from './signature.js'
import type { Unit } from './unit.js'

/** A line that leads to a list of what stands on the margins. */
const LEAD =
  /(?:remarks?|notes?|annotations?|endorsements?|minutes|resolutions?|inscriptions?|помет[аыок]*|резолюци[яий]+|надпис[иьей]+|помітк[аи]|резолюції)[^:.]{0,80}:$/iu
const LONGEST_NAME = 3

/** What others wrote on a paper, as the lines after its text tell it: remarks in lines of their own and lists of them. */
export function readRemarks(units: readonly Unit[], from: number, end: number): Remark[] {
  const remarks: Remark[] = []
  let listed = false
  for (const unit of units.slice(from, end)) {
    if (isLead(unit)) listed = true
    else if (isRemarkLine(unit) || (listed && unit.role === 'item'))
      remarks.push({ span: unit.span, date: dateOf(unit) })
    else listed = false
  }
  return remarks
}

/** Where the list of remarks begins that stands last before `stop`: the line that leads to it, else `stop`. */
export function remarksStart(units: readonly Unit[], from: number, stop: number): number {
  let at = stop - 1
  while (at > from && units[at]?.role === 'item') at--
  const lead = units[at]
  return lead && at > from && at < stop - 1 && isLead(lead) ? at : stop
}

function isLead({ role, text }: Unit): boolean {
  return text.length < 160 && role !== 'item' && LEAD.test(text)
}

/** The day that a remark bears: it opens the words, or closes them with at most a name behind it. */
function dateOf({ text, span, dates }: Unit): number | null {
  const bearing = dates.find(({ item }) => {
    const before = text.slice(0, item.span.start - span.start)
    const after = text.slice(item.span.end - span.start).match(/\p{L}[\p{L}.'’-]*/gu) ?? []
    const opens = !/\p{L}/u.test(before.slice(before.search(/[«“"„]/) + 1))
    return opens || (after.length <= LONGEST_NAME && after.every(word => /^\p{Lu}/u.test(word)) && !isOfPaper(before))
  })
  return bearing?.index ?? null
}

/** `.. on the letter of`: the day of what the remark is about. */
function isOfPaper(before: string): boolean {
  return /(?:^|\s)(?:of|dated|от|від|by|до|к)\s+$/iu.test(before)
}
