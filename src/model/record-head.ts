import type { CorpusIndex, MentionRef } from './corpus-index.js'
import type { RecordMention } from './entry.js'
import type { Facts } from './facts.js'
import { shorten } from './shorten.js'
import type { Span } from './span.js'

/** Headings of editions run to several lines; the persons stand in the first hundred letters. */
const LONGEST = 110

/** Emphasis of Markdown and markers of notes say nothing of a record. */
const MARKS = /[*_]{1,3}|\[\^[^\]\s]{1,40}\]/g

/** The words that describe a record: the heading of an entry, or what a note says. */
export function recordHead({ entries }: Facts, mention: RecordMention): Span {
  return (mention.entry === null ? undefined : entries[mention.entry]?.heading) ?? mention.span
}

/** A mention with its facts and the words that describe its record, as a message quotes them. */
export interface QuotedMention {
  readonly path: string
  readonly facts: Facts
  readonly mention: RecordMention
  readonly head: Span
  readonly text: string
}

/** Nothing for an address that leads nowhere. */
export function quoteMention(index: CorpusIndex, { path, record }: MentionRef): QuotedMention[] {
  const facts = index.facts(path)
  const mention = facts.records[record]
  if (!mention) return []
  const head = recordHead(facts, mention)
  const text = index.quote({ path, span: head }).replace(MARKS, '')
  return [{ path, facts, mention, head, text: shorten(text, LONGEST) }]
}
