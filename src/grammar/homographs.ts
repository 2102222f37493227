import { foldForm, isSameForm } from './form.js'
import type { LexiconRow } from './lexicon.js'

/** Rows that share a form: what a lexicon finds in a text that is that form. */
export interface Homographs<Row> {
  readonly form: string
  /** In order of the table. Never empty. */
  readonly rows: readonly Row[]
}

/** Every set of rows that some text is found for, by one of its forms at least. */
export function homographs<Row extends LexiconRow>(rows: readonly Row[]): Homographs<Row>[] {
  const alike = new Map<string, { readonly form: string; readonly row: Row }[]>()
  for (const row of rows) {
    for (const form of row.forms) {
      const folded = foldForm(form)
      const known = alike.get(folded)
      if (known) known.push({ form, row })
      else alike.set(folded, [{ form, row }])
    }
  }
  return [...alike.values()].flatMap(group => {
    // Only a row that keeps letter case lets one writing through and not another.
    const forms = group.some(({ row }) => row.letterCase === 'exact') ? group : group.slice(0, 1)
    return forms.map(({ form }) => ({ form, rows: rowsOf(form, group) }))
  })
}

function rowsOf<Row extends LexiconRow>(
  text: string,
  group: readonly { readonly form: string; readonly row: Row }[],
): readonly Row[] {
  const found = group.filter(({ form, row }) => row.letterCase !== 'exact' || isSameForm(form, text, 0, text.length))
  return [...new Set(found.map(({ row }) => row))]
}
