/** Sorts before whatever a path begins with. */
const MARK = '\u0000'

/**
 * The path of a manuscript within the index. Of two places that clash, rules report on the later one by path; references
 * come first of all, so that this is never the one that nothing is to be reported on.
 */
export function innerPath(path: string, isReference: boolean): string {
  return isReference ? MARK + path : path
}

export function isReference(innerPath: string): boolean {
  return innerPath.startsWith(MARK)
}

/** Undoes `innerPath`, also for paths that stand in the middle of a message. */
export function outerText(text: string): string {
  return text.replaceAll(MARK, '')
}
