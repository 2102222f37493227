import type { Authority } from '#model/authority'
import type { Reference } from '#model/citation'
import { overlaps } from '#model/span'
import { documentRule, z } from '#rule'

const LEVELS = ['fund', 'inventory', 'file', 'sheets'] as const

type Required = (typeof LEVELS)[number]

/** Problems of a reading that say already why a level is not there. */
const TOLD: ReadonlySet<string> = new Set(['syntax', 'level-order'])
/** What stands this near behind a shelfmark is the rest of it that could not be read. */
const REACH = 6

/** A citation without its fund cannot be found by anybody, one without its sheet only by reading the whole file. */
export default documentRule({
  id: 'citation/incomplete',
  summary: 'Require every level that the archive’s shelfmarks have',
  severity: 'warning',
  options: z.strictObject({
    /** Levels that must stand in a note or a legend, unless the archive is known to do without. */
    levels: z.array(z.enum(LEVELS)).default([...LEVELS]),
  }),
  messages: {
    missing: 'Unexpected shelfmark `{text}` without {missing}, expected every level down to the {last}',
    archiveOnly: 'Unexpected archive `{text}` without a shelfmark, expected its fund, inventory, file and sheet',
  },
  *check({ facts, authority, options }) {
    for (const { place, references, archives, publications, problems } of facts.citations) {
      if (place === 'text') continue
      const told = problems.filter(({ code }) => TOLD.has(code)).map(({ span }) => span)
      for (const reference of references) {
        if (reference.unresolved || reference.tradition !== 'fond-opis-delo') continue
        const reach = { start: reference.span.start, end: reference.span.end + REACH }
        if (told.some(span => overlaps(span, reach))) continue
        const required = options.levels.filter(level => has(authority, reference.archive?.id ?? null, level))
        const missing = required.filter(level => !isGiven(reference, level))
        if (missing.length > 0) {
          const data = {
            text: reference.text,
            missing: missing.map(name).join(', '),
            last: name(required.at(-1) ?? 'file'),
          }
          yield { message: 'missing', data, span: reference.span }
        }
      }
      if (references.length + publications.length > 0) continue
      for (const { text, span } of archives) yield { message: 'archiveOnly', data: { text }, span }
    }
  },
})

/** Manuscript departments and some foreign archives have no inventories; unsure rows prove nothing. */
function has(authority: Authority, id: string | null, level: Required): boolean {
  const row = id === null ? null : authority.archive(id)
  return !row || row.unsure || row.levels.length === 0 || row.levels.includes(level === 'sheets' ? 'sheet' : level)
}

function isGiven({ levels, sheets }: Reference, level: Required): boolean {
  if (level === 'sheets') return sheets.length > 0
  // A unit may be counted in boxes, volumes or folders instead of files.
  if (level === 'file') return Boolean(levels.file ?? levels.volume ?? levels.box ?? levels.folder)
  return levels[level] !== undefined
}

function name(level: Required): string {
  return level === 'sheets' ? 'sheet' : level
}
