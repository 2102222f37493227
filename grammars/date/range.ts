import type { SideWording, Statement, YearWording } from './statement.js'

/** What kind of time a side names; two ends of a range are of one kind. */
export function levelOf(side: SideWording): string | null {
  if ((side.days && side.month) || side.figure) return 'day'
  if (side.month) return 'month'
  if (side.season !== null) return 'season'
  if (side.decade) return 'decade'
  if (side.century) return 'century'
  return side.year && !side.days ? 'year' : null
}

/**
 * Both ends of a range with what they share written out: month and year stand once in `с 28 по 30 ноября 1920 г.`, and
 * a December before a May of 1922 is of 1921. Null if the two are no ends of one range.
 */
export function completed(first: SideWording, second: SideWording): readonly [SideWording, SideWording] | null {
  const month = first.month ?? (first.days ? second.month : null)
  const century = first.century && second.century ? { ...first.century, word: second.century.word } : first.century
  const start = {
    ...first,
    century,
    month,
    year: first.year ?? first.other?.year ?? yearBefore(month?.value ?? 0, second),
  }
  const end = { ...second, year: second.year ?? yearAfter(start, second) }
  const level = levelOf(start)
  return level !== null && level === levelOf(end) ? [start, end] : null
}

function yearBefore(month: number, second: SideWording): YearWording | null {
  const { year } = second
  const wraps = second.month !== null && month > second.month.value
  return year && wraps && year.kind === 'year' ? { ...year, value: year.value - 1, to: year.to - 1 } : year
}

function yearAfter(start: SideWording, end: SideWording): YearWording | null {
  const follows = start.month === null || end.month === null || start.month.value <= end.month.value
  return follows ? start.year : null
}

/** The statement without its second side, for when the two make no range. */
export function firstOnly(statement: Statement): Statement {
  const [side] = statement.sides
  const end = Math.max(side.span.end, statement.span.start)
  return {
    ...statement,
    sides: [side],
    bounds: statement.bounds.slice(0, 1),
    link: null,
    span: { start: statement.span.start, end },
  }
}
