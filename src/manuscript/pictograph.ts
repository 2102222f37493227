/** One pictograph; check marks and arrows are none, but bullets. */
const SIGN = String.raw`(?![✓✔✗✘☑➤►▶→])(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u{1F000}-\u{1FAFF}\u2600-\u27BF])`
/** What changes its look or joins it to the next one: skin colour, variation, joiner, tag. */
const CHANGE = String.raw`(?:\p{Emoji_Modifier}|\uFE0E|\uFE0F|\u200D|[\u{E0020}-\u{E007F}])`
const PICTOGRAPHS = new RegExp(`^(?:${SIGN}${CHANGE}*\\s*)+`, 'u')

/** Length of the emoji and the like that a line begins with, blank space after them included; 0 if there are none. */
export function pictographLength(line: string): number {
  return PICTOGRAPHS.exec(line)?.[0].length ?? 0
}
