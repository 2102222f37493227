/** Check marks and arrows are bullets. */
const PICTOGRAPH =
  /^(?:(?![✓✔✗✘☑➤►▶→])(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u{1F000}-\u{1FAFF}\u2600-\u27BF])[\p{Emoji_Modifier}\uFE0E\uFE0F\u200D\u{E0020}-\u{E007F}]*\s*)+/u

/** Length of the emoji and the like that a line begins with, blank space after them included; 0 if there are none. */
export function pictographLength(line: string): number {
  return PICTOGRAPH.exec(line)?.[0].length ?? 0
}
