/** How a verb takes the person to whom something is said: `wrote to B. Brown`, `informed B. Brown`. */
export type VerbUse = 'to' | 'direct'

const TO = [
  'wrote',
  'writes',
  'reported',
  'reports',
  'telegraphed',
  'wired',
  'cabled',
  'radioed',
  'replied',
  'answered',
  'communicated',
]
const DIRECT = [
  'informed',
  'informs',
  'notified',
  'telegraphed',
  'wired',
  'cabled',
  'instructed',
  'asked',
  'told',
  'warned',
  'advised',
]
/** Past tense in three genders and number, and the present. */
const RUSSIAN_STEMS = [
  'писа',
  'написа',
  'сообщи',
  'сообща',
  'телеграфирова',
  'радирова',
  'доложи',
  'докладыва',
  'донос',
  'информирова',
  'проинформирова',
  'извести',
  'извеща',
  'уведоми',
  'уведомля',
  'ответи',
  'отвеча',
  'запроси',
  'переда',
  'телефонирова',
]
const RUSSIAN = [
  ...RUSSIAN_STEMS.flatMap(stem => [`${stem}л`, `${stem}ла`, `${stem}ли`]),
  ...[
    'пишет',
    'сообщает',
    'доносит',
    'донес',
    'донёс',
    'донесла',
    'донесли',
    'докладывает',
    'телеграфирует',
    'информирует',
    'извещает',
  ],
]

const USES: ReadonlyMap<string, ReadonlySet<VerbUse>> = new Map([
  ...[...TO, ...DIRECT].map(
    form =>
      [
        form,
        new Set([...(TO.includes(form) ? ['to' as const] : []), ...(DIRECT.includes(form) ? ['direct' as const] : [])]),
      ] as const,
  ),
  ...RUSSIAN.map(form => [form, new Set(['direct' as const])] as const),
])

/** How a word takes its addressee if it tells of a message; null for any other word. `told` is said and written alike. */
export function reportingVerb(word: string): ReadonlySet<VerbUse> | null {
  return USES.get(word.toLowerCase()) ?? null
}

const FILLERS: ReadonlySet<string> = new Set([
  ...['also', 'then', 'had', 'has', 'again', 'himself', 'once', 'more', 'at', 'later', 'now', 'soon'],
  ...['также', 'тогда', 'снова', 'вновь', 'уже', 'сразу', 'тут', 'же', 'затем', 'опять', 'вскоре', 'сам', 'так'],
])

/** Small words between a name and its verb. */
export function isFiller(word: string): boolean {
  const lower = word.toLowerCase()
  return FILLERS.has(lower) || /^\p{Ll}{3,}(?:ly|но)$/u.test(word)
}

/** True for a verb that tells of the wire: `telegraphed`, `телеграфировал`. */
export function isWire(word: string): boolean {
  return WIRES.test(word)
}

const WIRES = /^(?:telegraphed|wired|cabled|телеграфир\p{Ll}+)$/iu
