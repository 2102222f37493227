/** Words that a web page puts around a text. */
export interface FurnitureRow {
  /** ISO 639-1. */
  readonly language: string
  /** Of the whole line in small letters, blank space single, without colons, full stops or asterisks at its end. */
  readonly pattern: RegExp
  /** True if a list of titles and names follows that belongs to other pages. */
  readonly list?: true
  readonly example: string
}

export const FURNITURE: readonly FurnitureRow[] = [
  { language: 'en', pattern: /^leave a (?:reply|comment)(?: cancel reply)?$/, example: 'Leave a Reply' },
  { language: 'en', pattern: /^cancel reply$/, example: 'Cancel reply' },
  {
    language: 'en',
    pattern: /^your email address will not be published/,
    example: 'Your email address will not be published.',
  },
  { language: 'en', pattern: /^required fields are marked$/, example: 'Required fields are marked *' },
  {
    language: 'en',
    pattern: /^save my name, e-?mail,? and website in this browser/,
    example: 'Save my name, email, and website in this browser for the next time I comment.',
  },
  { language: 'en', pattern: /^(?:read|see) also$/, list: true, example: 'Read Also:' },
  {
    language: 'en',
    pattern: /^(?:related|similar|recent|more) (?:posts?|articles?|stories)$/,
    list: true,
    example: 'Related Posts',
  },
  { language: 'en', pattern: /^(?:previous|next) (?:post|article)$/, example: 'Previous post' },
  { language: 'en', pattern: /^(?:read|learn) more$/, example: 'Read more' },
  {
    language: 'en',
    pattern: /^share (?:this|on (?:facebook|twitter|telegram))(?: (?:post|article|page))?$/,
    example: 'Share this:',
  },
  {
    language: 'en',
    pattern: /^click (?:on )?(?:the |this )?(?:map|image|picture|photo|here) (?:for|to) [\p{L} ]{1,60}$/u,
    example: 'Click on the map to enlarge',
  },
  { language: 'en', pattern: /^skip to (?:main )?content$/, example: 'Skip to content' },
  { language: 'en', pattern: /^comments are closed$/, example: 'Comments are closed.' },
  { language: 'en', pattern: /^(?:print|email) this (?:page|post|article)$/, example: 'Print this page' },
  { language: 'en', pattern: /^all rights reserved$/, example: 'All rights reserved.' },
  { language: 'en', pattern: /^back to top$/, example: 'Back to top' },
  {
    language: 'ru',
    pattern: /^(?:оставить|добавить|написать) (?:комментарий|ответ)$/,
    example: 'Оставить комментарий',
  },
  { language: 'ru', pattern: /^(?:отменить ответ|отмена)$/, example: 'Отменить ответ' },
  {
    language: 'ru',
    pattern: /^ваш (?:адрес email|e-?mail) не будет опубликован/,
    example: 'Ваш адрес email не будет опубликован.',
  },
  { language: 'ru', pattern: /^обязательные поля помечены$/, example: 'Обязательные поля помечены *' },
  { language: 'ru', pattern: /^(?:читайте|смотрите|см) также$/, list: true, example: 'Читайте также:' },
  {
    language: 'ru',
    pattern: /^(?:похожие|связанные|другие) (?:записи|статьи|материалы)$/,
    list: true,
    example: 'Похожие записи',
  },
  { language: 'ru', pattern: /^(?:предыдущая|следующая) (?:запись|статья)$/, example: 'Предыдущая запись' },
  { language: 'ru', pattern: /^(?:читать (?:далее|дальше|полностью)|подробнее)$/, example: 'Читать далее' },
  { language: 'ru', pattern: /^поделиться(?: (?:ссылкой|в [\p{L} ]{1,30}))?$/u, example: 'Поделиться ссылкой' },
  { language: 'ru', pattern: /^(?:версия для печати|распечатать|наверх)$/, example: 'Версия для печати' },
  {
    language: 'ru',
    pattern: /^(?:нажмите|кликните|щелкните) на (?:карту|изображение|фото)/,
    example: 'Нажмите на карту, чтобы увеличить',
  },
  { language: 'ru', pattern: /^все права защищены$/, example: 'Все права защищены.' },
  { language: 'uk', pattern: /^(?:залишити|додати|напишіть) (?:коментар|відповідь)$/, example: 'Залишити коментар' },
  {
    language: 'uk',
    pattern:
      /^ваша? (?:e-?mail адреса|електронна адреса|адреса електронної пошти) не (?:оприлюднюватиметься|публікуватиметься|буде опублікована)/,
    example: 'Ваша e-mail адреса не оприлюднюватиметься.',
  },
  { language: 'uk', pattern: /^обов[’'ʼ]язкові поля позначені$/, example: 'Обов’язкові поля позначені *' },
  { language: 'uk', pattern: /^(?:читайте|дивіться) також$/, list: true, example: 'Читайте також:' },
  { language: 'de', pattern: /^(?:schreibe einen kommentar|antwort abbrechen)$/, example: 'Schreibe einen Kommentar' },
  {
    language: 'de',
    pattern: /^(?:das k[öo]nnte (?:sie|dich) auch interessieren|[äa]hnliche (?:artikel|beitr[äa]ge))$/,
    list: true,
    example: 'Ähnliche Beiträge',
  },
  { language: 'fr', pattern: /^laisser un commentaire$/, example: 'Laisser un commentaire' },
  { language: 'fr', pattern: /^(?:lire aussi|articles similaires)$/, list: true, example: 'Articles similaires' },
]
