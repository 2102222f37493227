import type { Span } from '#model/span'
import type { Written } from '#model/value'

const INITIALS = String.raw`\p{Lu}\p{M}?\.(?:[\s-]{0,2}\p{Lu}\p{M}?\.){0,2}`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'ʹ′-]{1,40}`
const AND = String.raw`(?:,\s{0,2}|\s{1,2}(?:и|і|та|and|&)\s{1,2})`

/** `Петров А. А., Иванова Е.М.`: GOST puts the initials last, so the title follows without a mark. */
const SURNAME_FIRST = listOf(
  String.raw`${NAME},?\s{0,2}${INITIALS}`,
  String.raw`[.,:]?\s{1,3}(?=["«„“*_]?\p{Lu}|["«„“*_]?\d)`,
)
/** `А. А. Петров. Заглавие`; `A. Petrov, Title`. */
const INITIALS_FIRST = listOf(String.raw`${INITIALS}\s{0,2}${NAME}`, String.raw`[.,:]\s{1,3}`)
/** `Peter A. Brown and Ann Gray, Title`: the Chicago Manual's note. */
const FULL_NAMES = listOf(String.raw`${NAME}(?:\s\p{Lu}\.|\s${NAME}){1,3}`, String.raw`,\s{1,3}(?=["“*_]?\p{Lu})`)
/** `Brown, Peter A. Title`: the Chicago Manual's bibliography. */
const INVERTED =
  /^(\p{Lu}[\p{L}\p{M}’'-]{1,40},\s\p{Lu}[\p{L}\p{M}’'-]{1,40}(?:\s\p{Lu}\.)?)(?:(?<=\.)|\.)\s{1,3}(?=["“*_]?\p{Lu})/u

function listOf(person: string, end: string): RegExp {
  return new RegExp(`^(${person}(?:${AND}${person}){0,4}(?:\\s(?:и др|et al)\\.)?)${end}`, 'u')
}

/** Articles and kinds of records at the beginning show that a name in capitals is a title: `Нота Г. Чичерина`. */
const NO_NAME =
  /^(?:The|A|An|In|On|From|Documents?|Collected|History|Soviet|Russian|Letter|Telegram|Note|Report|Order|Minutes|Письмо|Телеграмма|Радиограмма|Шифротелеграмма|Нота|Записка|Доклад|Рапорт|Донесение|Приказ|Протокол|Ответ|Обращение|Воззвание|Лист|Доповідь|Наказ|Телеграма|Радіограма|Шифротелеграма|Записка|Рапорт|Донесення|Відозва|Звернення|Відповідь|Звіт|Постанова)\s/u

/** Who wrote it, and where the rest of the head begins. */
export interface Authors {
  readonly author: Written
  readonly end: number
}

/**
 * The authors with whose names a stretch of a text begins, or null. Full names without initials count in `western` heads
 * only, for a Russian reference puts initials.
 */
export function readAuthors(text: string, { start, end }: Span, western: boolean): Authors | null {
  const head = text.slice(start, end)
  const patterns = western ? [FULL_NAMES, INVERTED, SURNAME_FIRST, INITIALS_FIRST] : [SURNAME_FIRST, INITIALS_FIRST]
  for (const pattern of patterns) {
    const found = pattern.exec(head)
    const value = found?.[1]
    if (!found || value === undefined || NO_NAME.test(value)) continue
    return { author: { value, span: { start, end: start + value.length } }, end: start + found[0].length }
  }
  return null
}
