import type { SideWording } from './statement.js'

/** What follows a date by chance is cut off: `May 6 and 20 soldiers`, `5 мая, среда обитания`. */
export function withoutLooseEnds(side: SideWording, text: string): SideWording {
  return withoutLooseQuestion(withoutLooseWeekday(withoutLooseDays(withoutLooseYear(side, text), text), text), text)
}

/** `Aug 96` has a year of two figures; `5 мая 96 человек` has not. */
function withoutLooseYear(side: SideWording, text: string): SideWording {
  const { year, month, span } = side
  if (!month || year?.kind !== 'short' || year.marked || year.span.end !== side.core.end) return side
  if (!/^\s*\p{L}/u.test(text.slice(year.span.end, year.span.end + 8)) || text.charAt(year.span.start) === "'")
    return side
  const end = Math.max(month.span.end, ...(side.days?.days.map(day => day.span.end) ?? []))
  return { ...side, year: null, core: { ...side.core, end }, span: { ...span, end } }
}

/** Days joined by "and" after an English month need a year or the end of a clause behind them. */
function withoutLooseDays(side: SideWording, text: string): SideWording {
  const { days, monthFirst, year } = side
  const [first] = days?.days ?? []
  const link = days?.links.at(-1)
  if (!first || !monthFirst || year || (link !== 'and' && link !== 'or')) return side
  if (!/^\s+\p{L}/u.test(text.slice(side.core.end, side.core.end + 8))) return side
  const end = first.span.end
  return {
    ...side,
    days: { days: [first], links: [] },
    core: { ...side.core, end },
    span: { ...side.span, end },
    question: false,
  }
}

/** A weekday behind a date ends the clause; before another word it is a word of its own. */
function withoutLooseWeekday(side: SideWording, text: string): SideWording {
  const { weekday, core, span } = side
  if (!weekday || weekday.span.start < core.end || text.charAt(weekday.span.start - 1) === '(') return side
  if (!/^\s+\p{L}/u.test(text.slice(weekday.span.end, weekday.span.end + 8))) return side
  return { ...side, weekday: null, span: { ...span, end: core.end }, question: false, time: null }
}

function withoutLooseQuestion(side: SideWording, text: string): SideWording {
  if (!side.question || isMarkedDoubtful(side, text)) return side
  const at = text.lastIndexOf('?', side.span.end)
  return at >= side.core.end ? { ...side, question: false, span: { ...side.span, end: at } } : side
}

/**
 * True if a question mark belongs to the date and not to its sentence: it stands in brackets, apart from the date, or
 * before a sign that goes on with the sentence.
 */
export function isMarkedDoubtful(side: SideWording, text: string): boolean {
  if (!side.question) return false
  const at = text.indexOf('?', side.core.end)
  if (at < 0 || at > side.span.end) return false
  const whole = side.span.start === 0 && at === text.length - 1
  return whole || /[\s([]/.test(text.charAt(at - 1)) || /^\s?[),;\]–—-]|^\s\p{Ll}/u.test(text.slice(at + 1, at + 4))
}
