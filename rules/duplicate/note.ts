import { scriptOf } from '#model/archive-use'
import type { Citation } from '#model/citation'
import type { Facts } from '#model/facts'
import { wordingOf } from '#model/same-wording'
import { shorten } from '#model/shorten'
import { documentRule, z } from '#rule'

/** A note that repeats the one before it to the letter says "Ibid." in many words. */
export default documentRule({
  id: 'duplicate/note',
  summary: 'Require Ibid. for a note that repeats the one before it',
  severity: 'info',
  options: z.strictObject({
    /** How many notes back a note is compared; Ibid. means the one before. */
    distance: z.int().min(1).default(1),
  }),
  messages: {
    again: 'Unexpected repetition of note {label} in "{text}", expected {short}',
    first: 'note {label}, which says the same: "{text}"',
  },
  *check({ facts, options }) {
    const cited = citingNotes(facts)
    for (const [note, here] of cited) {
      const before = Array.from({ length: options.distance }, (_, back) => cited.get(note - back - 1))
      const first = before.find(each => each && each.scope === here.scope && each.wording === here.wording)
      if (!first) continue
      yield {
        message: 'again',
        data: { label: first.label, text: shorten(here.citation.text), short: shortForm(here.citation.text) },
        span: here.citation.span,
        related: [
          {
            message: 'first',
            data: { label: first.label, text: shorten(first.citation.text) },
            span: first.citation.span,
          },
        ],
      }
    }
  },
})

interface CitingNote {
  readonly label: string
  readonly scope: number
  readonly citation: Citation
  readonly wording: string
}

/** Notes that give a source in full, by their number in the list; a legend says where a document is kept, every time. */
function citingNotes({ notes, citations, records }: Facts): Map<number, CitingNote> {
  const legends = new Set(
    records.flatMap(({ entry, citation }) => (entry !== null && citation !== null ? [citation] : [])),
  )
  return new Map(
    citations.flatMap((citation, index): [number, CitingNote][] => {
      const note = citation.note === null ? undefined : notes[citation.note]
      const isFull = citation.references.some(({ ibid }) => !ibid) || citation.publications.length > 0
      if (!note || citation.note === null || !isFull || legends.has(index)) return []
      if (citation.references.some(({ ibid }) => ibid)) return []
      return [[citation.note, { label: note.label, scope: note.scope, citation, wording: wordingOf(citation.text) }]]
    }),
  )
}

function shortForm(text: string): string {
  if (scriptOf(text) !== 'cyrillic') return 'Ibid.'
  return /[іїєґ]/i.test(text) && !/[ыэъё]/i.test(text) ? 'Там само' : 'Там же'
}
