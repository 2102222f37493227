import { foldKeepingCase, foldText, isBlank, isCombining } from './letter.js'

/** A form as it is looked up: folded, without marks, any blanks as one. */
export function foldForm(form: string): string {
  return foldText(form).replace(/\s+/g, ' ')
}

/** Compares a form with what was found for it, `text` from `start` to `end`, letter by letter, blanks and marks aside. */
export function isSameForm(form: string, text: string, start: number, end: number): boolean {
  const counts = (code: number) => !isBlank(code) && !isCombining(code)
  let at = start
  for (let index = 0; index < form.length; index++) {
    const wanted = form.charCodeAt(index)
    if (!counts(wanted)) continue
    while (at < end && !counts(text.charCodeAt(at))) at++
    if (foldKeepingCase(wanted) !== foldKeepingCase(text.charCodeAt(at))) return false
    at++
  }
  return true
}
