/**
 * Kinds that one paper goes by in different editions, each family with the reason. Translators and editors take them
 * for each other, so a different kind within a family does not speak against one record. All other kinds (a letter, an
 * order, a note) must agree.
 */
const FAMILIES: readonly { readonly name: string; readonly kinds: readonly string[]; readonly reason: string }[] = [
  {
    name: 'wire',
    kinds: ['telegram', 'radiogram', 'code-cable', 'direct-line', 'telephone-message', 'telephone-conversation'],
    reason:
      'A message on tape is called by its way (wire, radio, cipher, Hughes apparatus); English has one word for most.',
  },
  {
    name: 'report',
    kinds: ['report', 'summary'],
    reason: 'Доклад, донесение, рапорт, отчёт and сводка all become "report".',
  },
]

const FAMILY_OF = new Map(FAMILIES.flatMap(({ name, kinds }) => kinds.map(kind => [kind, name] as const)))

/** The family of a kind, or the kind itself: equal for kinds that may be one. */
export function kindFamily(kind: string): string {
  return FAMILY_OF.get(kind) ?? kind
}

/** Kinds with two sides and no sender: `Conversation of A with B` is that of B with A. */
const MUTUAL: ReadonlySet<string> = new Set([
  'conversation',
  'direct-line',
  'telephone-conversation',
  'treaty',
  'agreement',
])

/** True if it does not matter who of the parties is named first. */
export function isMutualKind(kind: string): boolean {
  return MUTUAL.has(kind)
}

/**
 * Forms that a paper cannot have at once. Kinds that are in none (a protest, a reply, an appeal, a proposal) tell what a
 * paper is for, and may be a letter or a telegram as well.
 */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  wire: ['telegram', 'radiogram', 'code-cable', 'direct-line', 'telephone-message', 'telephone-conversation'],
  letter: ['letter'],
  note: ['note', 'verbal-note', 'memorandum'],
  report: ['report', 'summary'],
  norm: ['order', 'directive', 'resolution', 'decree'],
  record: ['minutes', 'minutes-extract', 'shorthand-record'],
  talk: ['conversation'],
  treaty: ['treaty', 'agreement'],
  private: ['diary', 'memoirs'],
}

const FORM_OF = new Map(Object.entries(FORMS).flatMap(([form, kinds]) => kinds.map(kind => [kind, form] as const)))

/** Forms that go together all the same: an order by telegraph, a letter of report, a resolution cut from the minutes. */
const COMPATIBLE: ReadonlySet<string> = new Set(
  // biome-ignore format: a list
  ['norm wire', 'report wire', 'note wire', 'talk wire', 'letter report', 'letter note', 'note report', 'norm record',
   'record talk', 'record report', 'norm report', 'report talk', 'norm note'],
)

/**
 * How two kinds lie to each other: `near` if one paper may go by both (see {@link kindFamily}), `differ` if it cannot,
 * `unknown` if nobody can tell.
 */
export function relateKinds(a: string, b: string): 'same' | 'near' | 'differ' | 'unknown' {
  if (a === b) return 'same'
  if (kindFamily(a) === kindFamily(b)) return 'near'
  const [form, other] = [FORM_OF.get(a), FORM_OF.get(b)]
  if (form === undefined || other === undefined) return 'unknown'
  return form === other || COMPATIBLE.has([form, other].sort().join(' ')) ? 'near' : 'differ'
}

const SPOKEN: ReadonlySet<string> = new Set(['telephone-conversation', 'telephone-message'])

/**
 * True if one of two kinds was spoken into a telephone and the other sent by wire or radio. Translators mix them up, but
 * one author who writes both contradicts himself.
 */
export function areSpokenApart(a: string, b: string): boolean {
  const isWire = [a, b].every(kind => kindFamily(kind) === 'wire')
  return isWire && SPOKEN.has(a) !== SPOKEN.has(b)
}
