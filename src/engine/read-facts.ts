import { extract } from '#facts/extract'
import type { Grammars } from '#grammar/tradition'
import { readManuscript } from '#manuscript/read-manuscript'
import type { Facts } from '#model/facts'
import type { SourceFile } from '#model/source-file'

/**
 * Everything that one manuscript says by itself. The same text under the same kind of name has the same facts but for
 * their path, as long as the grammars are the same: they may be kept, or read in another thread, and packed (`packFacts`).
 */
export function readFacts(source: SourceFile, grammars: Grammars): Facts {
  return extract(readManuscript(source), grammars)
}
