/** `#emph[opis']` of Typst and `\emph{opis'}` of LaTeX, around a few words. */
const EMPHASIS = /(#(?:emph|strong)\[|\\(?:emph|textit|textbf|textsc)\{)([^[\]{}]{0,160})[\]}]/g

/**
 * The text with blanks in the place of emphasis whose brackets would part a level word from its number. Offsets stay as
 * they are; a text without such marks is given back itself.
 */
export function withoutEmphasis(text: string): string {
  if (!text.includes('#emph[') && !text.includes('#strong[') && !text.includes('\\emph{') && !text.includes('\\text'))
    return text
  return text.replace(EMPHASIS, (_, mark: string, words: string) => `${' '.repeat(mark.length)}${words} `)
}
