/** Lines that say with a label who wrote and to whom: `From: A. Smith`, `**Кому:** Б. Петрову`. */
const AUTHOR = /^(?:From|Author|Sender|От(?: кого)?|Автор|Отправитель|Від(?: кого)?|Відправник)\s*[*_]{0,2}\s*:/iu
const ADDRESSEE = /^(?:To|Addressee|Recipient|Кому|Адресат|Получатель|Отримувач)\s*[*_]{0,2}\s*:/iu

/** Which party the label at the beginning of a line introduces, or null. */
export function partyLabel(line: string): 'author' | 'addressee' | null {
  if (AUTHOR.test(line)) return 'author'
  return ADDRESSEE.test(line) ? 'addressee' : null
}
