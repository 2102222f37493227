import type { Unit } from './unit.js'

/** What a labelled line between heading and text tells, as pages on the web set it. */
export type Requisite = 'date' | 'other'

const COLON = String.raw`[*_]{0,2}\s*:\s*[*_]{0,2}`
const DATE = new RegExp(
  `^(?:Дат(?:а|ировка)(?: документа| создания| написания)?|Date(?: of (?:document|writing|creation))?|Document date|Written|Wired|Sent|Dictated|Discussed|Delivered|Dated|Написано|Отправлено|Дата документа|Датування)\\s*${COLON}`,
  'iu',
)
const OTHER = new RegExp(
  `^(?:Тип(?: документа)?|Вид документа|Государство|Страна|Метки|Теги|Ключевые слова|Раздел|Рубрика|Язык|Автор публикации|Публикация|Подготовка(?: публикации| текста)?|Перевод|Переводчик|Опубликовано|Дата публикации|Издание|Гриф|Количество листов|Published|First published|Also published|Publisher|Translat(?:ed|ion|or)(?: by)?|Transcri(?:bed|ption|ber)[^:]{0,24}|HTML[^:]{0,20}|Markup|Proofread|Online version|Copyleft|Public domain|Other formats|Language|Original language|Document type|Type|Format|Subjects?|Keywords|Tags|Classification|Contributors?|Created by|Creator|Rights|Record ID|Тип|Мова|Вид документу|Ключові слова)\\s*${COLON}`,
  'iu',
)
const TITLE = /^(?:Реквизиты(?: документа)?|Document information|Metadata|Реквізити)[.:]?$/iu
const LONGEST = 300

/** What a line with a label tells, or null for any other line. */
export function requisiteOf({ text, role }: Unit): Requisite | null {
  if (text.length > LONGEST || role === 'item') return null
  if (DATE.test(text)) return 'date'
  return OTHER.test(text) || TITLE.test(text) ? 'other' : null
}

/** True for a label whose value stands on the next line. */
export function isLabelAlone({ text }: { readonly text: string }): boolean {
  return /:[*_\s]*$/u.test(text)
}
