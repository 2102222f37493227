/** Russian and Ukrainian endings as data: a stem with each of them. All are read; the role is told by the sentence. */
const ENDINGS = {
  /** заня-л: the past of a verb */
  past: ['л', 'ла', 'ло', 'ли'],
  /** передавал-ся: the past of a reflexive verb */
  reflexive: ['ся', 'ась', 'ось', 'ись'],
  /** вз-ят: short participles */
  short: ['', 'а', 'о', 'ы'],
  /** взят-ый: long participles */
  long: ['ый', 'ая', 'ое', 'ые', 'ого', 'ой', 'ому', 'ую', 'ым', 'ых', 'ыми', 'ом'],
  /** взят-ие */
  neuterIe: ['ие', 'ия', 'ию', 'ием', 'ии', 'ье', 'ья', 'ью', 'ьем'],
  /** захват */
  masculine: ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'],
  /** турок, снаряд after г, к, х */
  masculineVelar: ['', 'а', 'у', 'ом', 'е', 'и', 'ов', 'ам', 'ами', 'ах'],
  /** оккупац-ия */
  feminineIa: ['ия', 'ии', 'ию', 'ией', 'ий', 'иям', 'иями', 'иях'],
  /** уступк-а */
  feminineVelar: ['а', 'и', 'е', 'у', 'ой', 'ам', 'ами', 'ах', ''],
  /** сдач-а */
  feminineHushing: ['а', 'и', 'е', 'у', 'ей', 'ам', 'ами', 'ах', ''],
  /** винтовок and others whose plural loses nothing */
  feminine: ['а', 'ы', 'е', 'у', 'ой', '', 'ам', 'ами', 'ах'],
  /** смерт-ь */
  feminineSoft: ['ь', 'и', 'ью', 'ей', 'ям', 'ями', 'ях'],
  /** орудие is `neuterIe`; войск-о */
  neuter: ['о', 'а', 'у', 'ом', 'е', '', 'ам', 'ами', 'ах'],
  /** турецк-ий */
  adjectiveVelar: ['ий', 'ая', 'ое', 'ие', 'ого', 'ой', 'ому', 'ую', 'им', 'их', 'ими', 'ом', 'ою'],
  /** красн-ый */
  adjective: ['ый', 'ая', 'ое', 'ые', 'ого', 'ой', 'ому', 'ую', 'ым', 'ых', 'ыми', 'ом', 'ою'],
  /** армян-ин */
  people: ['ин', 'ина', 'ину', 'ином', 'е', '', 'ам', 'ами', 'ах'],
  /** жител-ь */
  masculineSoft: ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ей', 'ям', 'ями', 'ях'],
  /** пленн-ый, used as a noun */
  nounAdjective: ['ый', 'ого', 'ому', 'ым', 'ые', 'ых', 'ыми'],
} as const

/** Every form of each stem. */
export function inflect(stems: string, paradigm: keyof typeof ENDINGS): string[] {
  return stems.split(' ').flatMap(stem => ENDINGS[paradigm].map(ending => `${stem}${ending}`))
}
