import { isoDay } from '#model/calendar'
import type { DateMention, DateRelation } from '#model/date'
import { type Interval, intersect } from '#model/interval'
import { hull } from '#model/span'
import { documentRule, z } from '#rule'

/** A base further away than this, in UTF-16 code units, is not surely what the words count from. */
const REACH = 400

type Shift = NonNullable<DateRelation['shift']>

/** Where a text says both "two weeks later" and the day, the two bear each other out, or one of them is wrong. */
export default documentRule({
  id: 'date/interval',
  summary: 'Require intervals that agree with the dates at their ends',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    apart: 'Unexpected `{stated}` for `{words}`, expected {expected}, counted from `{base}`',
    base: 'counted from here',
  },
  *check({ facts: { dates } }) {
    for (const date of dates) {
      const stated = date.relation && dates[date.relation.stated ?? -1]
      const shift = date.relation?.shift
      if (!stated || !shift || stated.min === null || stated.max === null) continue
      const bases = (date.relation?.candidates ?? []).flatMap(index => dates[index] ?? [])
      const last = bases.at(-1)
      if (!last || bases.some(isOpen)) {
        yield { notChecked: 'an interval is told without a day that it could be counted from' }
        continue
      }
      const far = date.relation?.from === 'narrative' && date.span.start - last.span.end > REACH
      if (far || bases.some(base => fits(stated, base, shift))) continue
      yield {
        message: 'apart',
        data: {
          stated: stated.text,
          words: date.text,
          expected: tell(expectedFrom(last, stated, shift)),
          base: last.text,
        },
        span: hull(date.span, stated.span),
        related: [{ message: 'base', span: last.span }],
      }
    }
  },
})

/** The days to expect. Two days whose style nobody knows are in one style all the same, if they stand in one text. */
function expectedFrom(base: DateMention, stated: DateMention, { min, max }: Shift): Interval {
  const sameStyle = stated.calendar === 'unknown' && base.calendar === 'unknown'
  const last = sameStyle ? base.min : base.max
  return { min: base.min === null ? null : base.min + min, max: last === null ? null : last + max }
}

function fits(stated: DateMention, base: DateMention, shift: Shift): boolean {
  const sameStyle = stated.calendar === 'unknown' && base.calendar === 'unknown'
  const days = sameStyle ? { min: stated.min, max: stated.min } : stated
  return intersect(days, expectedFrom(base, stated, shift)) !== null
}

function isOpen({ min, max }: DateMention): boolean {
  return min === null || max === null
}

function tell({ min, max }: Interval): string {
  const [from, to] = [isoDay(min ?? 0), isoDay(max ?? 0)]
  return from === to ? from : `${from} to ${to}`
}
