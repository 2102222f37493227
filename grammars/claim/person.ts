import { isGoverned, namesBehind, objectsAfter } from './governed-names.js'
import { type Ground, isCyrillic } from './ground.js'
import { isIdle, type Name, nameEndingAt } from './names.js'
import { is } from './token.js'

/** The person before a verb: `Mdivani arrived`. */
export function lastPerson({ tokens, start }: Ground, verb: number, taken: readonly Name[]): Name | null {
  for (let at = verb - 1; at >= start; at--) {
    const name = nameEndingAt(tokens, at, start)
    if (name) {
      if (taken.some(each => each.first === name.first) && isGoverned(tokens, name.first, start)) {
        at = name.first
        continue
      }
      if (name.isLand || isGoverned(tokens, name.first, start)) return null
      return taken.some(each => each.first === name.first) ? null : name
    }
    const token = tokens[at]
    const passes =
      token?.shape === 'date' ||
      // `Skoropadsky abdicated and left`.
      is(token, 'be', 'have', 'not', 'in', 'on', 'and') ||
      isIdle(token) ||
      token?.text === ','
    if (!passes) return null
  }
  return null
}

/** `приехал Мдивани`. */
export function personAfter(ground: Ground, word: number, taken: readonly Name[]): Name | null {
  if (!isCyrillic(ground.tokens[word])) return null
  const [name] = objectsAfter({ ...ground, end: Math.min(ground.end, word + 4) }, word + 1)
  return name && !name.isLand && !taken.some(each => each.first === name.first) ? name : null
}

/** `the death of X`, `X’s arrival`, `приезд Мдивани`. */
export function personAtNoun(ground: Ground, word: number): Name | null {
  const [after] = isCyrillic(ground.tokens[word])
    ? objectsAfter({ ...ground, end: Math.min(ground.end, word + 4) }, word + 1)
    : namesBehind({ ...ground, end: Math.min(ground.end, word + 5) }, word + 1, 'of')
  const name = after ?? (isCyrillic(ground.tokens[word]) ? null : lastPerson(ground, word, []))
  return name && !name.isLand ? name : null
}
