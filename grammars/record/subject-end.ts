import { is, isMark, type Token } from './token.js'

/** The subject runs to the date at the end of its sentence or line, else to that end itself. */
export function subjectEnd(tokens: readonly Token[], from: number): number {
  let date: number | null = null
  let i = from
  for (; i < tokens.length; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]]
    if (!token || token.shape === 'break' || isMark(token, ';')) break
    if (
      isMark(token, '.') &&
      !isAbbreviated(tokens, i) &&
      (next === undefined || next.capital || next.shape !== 'word')
    )
      break
    if (token.shape === 'date') date = i
    else if (date !== null && !isAfterDate(token)) date = null
  }
  if (date === null) return i
  const end = withoutOfficeNumber(tokens, from, date)
  return is(tokens[end - 1], 'author') || is(tokens[end - 1], 'of') ? end - 1 : end
}

/** What may follow the date of a dateline: signs, an hour, an office number, a place. */
function isAfterDate(token: Token): boolean {
  return token.shape === 'mark' || token.shape === 'number' || is(token, 'number-sign') || is(token, 'place')
}

/** `No. 2800 — May 6, 1920`: the number of the office belongs to the dateline. */
function withoutOfficeNumber(tokens: readonly Token[], from: number, date: number): number {
  for (let i = date - 1; i >= from && i >= date - 5; i--) if (is(tokens[i], 'number-sign')) return i
  return date
}

/** A point after a short word in small letters ends no sentence: `им.`, `обл.`. */
export function isAbbreviated(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before?.shape === 'word' && !before.capital && before.text.length <= 5 && tokens[i + 1] !== undefined
}
