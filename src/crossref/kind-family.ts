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
