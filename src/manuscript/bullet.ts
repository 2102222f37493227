import { startsMonth } from './month.js'

const NUMBER = /^(?:\(\d{1,3}\)|\d{1,3}[.)])[ \t\u00A0]+(?=\S)/
const LETTER = /^\(?\p{Ll}\)[ \t\u00A0]+(?=\S)/u
const SIGN = /^[-•·▪●◦‣∙*✓✔✗✘☑➤►▶→]\uFE0F?[ \t\u00A0]+(?=\S)/

/**
 * Length of the number or sign with which an item of a list begins, blank space included; 0 if the line is no item.
 * A day before the name of a month (`5. Mai 1920`) or another number is no item’s number.
 */
export function bulletLength(line: string): number {
  const number = NUMBER.exec(line)?.[0].length ?? 0
  if (number > 0) return startsDate(line.slice(number, number + 20)) ? 0 : number
  return (LETTER.exec(line) ?? SIGN.exec(line))?.[0].length ?? 0
}

function startsDate(rest: string): boolean {
  return startsMonth(rest) || /^\d{1,2}\.\s?\d{2,4}/.test(rest)
}
