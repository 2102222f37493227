import { compileLexicon } from '#grammar/lexicon'
import type { ReportTradition, ReportWord } from '#grammar/tradition'
import { lexicon } from './lexicon.js'

const words = compileLexicon(lexicon)

/**
 * The words by which a narrative passes on what others said: "according to", «сообщил», «книга» before a title. A word
 * may be several of these; where a longer form has a meaning of its own ("according to plan"), nothing is told of it.
 */
export const report: ReportTradition = { id: 'report', read: text => [...read(text)] }

function* read(text: string): Generator<ReportWord> {
  for (const { start, end, rows } of words.scan(text)) {
    for (const { category } of rows) {
      if (category !== 'plan') yield { use: category, value: text.slice(start, end), span: { start, end } }
    }
  }
}
