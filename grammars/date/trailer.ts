import type { SideWording } from './wording.js'

/** What follows a date by chance is cut off: `May 6 and 20 soldiers`, `5 мая, среда обитания`. */
export function withoutLooseEnds(side: SideWording, text: string): SideWording {
  return withoutLooseQuestion(withoutLooseWeekday(withoutLooseDays(side, text), text), text)
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
