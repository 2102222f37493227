import type { MentionRef } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import { contains, type Span } from '#model/span'

/** Between a quotation and the marker of its note stand a stop and a blank at most. */
const NEAR = 6

/**
 * What a mention gives of its record's own words: the body of an entry, or of a note the quotation that its marker stands
 * behind. Empty if it gives none.
 */
export function textOf(
  { records, entries, notes, markers, quotations }: Facts,
  { record }: MentionRef,
): readonly Span[] {
  const mention = records[record]
  if (!mention) return []
  if (mention.entry !== null) return entries[mention.entry]?.body ?? []
  const note = notes.findIndex(each => contains(each.span, mention.span))
  for (const marker of markers) {
    if (note === -1 || marker.note !== note) continue
    const quoted = quotations.findLast(
      ({ span, closed }) => closed && span.end <= marker.span.start && marker.span.start - span.end <= NEAR,
    )
    if (quoted) return [quoted.inner]
  }
  return []
}
