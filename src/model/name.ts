import type { Span } from './span.js'

/** `person` includes groups of one family name; `office` is a post, whoever holds it. */
export type NameKind = 'person' | 'place' | 'organisation' | 'office'

/** Whose words a name stands among: the editor's or author's own, or those of a record or quotation. */
export type Voice = 'editor' | 'source'

/** One way in which a manuscript writes a name. */
export interface NameForm {
  /** As first written: `B. Legran`, `Комиссариат иностранных дел`. */
  readonly text: string
  /** The part by which it is known: a family name without initials, title and possessive; else the text. */
  readonly proper: string
  /** {@link proper} as it is compared across scripts, spellings and cases; see `name-key`. Never empty. */
  readonly key: string
  /** First letters of the given names in small Latin letters: `b`, `vi`; empty if none is written. */
  readonly initials: string
  /** Null where neither the words nor their neighbours tell. */
  readonly kind: NameKind | null
}

/**
 * The names of a manuscript: its forms, and the places where they stand. Flat, because a hundred names stand on a page
 * and an object for each would outweigh the text; read it by {@link nameMentions}.
 */
export interface Names {
  readonly forms: readonly NameForm[]
  /** Six numbers for each place, in order of reading: start, end, form, voice, date, holder; -1 for null. */
  readonly places: readonly number[]
}

/** Numbers for each place in {@link Names.places}. */
export const NAME_FIELDS = 6

/** A name at one place. */
export interface NameMention {
  readonly span: Span
  readonly form: NameForm
  readonly voice: Voice
  /** Index into `facts.dates` of the one date that the sentence gives, or null: none, or several, or a later time is meant. */
  readonly date: number | null
  /** Of an office, index into the same list of the person who is said to hold it, or null. */
  readonly holder: number | null
}

/** No names at all. */
export const NO_NAMES: Names = { forms: [], places: [] }

/** The names one by one, in order of reading. */
export function nameMentions({ forms, places }: Names): NameMention[] {
  const mentions: NameMention[] = []
  for (let at = 0; at + NAME_FIELDS <= places.length; at += NAME_FIELDS) {
    const [start = 0, end = 0, form = 0, voice = 0, date = -1, holder = -1] = places.slice(at, at + NAME_FIELDS)
    const named = forms[form]
    if (!named) continue
    mentions.push({
      span: { start, end },
      form: named,
      voice: voice === 0 ? 'editor' : 'source',
      date: date < 0 ? null : date,
      holder: holder < 0 ? null : holder,
    })
  }
  return mentions
}
