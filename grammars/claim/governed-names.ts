import type { Ground } from './ground.js'
import { isIdle, type Name, namesBefore, namesFrom } from './names.js'
import { partyEnd } from './party.js'
import { is, type Token } from './token.js'

/** How many words may stand between an event word and its object. */
const REACH = 7

/** The names that an event word governs directly, behind it; a preposition or the end of the clause stops the search. */
export function objectsAfter({ tokens, end }: Ground, from: number): Name[] {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const token = tokens[at]
    if (!token) return []
    // `the Turkish Armenia` apart, the people that stands between is the actor.
    const names = is(token, 'side', 'force') ? [] : namesFrom(tokens, at, end)
    if (names.length > 0) return isPartOf(tokens, at, from) ? [] : names
    if (is(token, 'by')) {
      at = partyEnd(tokens, at + 1, end) - 1
      continue
    }
    const passes =
      token.shape === 'date' ||
      is(token, 'determiner', 'place-word', 'of', 'side', 'force', 'and') ||
      (is(token, 'in') && tokens[at + 1]?.shape === 'date') ||
      isIdle(token)
    if (!passes) return []
  }
  return []
}

/** True if a name behind an event word only tells of what something is part: `the suburbs of Kars`, `берег Карса`. */
function isPartOf(tokens: readonly Token[], name: number, from: number): boolean {
  let at = name - 1
  while (at > from && is(tokens[at], 'determiner')) at -= 1
  const [before, whole] = [tokens[at], tokens[name]]
  if (at < from || !before || !whole) return false
  if (/^of$/iu.test(before.text)) return at > from && isIdle(tokens[at - 1])
  const isGenitive = /[\u0400-\u04ff]/.test(whole.text) && /[аяыи]$/u.test(whole.text)
  return at === name - 1 && isGenitive && isIdle(before) && NOUN.test(before.text) && !TITLE.test(before.text)
}

/** In the case of the name behind it: `генерала Маркова` is Markov. */
const TITLE =
  /^(?:генерал(?:а|у|ом)|адмирал(?:а|у|ом)|полковник(?:а|у|ом)|капитан(?:а|у|ом)|атаман(?:а|у|ом)|шейх(?:а|у|ом)|хан(?:а|у|ом)|эмир(?:а|у|ом)|княз(?:я|ю|ем)|граф(?:а|у|ом)|барон(?:а|у|ом)|цар(?:я|ю|ём|ем)|император(?:а|у|ом)|посл(?:а|у|ом)|комиссар(?:а|у|ом)|министр(?:а|у|ом)|президент(?:а|у|ом)|председател(?:я|ю|ем)|команд(?:арма|ира|ующего)|доктор(?:а|у|ом)|лорд(?:а|у|ом)|гетман(?:а|у|ом)|товарищ(?:а|у|ем))$/iu

/** Russian words that are no adjective, adverb or instrumental: `часть`, `высоты`, `берег`. */
const NOUN = /(?:[^аеёиоуыэюяьйм]|[^оеую]й|[^аяое]я|ь|[уыиа])$/u

/** The names behind one of these prepositions, wherever in the clause behind a place. */
export function namesBehind(
  { tokens, end }: Ground,
  from: number,
  ...prepositions: readonly ('in' | 'to' | 'from' | 'on' | 'of')[]
): Name[] {
  for (let at = from; at < end; at++) {
    if (!is(tokens[at], ...prepositions)) continue
    let next = at + 1
    while (
      next < end &&
      (is(tokens[next], 'determiner', 'place-word', 'of') || isIdle(tokens[next])) &&
      next < at + 4
    ) {
      next += 1
    }
    const names = namesFrom(tokens, next, end)
    if (names.length > 0) return names
  }
  return []
}

/** The names that are the subject of a verb: directly before it, but for helping words, adverbs and dates. */
export function subjectsBefore(ground: Ground, verb: number): Name[] {
  const { tokens, start } = ground
  for (let at = verb - 1; at >= Math.max(start, verb - REACH); at--) {
    const token = tokens[at]
    if (!token) return []
    const names = namesBefore(tokens, at, start)
    const [first] = names
    if (first) return isGoverned(tokens, first.first, start, tokens[verb]) ? [] : names
    const passes =
      token.shape === 'date' ||
      is(token, 'be', 'have', 'not', 'place-word', 'in', 'on', 'determiner') ||
      // Russian may put object, subject and verb in this order.
      (is(token, 'side', 'force') && /[\u0400-\u04ff]/.test(token.text)) ||
      (token.shape === 'mark' && token.text === ',') ||
      isByTreaty(tokens, at) ||
      isIdle(token)
    if (!passes) return []
  }
  return []
}

/** `Kars by the treaty passed`, `Карс по договору отошёл`. */
function isByTreaty(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return is(token, 'object') ? is(tokens[at - 1], 'preposition') : is(token, 'preposition') && is(next, 'object')
}

/** True if a name belongs to what stands before it: `near Kars`, `the commander of Kars`, `комендант Карса`. */
export function isGoverned(tokens: readonly Token[], first: number, start: number, verb?: Token): boolean {
  const before = tokens[first - 1]
  if (first <= start || !before) return false
  if (is(before, 'place-word', 'determiner', 'and')) return false
  if (is(before, 'of')) return !is(tokens[first - 2], 'place-word')
  if (is(before, 'in', 'on', 'to', 'from', 'by', 'preposition')) return true
  if (!isIdle(before) || !/[\u0400-\u04ff]/.test(before.text)) return false
  const ending = tokens[first]?.text.at(-1) ?? ''
  // A verb in the feminine has a subject in `-а`: `после боя Шуша была занята`.
  return 'аяиы'.includes(ending) && !('ая'.includes(ending) && verb?.text.endsWith('а') === true)
}
