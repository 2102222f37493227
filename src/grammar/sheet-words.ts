import type { SheetRow } from './sheet-list.js'

const UNCHECKED = 'general knowledge, not checked against a source'

/** Words for sheets, pages and their sides that scholarship in Latin script shares; each tradition adds its own. */
export const SHEET_WORDS: readonly SheetRow[] = [
  {
    id: 'folio',
    category: 'sheet',
    forms: ['fol.', 'fols.', 'fol', 'fols', 'folio', 'folios', 'f.', 'ff.', 'ff'],
    language: 'mul',
    source: 'Bundesarchiv, Citation method',
    example: 'fol. 12',
  },
  {
    id: 'page',
    category: 'sheet',
    forms: ['p.', 'pp.', 'pag.', 'page', 'pages', 'pp'],
    language: 'mul',
    source: 'Bundesarchiv, Citation method',
    example: 'pp. 12–14',
  },
  {
    id: 'verso',
    category: 'verso',
    forms: ['v', 'v°', 'vº', 'vo', 'verso', 'reverse'],
    language: 'mul',
    source: UNCHECKED,
    unsure: true,
    letterCase: 'exact',
    example: 'fol. 12v',
  },
  {
    id: 'recto',
    category: 'recto',
    forms: ['r', 'r°', 'rº', 'ro', 'recto'],
    language: 'mul',
    source: UNCHECKED,
    unsure: true,
    letterCase: 'exact',
    example: 'fol. 12r',
  },
]
