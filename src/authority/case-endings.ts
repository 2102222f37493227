/**
 * What changes when a Russian, Ukrainian or Belarusian name of an archive stands in another case: the noun that says
 * what it is, and the adjectives before it. All that follows (`Российской Федерации`) is in the genitive already and stays.
 */

/** Without ending, the longer of two that begin alike first. Belarusian `ў` is written `в` before the look-up. */
const HEAD_NOUN =
  /^(?:(?:кинофотофоно|кінофотофоно)?арх[иі]в|центр|отделени|отдел|филиал|філі|[иі]нститут|музе|управлени|управлінн|служб|б[иі]бл[иі]отек)(.*)$/

const NOUN_ENDINGS = new Set([
  ...['', 'а', 'у', 'е', 'і', 'ом', 'ові', 'ы', 'ой', 'ою'],
  ...['я', 'й', 'ю', 'ем', 'єм', 'єві', 'ї', 'и', 'ям', 'ие', 'ию', 'ием', 'ии'],
])

const ADJECTIVE_ENDINGS = new Set([
  ...['ый', 'ий', 'ой', 'ого', 'его', 'ому', 'ему', 'ым', 'им', 'ом', 'ем', 'ая', 'яя', 'ую', 'юю', 'ей', 'ое', 'ее'],
  ...['ій', 'ього', 'ьому', 'ім', 'ої', 'ою', 'а', 'у', 'е', 'є', 'і'],
  ...['ы', 'ага', 'яга', 'аму', 'яму', 'ае'],
])

const LONGEST_ADJECTIVE_ENDING = 4
const SHORTEST_STEM = 3

/** The words of a folded name, those that vary with case cut back to their stems. */
export function cutCaseEndings(words: readonly string[]): readonly string[] {
  const stems = words.map(nounStem)
  const head = stems.findIndex(stem => stem !== null)
  if (head < 0) return words
  const tail = stems.findIndex((stem, at) => at > head && stem === null)
  const end = tail < 0 ? words.length : tail
  return words.map((word, at) => (at < head ? adjectiveStem(word) : at < end ? (stems[at] ?? word) : word))
}

function nounStem(word: string): string | null {
  const ending = HEAD_NOUN.exec(word)?.[1]
  return ending !== undefined && NOUN_ENDINGS.has(ending) ? word.slice(0, word.length - ending.length) : null
}

function adjectiveStem(word: string): string {
  for (let length = LONGEST_ADJECTIVE_ENDING; length > 0; length--) {
    const stem = word.slice(0, -length)
    if (stem.length >= SHORTEST_STEM && ADJECTIVE_ENDINGS.has(word.slice(stem.length))) return stem
  }
  return word
}
