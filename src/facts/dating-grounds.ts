import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import type { Manuscript } from '#model/manuscript'
import { contains, overlaps, type Span } from '#model/span'

/** Words with which an editor says how a date was found. */
const REASON =
  /(?<!\p{L})(?:датиру\p{L}+|датирован\p{L}*|дата (?:установлена|определена|указана|проставлена|приведена|дана|взята)|год установлен|dated (?:by|on the basis|from the|according|after)|date (?:is )?(?:established|determined|inferred|supplied|taken|given|assigned|based)|dating (?:by|based|is)|датується|дату встановлено)(?!\p{L})/iu

/**
 * The same dates; that of an entry with the place where the editor gives its ground: a note whose marker stands between
 * heading and text, or a remark outside of the text of the record.
 */
export function addGrounds(
  manuscript: Manuscript,
  dates: readonly DateMention[],
  entries: readonly Entry[],
): DateMention[] {
  const grounded = [...dates]
  for (const entry of entries) {
    const date = entry.date === null ? undefined : dates[entry.date]
    if (entry.date !== null && date && (date.bound !== null || date.supplied)) {
      grounded[entry.date] = { ...date, ground: noteOn(date, entry, manuscript) ?? remarkIn(entry, manuscript) }
    }
  }
  return grounded
}

function noteOn(date: DateMention, entry: Entry, { markers }: Manuscript): Span | null {
  const head = { start: entry.span.start, end: Math.max(entry.body[0]?.start ?? entry.heading.end, date.span.end + 2) }
  return markers.find(({ span, note }) => note !== null && contains(head, span))?.span ?? null
}

function remarkIn({ span, body }: Entry, { source, passages }: Manuscript): Span | null {
  const found = passages.find(
    passage =>
      overlaps(passage.span, span) &&
      !body.some(each => overlaps(each, passage.span)) &&
      REASON.test(source.text.slice(passage.span.start, passage.span.end)),
  )
  return found?.span ?? null
}
