import type { Citation } from '#model/citation'
import { levelWords } from '#model/citation-style'
import type { Facts } from '#model/facts'
import { sheetFault } from '#model/sheets'
import { contains } from '#model/span'
import type { Problem } from '#model/value'
import { documentRule, z } from '#rule'

/** Sheets that run backwards, or to a side that may mean two things, leave the reader to leaf through the file. */
export default documentRule({
  id: 'citation/sheet-form',
  summary: 'Require sheets that rise, with sides and words that fit their number',
  severity: 'info',
  options: z.strictObject({
    /** Takes `1–3 verso` as it stands, from the front of 1 to the back of 3. */
    openVerso: z.boolean().default(false),
    /** Accepts hyphens between sheets; without, a dash is put there. */
    hyphen: z.boolean().default(true),
  }),
  messages: {
    falling: 'Unexpected sheets `{text}` in falling order, expected the lower number first',
    empty: 'Unexpected range `{text}` of one sheet, expected the sheet alone or its two sides',
    openVerso: 'Unexpected `{text}` with the side of its last sheet only, expected the side of each or a list',
    written: '{problem}',
  },
  *check({ facts, options }) {
    const hasPlurals = usesPlurals(facts)
    for (const citation of facts.citations) {
      for (const { sheets, text: whole, span: place } of citation.references) {
        for (const range of sheets) {
          const fault = sheetFault(range)
          if (!fault || (fault === 'openVerso' && options.openVerso)) continue
          const { span } = range
          yield { message: fault, data: { text: whole.slice(span.start - place.start, span.end - place.start) }, span }
        }
      }
      for (const problem of citation.problems) {
        const { code, message, span, meant } = problem
        const isWanted = code === 'sheet-dash' ? !options.hyphen : isMisplaced(problem, citation, hasPlurals)
        if (!isWanted || meant === undefined) continue
        yield { message: 'written', data: { problem: message }, span, fix: { span, text: meant } }
      }
    }
  },
})

/** `l. 5–6` is right for those who never write `ll.`, and a sheet with its back is one or two as you like. */
function isMisplaced({ code, span, meant }: Problem, { references }: Citation, hasPlurals: boolean): boolean {
  if (code !== 'sheet-marker') return false
  const reference = references.find(each => contains(each.span, span))
  const word = reference && levelWords(reference).find(({ level }) => level === 'sheet')
  if (!reference || !word || reference.sheets.some(({ from, to }) => from === to)) return false
  const isSingular = (meant?.length ?? 0) > word.text.length
  return !isSingular || !word.text.endsWith('.') || hasPlurals
}

function usesPlurals({ citations }: Facts): boolean {
  return citations.some(({ references }) =>
    references.some(each => levelWords(each).some(({ level, text }) => level === 'sheet' && /^(\p{L})\1/iu.test(text))),
  )
}
