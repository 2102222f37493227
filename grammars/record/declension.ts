/**
 * Russian declension of the words of the trade, as data: the endings of the singular cases and, where a word is used so
 * in headings, of the plural. Reading needs all forms; which case stands there is told by the ending.
 */
const ENDINGS = {
  /** приказ */
  masculine: ['', 'а', 'у', 'ом', 'е'],
  /** председатель */
  masculineSoft: ['ь', 'я', 'ю', 'ем', 'е'],
  /** протокол, with the plural: члены, члена, членам */
  masculinePlural: ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами'],
  /** начальник: the plural after г, к, х */
  masculineVelar: ['', 'а', 'у', 'ом', 'е', 'и', 'ов', 'ам', 'ами'],
  /** представитель, with the plural */
  masculineSoftPlural: ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ей', 'ям', 'ями'],
  /** меморандум needs no more than `masculine`; случай */
  masculineI: ['й', 'я', 'ю', 'ем', 'е'],
  /** письмо, with the plural: правительствам */
  neuter: ['о', 'а', 'у', 'ом', 'е', 'ам', 'ами'],
  /** воззвание */
  neuterIe: ['ие', 'ия', 'ию', 'ием', 'ии'],
  /** нота */
  feminine: ['а', 'ы', 'е', 'у', 'ой'],
  /** записка */
  feminineVelar: ['а', 'и', 'е', 'у', 'ой'],
  /** резолюция */
  feminineIa: ['ия', 'ии', 'ию', 'ией'],
  /** запись */
  feminineSoft: ['ь', 'и', 'ью'],
  /** уполномоченный, with the plural */
  adjective: ['ый', 'ого', 'ому', 'ым', 'ые', 'ых'],
  /** командующий, with the plural */
  adjectiveSoft: ['ий', 'его', 'ему', 'им', 'ие', 'их'],
  /** докладная */
  adjectiveFeminine: ['ая', 'ой', 'ую'],
} as const

/** All forms of a stem, each followed by the words that do not change with it (`записка` + `по прямому проводу`). */
export function decline(stem: string, paradigm: keyof typeof ENDINGS, rest = ''): string[] {
  return ENDINGS[paradigm].map(ending => `${stem}${ending}${rest}`)
}
