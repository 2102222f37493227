import type { EventKind } from '#model/claim'
import type { EventRow } from './row.js'

const practice = 'histories and documentary editions'

/** A row of forms that do the same in a sentence. `example` is a text in which one of them makes a claim. */
export function eventRow(
  language: string,
  means: EventKind,
  category: EventRow['category'],
  place: EventRow['place'],
  forms: readonly string[],
  example: string,
): EventRow {
  return {
    id: `${language}-${means}-${category}-${place}`,
    category,
    means,
    place,
    forms,
    language,
    source: practice,
    example,
  }
}

/** The words of a list set off by commas. */
export function list(forms: string): string[] {
  return forms.split(',').map(form => form.trim())
}
