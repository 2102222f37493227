import type { Grammars } from '#grammar/tradition'
import type { ProvenanceFacts } from '#model/provenance'
import { findCuts } from './cuts.js'
import { describePapers, unreadWords } from './papers.js'
import { findPointers } from './pointers.js'
import { describeQuotations } from './quoted.js'
import type { ReadSoFar } from './read-so-far.js'
import { findStatements } from './statements.js'

/** Reads where the words of a manuscript come from, beside its citations. */
export function readProvenance(read: ReadSoFar, reports: Grammars['reports']): ProvenanceFacts {
  const { manuscript, entries, citations, dates } = read
  const { text } = manuscript.source
  return {
    papers: describePapers(citations, text),
    unread: unreadWords(entries, citations, text),
    cuts: findCuts(text, entries, dates),
    quoted: describeQuotations(read, reports),
    statements: findStatements(read, reports),
    pointers: findPointers(text, manuscript.passages, dates),
  }
}
