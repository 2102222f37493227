import type { Party } from '#model/entry'
import type { Span } from '#model/span'
import type { Written } from '#model/value'
import { behindSigns } from './behind-signs.js'
import type { Unit } from './unit.js'

const LONGEST = 160
const MOST_WORDS = 16
/** Who got a copy is said between signature and source. */
const COPIES =
  /(?:^|\s)(?:Copies|Copy)\s+(?:were\s+|was\s+)?(?:sent\s+|forwarded\s+|communicated\s+)?to\s*:?\s|(?:^|\s)(?:Copies|Copy|Cc)\s*:\s*\p{Lu}|(?:^|\s)(?:Копи[ия]|Копія|Копії)\s*(?::|\p{Lu})/u
const REMARK =
  /^(?:(?:Резолюци[яи]|Помет[аы]|Виз[аы]|Штамп|Надпись|На (?:полях|документе|письме|телеграмме|обороте)|Резолюція|Помітк[аи]|(?:Marginal |Handwritten )?(?:Remark|Note|Minute|Endorsement|Annotation|Resolution|Inscription|Stamp)s?(?: (?:on|in|by) [^:]{1,40})?)[^:.]{0,60}:|(?:С подлинным )?верно[.:,]|True copy\b)/iu
/** Posts that a signature begins with: such a line may end with a full stop. */
const OFFICE =
  /^(?:(?:Зам(?:еститель|\.)|Врид|И\. ?о\.|Acting|Deputy|Vice-?)\s*)?(?:Председатель|Министр|Секретарь|Начальник|Комиссар|Нарком\p{L}*|Народный комиссар|Командующий|Командарм\p{L}*|Главнокомандующий|Главком\p{L}*|Уполномоченный|Полпред|Полномочный представитель|Член|Директор|Генерал\p{L}*|Полковник|Консул|Посол|Посланник|Управляющий|Управделами|Голова|Міністр|Секретар|Chairman|President|Minister|Secretary|Commander|Commissar|People['’]s Commissar|Plenipotentiary|Ambassador|Consul|Director|Chief|Head|Member|General|Colonel|Captain|Major|Lieutenant\p{L}*)(?!\p{L})/u
/** What comes after a signature and is still the writer’s. */
const POSTSCRIPT = /^P\.?\s?S\b|^П\.?\s?С\.|^Приписка|^Postscript/iu

/** True for a line such as `Copies sent to A. Brown`. */
export function isCopiesLine({ text }: Unit): boolean {
  return text.length < 250 && COPIES.exec(text)?.index === 0
}

/** How a letter takes its leave before the name: words of the text, no part of the signature. */
const LEAVE =
  /^(?:Accept[, ]|I (?:am|have|remain)[, ]|Yours\b|Very (?:truly|sincerely|respectfully)|(?:Most )?(?:Respectfully|Sincerely|Faithfully)|Believe me|With (?:\p{L}+ ){0,4}(?:regards|greetings?|respect|wishes|esteem)|Best (?:regards|wishes)|Your (?:\p{L}+ ){0,3}servant|Affectionately|С (?:\p{L}+ ){0,4}(?:приветом|уважением|почтением|поклоном)|Примите|Пребываю|Имею честь|Остаюсь|З (?:\p{L}+ ){0,4}(?:повагою|пошаною|привітом)|Жму|Обнимаю|Целую|Преданный)/iu
/** Where a paper was sent, as editors add it under the text. */
const DISPATCH =
  /^(?:Послан[оаы]?|Отправлен[оаы]?|Передан[оаы]?|Надіслано|Sent|Dispatched|Forwarded|Transmitted) (?:в|во|на|по|из|до|to|from|by|in) /iu

/** True for `Yours sincerely`, `С товарищеским приветом`. */
export function isLeave({ text }: Unit): boolean {
  return text.length < 90 && LEAVE.test(text)
}

/** True for `Послано в Харьков`. */
export function isDispatchLine({ text }: Unit): boolean {
  return text.length < 120 && DISPATCH.test(text)
}

/** True for a line in which editors tell of words on the margins, or that a copy is true: `Резолюция: «К исполнению»`. */
export function isRemarkLine({ text }: Unit): boolean {
  return text.length < 400 && REMARK.test(behindSigns(text))
}

/** True for a line that begins a postscript. */
export function isPostscript({ text }: Unit): boolean {
  return POSTSCRIPT.test(text)
}

/** True for a short line without a sentence: a name, perhaps with an office. */
export function isSignatureLine({ text, citations }: Unit): boolean {
  if (text.length > LONGEST || citations.length > 0 || !/^[\p{Lu}([]/u.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length > MOST_WORDS || /[!?:;,…]$/.test(text)) return false
  // A name may be closed by a full stop, a sentence is.
  const stopped = /\.$/.test(text) && !/(?:^|\s)\p{Lu}\.$/u.test(text)
  if (stopped && OFFICE.test(text))
    return words.length <= 8 && /^\p{Lu}/u.test(words.at(-1) ?? '') && !/\p{Ll}{3}\.\s/u.test(text)
  return stopped ? words.length <= 3 && words.every(word => /^\p{Lu}/u.test(word)) : !/\p{Ll}{3}\.\s+\p{Lu}/u.test(text)
}

/** True if a line ends with the family name of one of these, whatever its case. */
export function isSignedBy(unit: Unit, parties: readonly Party[]): boolean {
  if (unit.text.length > 80 || unit.text.split(/\s+/).length > 6) return false
  const name = lastWord(unit.text)
  return name.length > 2 && parties.some(party => isSameName(name, lastWord(party.value)))
}

/** The part of the words before a legend on one line that is the signature: what follows their last sentence. */
export function signatureBefore(
  text: string,
  span: Span,
): { readonly body: Span | null; readonly signature: Written | null } {
  const words = text.slice(span.start, span.end)
  const copies = COPIES.exec(words)
  const until = copies ? copies.index : words.length
  const sentence = lastSentenceEnd(words.slice(0, until))
  const from = sentence + officeNumberLength(words.slice(sentence, until))
  const start = span.start + from + leadingBlank(words.slice(from, until))
  const end = span.start + until - (/\s*[*_]*\s*$/.exec(words.slice(Math.max(0, until - 20), until))?.[0].length ?? 0)
  const whole = start < end && end - start <= 260 && /^\p{Lu}/u.test(text.slice(start, end))
  const bodyEnd = span.start + words.slice(0, sentence).trimEnd().length
  return {
    body: sentence > 0 ? { start: span.start, end: bodyEnd } : null,
    signature: whole ? { value: text.slice(start, end), span: { start, end } } : null,
  }
}

/** Offset after the last sentence; 0 if there is none. */
function lastSentenceEnd(words: string): number {
  let end = 0
  for (const found of words.matchAll(/[\p{Ll}\d)»”"][.!?…]+["»”)]*\s+(?=[\p{Lu}№])/gu))
    end = found.index + found[0].length
  return end
}

/** `No. 114/a Brown`: the number of the office stands before the signature. */
function officeNumberLength(words: string): number {
  return /^(?:№|No\.?|Nr\.?)\s*[\p{L}\d/–-]+\.?\s+/u.exec(words)?.[0].length ?? 0
}

function leadingBlank(words: string): number {
  return /^[\s*_]*/.exec(words)?.[0].length ?? 0
}

function lastWord(text: string): string {
  return (
    text
      .match(/\p{L}[\p{L}\p{M}'’-]+/gu)
      ?.at(-1)
      ?.replace(/['’]s$/, '')
      .toLowerCase() ?? ''
  )
}

/** Equal but for a case ending: `Ленин`, `Ленина`. */
function isSameName(a: string, b: string): boolean {
  const short = a.length < b.length ? a : b
  const stem = short.slice(0, Math.max(4, short.length - 2))
  return Math.abs(a.length - b.length) <= 3 && a.startsWith(stem) && b.startsWith(stem)
}
