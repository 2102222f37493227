import { type ArchiveUse, archiveUses, scriptOf } from '#model/archive-use'
import type { ArchiveRow } from '#model/authority'
import { documentRule, z } from '#rule'

/** Who asks for ЦГАОР today is sent from door to door; the archive has another name, and often other numbers. */
export default documentRule({
  id: 'citation/archive-name-period',
  summary: 'Require the name that an archive bears today',
  severity: 'info',
  options: z.strictObject({}),
  messages: {
    merged:
      'Unexpected archive name `{text}`, which the archive {until}, expected `{today}`; numbers of funds may have changed',
    renamed: 'Unexpected archive name `{text}`, which the archive {until}, expected `{today}`',
  },
  *check({ facts, authority }) {
    const reported = new Set<string>()
    for (const use of archiveUses(facts, authority)) {
      const { text, span, cited, match } = use
      if (!cited || match.kind !== 'former' || reported.has(text)) continue
      const { archive, former } = match
      if (archive.unsure || archive.confidence === 'unconfirmed') {
        yield { notChecked: 'former names of an archive are not certain' }
        continue
      }
      const message = isRenamedOnly(archive) ? 'renamed' : 'merged'
      const until = former.to === null ? 'no longer bears' : `has not borne since ${former.to}`
      const data = { text, until, today: nameToday(archive, use) }
      const fix = message === 'renamed' ? replacement(archive, use) : null
      // What somebody must look into is told once; what can be replaced, at each place.
      if (fix === null) reported.add(text)
      yield { message, data, span, ...(fix === null ? {} : { fix: { span, text: fix } }) }
    }
  },
})

/** The name in the language of the text, or its abbreviation. */
function nameToday({ names, abbreviations }: ArchiveRow, { text, match }: ArchiveUse): string {
  const short = match.kind === 'former' && match.form === 'abbreviation'
  const known = short ? [...abbreviations, ...Object.values(names)] : Object.values(names)
  return known.find(each => scriptOf(each) === scriptOf(text)) ?? known[0] ?? ''
}

/** False if two names were borne at one time, or at times that are not known: then archives were merged, funds renumbered. */
function isRenamedOnly({ former }: ArchiveRow): boolean {
  return former.every((one, at) =>
    former.slice(at + 1).every(other => {
      if (one.from === null || one.to === null || other.from === null || other.to === null) return false
      return other.to <= one.from || one.to <= other.from
    }),
  )
}

/** Today's abbreviation if its script has only one, and the text does not define the old one. */
function replacement({ abbreviations }: ArchiveRow, { text, match, definition }: ArchiveUse): string | null {
  if (match.kind !== 'former' || match.form !== 'abbreviation' || definition) return null
  const [only, another] = abbreviations.filter(each => scriptOf(each) === scriptOf(text))
  return only !== undefined && another === undefined ? only : null
}
