import type { Facts } from '#model/facts'
import { linesOf } from '#model/lines'
import type { DatedRecord } from './reporter.js'

/** The records of entries that bear a day, a month or a year, in order of date; `text` gives the text of a manuscript. */
export function timelineOf(manuscripts: readonly Facts[], text: (path: string) => string | null): DatedRecord[] {
  return manuscripts
    .flatMap(facts => recordsOf(facts, text(facts.path) ?? ''))
    .sort((a, b) => a.min - b.min || a.max - b.max || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line))
}

function recordsOf({ path, entries, dates }: Facts, text: string): DatedRecord[] {
  const lines = linesOf(text)
  return entries.flatMap(({ heading, date: index }) => {
    const date = index === null ? undefined : dates[index]
    const [min, max] = [date?.min ?? date?.max ?? null, date?.max ?? date?.min ?? null]
    if (!date || min === null || max === null) return []
    return [
      {
        title: titleOf(text.slice(heading.start, heading.end)),
        date: date.text,
        min,
        max,
        path,
        line: lines.point(heading.start).line,
      },
    ]
  })
}

/** Letters of a title that a line of a timeline holds. */
const TITLE = 120

/** A heading on one line, without Markdown's emphasis, cut at a word. */
function titleOf(heading: string): string {
  const title = heading
    .replace(/[*_\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return title.length <= TITLE ? title : `${title.slice(0, TITLE).replace(/\s\S*$/, '')}…`
}
