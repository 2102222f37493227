import type { Grammars, NameReading } from '#grammar/tradition'
import type { Citation } from '#model/citation'
import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import type { Manuscript } from '#model/manuscript'
import type { NameForm, Names } from '#model/name'
import { bodyKey, familyKey } from '#model/name-key'
import { type Span, shift } from '#model/span'
import { datesBySentence } from './dates-by-sentence.js'
import { mergedSpans } from './merged-spans.js'

/** A name and where it stands, before its form has a number. */
interface Found {
  readonly span: Span
  readonly reading: NameReading
  readonly key: string
  readonly date: number
  readonly holder: number
}

/**
 * The persons, places, organisations and offices that a manuscript names, in order of reading, without those inside
 * citations. A lone capital at the beginning of a sentence counts only if the word stands elsewhere as a name; a lone
 * family name is a person if it stands elsewhere with initials or a title.
 */
export function extractNames(
  manuscript: Manuscript,
  citations: readonly Citation[],
  dates: readonly DateMention[],
  entries: readonly Entry[],
  { names }: Pick<Grammars, 'names'>,
): Names {
  const found = findNames(manuscript, citations, dates, names)
  const persons = keysOf(found, ({ reading }) => reading.kind === 'person')
  const named = keysOf(found, ({ reading }) => !reading.opens)
  const source = mergedSpans([
    ...manuscript.quotations.filter(each => each.closed).map(each => each.inner),
    ...entries.flatMap(entry => [...entry.body, ...(entry.signature ? [entry.signature.span] : [])]),
  ])
  return number(manuscript.source.text, found, persons, named, source)
}

function findNames(
  { source, passages }: Manuscript,
  citations: readonly Citation[],
  dates: readonly DateMention[],
  tradition: Grammars['names'],
): Found[] {
  const { text } = source
  const taken = mergedSpans([
    ...citations.flatMap(({ references, publications }) => [...references, ...publications].map(each => each.span)),
    ...dates.map(date => date.span),
  ])
  const keys = new Map<string, string>()
  const found: Found[] = []
  let next = 0
  for (const { role, span } of passages) {
    if (role === 'furniture' || role === 'code') continue
    const blocked: Span[] = []
    for (let block = taken[next]; block && block.start < span.end; block = taken[++next]) {
      if (block.end > span.start) blocked.push(shift(block, -span.start))
      // One that reaches into the next passage is looked at again there.
      if (block.end > span.end) break
    }
    const readings = tradition.read(text.slice(span.start, span.end), blocked)
    if (readings.length === 0) continue
    const dateAt = datesBySentence(text, span, dates)
    const offset = found.length
    for (const reading of readings) {
      const place = shift(reading.span, span.start)
      const holder = reading.holder === null ? -1 : offset + reading.holder
      found.push({ span: place, reading, key: keyOf(reading, keys), date: dateAt(place), holder })
    }
  }
  return found
}

/** Keys are costly and names come again and again. */
function keyOf({ proper, kind }: NameReading, known: Map<string, string>): string {
  const single = kind === 'person' || !/\s/.test(proper)
  const name = `${single ? 1 : 2}${proper}`
  const key = known.get(name) ?? (single ? familyKey(proper) : bodyKey(proper))
  known.set(name, key)
  return key
}

function keysOf(found: readonly Found[], counts: (each: Found) => boolean): ReadonlySet<string> {
  return new Set(found.filter(counts).map(each => each.key))
}

/** Gives each form its number, and drops what is no name after all. */
function number(
  text: string,
  found: readonly Found[],
  persons: ReadonlySet<string>,
  named: ReadonlySet<string>,
  source: readonly Span[],
): Names {
  const forms: NameForm[] = []
  const numbers = new Map<string, number>()
  const places: number[] = []
  // Indexes of what is left, for holders.
  const kept: number[] = []
  let count = 0
  for (const { key, reading } of found) {
    kept.push(key === '' || (reading.opens && !named.has(key)) ? -1 : count++)
  }
  let block = 0
  for (const [index, { span, reading, key, date, holder }] of found.entries()) {
    if ((kept[index] ?? -1) < 0) continue
    const kind = reading.kind ?? (persons.has(key) && !/\s/.test(reading.proper) ? 'person' : null)
    const name = `${reading.proper}\u0000${reading.initials}\u0000${kind}`
    let form = numbers.get(name)
    if (form === undefined) {
      const { proper, initials } = reading
      form = forms.push({ text: text.slice(span.start, span.end), proper, key, initials, kind }) - 1
      numbers.set(name, form)
    }
    while ((source[block]?.end ?? Number.POSITIVE_INFINITY) <= span.start) block++
    const voice = (source[block]?.start ?? Number.POSITIVE_INFINITY) < span.end ? 1 : 0
    places.push(span.start, span.end, form, voice, date, holder < 0 ? -1 : (kept[holder] ?? -1))
  }
  return { forms, places }
}
