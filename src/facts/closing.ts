import type { Party } from '#model/entry'
import { hull, type Span } from '#model/span'
import type { Written } from '#model/value'
import { type Dateline, readDateline } from './dateline.js'
import {
  isCopiesLine,
  isDispatchLine,
  isLeave,
  isPostscript,
  isRemarkLine,
  isSignatureLine,
  isSignedBy,
  signatureBefore,
} from './signature.js'
import type { Unit } from './unit.js'

/** The end of an entry: its own words stop before `textEnd`, an index of units. */
export interface Closing {
  readonly textEnd: number
  readonly signature: Written | null
  /** Words of the source on the line of the legend, before signature and legend. */
  readonly remainder: Span | null
  readonly date: number | null
  /** True if the date may be that of the way of the paper. */
  readonly transit: boolean
  readonly place: Written | null
}

/** So many lines before the legend may be signature, date and copies. */
const MOST_CLOSING_LINES = 6

/**
 * Reads backwards from the legend, which begins in unit `stop`: copies, date, signature; where there is no signature, the
 * author’s name is looked for further up, for remarks of others may follow it.
 */
export function readClosing(
  text: string,
  units: readonly Unit[],
  from: number,
  stop: number,
  legend: Span | null,
  authors: readonly Party[],
): Closing {
  const host = units[stop]
  const before = legend && host && legend.start > host.span.start ? { start: host.span.start, end: legend.start } : null
  const inLine = before && signatureBefore(text, before)
  let textEnd = stop
  let signature: Written | null = inLine?.signature ?? null
  let date: number | null = null
  let transit = false
  let place: Written | null = null
  const lowest = inLine?.body ? stop : Math.max(from, stop - MOST_CLOSING_LINES)
  for (let at = stop - 1; at >= lowest; at--) {
    const unit = units[at]
    if (!unit) break
    const dateline: Dateline | null = date === null && !isRemarkLine(unit) ? readDateline(unit) : null
    if (dateline) {
      date = dateline.date
      transit = dateline.transit
      place = dateline.place
    } else if (isLeave(unit) && signature !== null) break
    else if (isDispatchLine(unit)) {
      textEnd = at
      continue
    } else if (isSignatureLine(unit) && !isCopiesLine(unit) && !isRemarkLine(unit) && at > from)
      signature = joined(text, unit.span, signature)
    else if (!isCopiesLine(unit) && !isRemarkLine(unit)) break
    textEnd = at
  }
  const remainder = inLine?.body ?? null
  const signed = signature ? null : signedAt(units, from, textEnd, authors)
  if (!signed) return { textEnd, signature, remainder, date, transit, place }
  const { span, text: value } = signed.unit
  const after = units[signed.at + 1]
  const goesOn = after !== undefined && isPostscript(after)
  return { textEnd: goesOn ? textEnd : signed.at, signature: { value, span }, remainder: null, date, transit, place }
}

function joined(text: string, span: Span, below: Written | null): Written {
  const whole = below ? hull(span, below.span) : span
  return { value: text.slice(whole.start, whole.end), span: whole }
}

/** The last line that the author signs, or null. */
function signedAt(units: readonly Unit[], from: number, end: number, authors: readonly Party[]) {
  for (let at = end - 1; at > from && authors.length > 0; at--) {
    const unit = units[at]
    if (unit && isSignedBy(unit, authors)) return { at, unit }
  }
  return null
}
