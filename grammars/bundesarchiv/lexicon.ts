import type { ArchiveNameRow } from '#grammar/archive-names'
import type { LexiconRow } from '#grammar/lexicon'
import type { SheetRow } from '#grammar/sheet-list'
import { SHEET_WORDS } from '#grammar/sheet-words'

const federal = 'Bundesarchiv, Zitierweisen'
const foreign = 'Politisches Archiv des Auswärtigen Amts, Zitierweise von Archivgut'

export const names: readonly ArchiveNameRow[] = [
  {
    id: 'bundesarchiv',
    category: 'archive',
    notation: 'bundesarchiv',
    forms: ['Bundesarchiv', 'German Federal Archives', 'Bundesarchiv-Militärarchiv'],
    language: 'de',
    source: federal,
    example: 'Bundesarchiv, R 58/214',
  },
  {
    id: 'bundesarchiv-short',
    category: 'archive',
    notation: 'bundesarchiv',
    forms: [
      'BArch',
      'BArchB',
      'BAB',
      'BA',
      'BAK',
      'BA-B',
      'BA-L',
      'BA-MA',
      'BArch-MA',
      'SAPMO',
      'SAPMO-BArch',
      'SAPMO BArch',
      'BArch-SAPMO',
      'BArch, SAPMO',
      'SAPMO-DDR',
    ],
    language: 'de',
    source: federal,
    letterCase: 'exact',
    example: 'BArch, R 901/21801',
  },
  {
    id: 'bundesarchiv-place',
    category: 'place',
    notation: 'bundesarchiv',
    forms: [
      'Berlin',
      'Berlin-Lichterfelde',
      'Lichterfelde',
      'Koblenz',
      'Freiburg',
      'Freiburg i. Br.',
      'Freiburg im Breisgau',
      'Potsdam',
      'Germany',
    ],
    language: 'de',
    source: 'Bundesarchiv, Dienststellen',
    example: 'Bundesarchiv Berlin-Lichterfelde, R 58/214',
  },
  {
    id: 'politisches-archiv',
    category: 'archive',
    notation: 'politisches-archiv',
    forms: [
      'Politisches Archiv des Auswärtigen Amts',
      'Politisches Archiv des Auswärtigen Amtes',
      'Politisches Archiv',
      'Political Archive of the Foreign Office',
      'Political Archive of the German Foreign Office',
    ],
    language: 'de',
    source: foreign,
    example: 'Politisches Archiv des Auswärtigen Amts, R 14086',
  },
  {
    id: 'politisches-archiv-short',
    category: 'archive',
    notation: 'politisches-archiv',
    forms: ['PA AA', 'PA-AA', 'PAAA', 'PA/AA', 'AA-PA', 'AA/PA', 'AA PA', 'PA. AA', 'PA-AAB'],
    language: 'de',
    source: foreign,
    letterCase: 'exact',
    example: 'PA AA, RZ 206, R 103295',
  },
  {
    id: 'politisches-archiv-place',
    category: 'place',
    notation: 'politisches-archiv',
    forms: ['Bonn'],
    language: 'de',
    source: foreign,
    years: [1951, 2000],
    example: 'Politisches Archiv, Bonn, R 14086',
  },
]

/** Letters of record groups (Bestände). `place` stands for a word and no number: `RAV Moskau`. */
export type Category = 'federal' | 'foreign' | 'mission'

export const groups: readonly LexiconRow<Category>[] = [
  letters('reich', ['R', 'RH', 'RW', 'RM', 'RL', 'RS', 'RD', 'RHD', 'PH', 'PL', 'PM'], 'BArch, R 901/21801'),
  letters('party', ['NS', 'NSD'], 'BArch, NS 19/1234'),
  letters('republic', ['B', 'BW', 'BH', 'BM', 'BL', 'BV', 'Z'], 'BArch, B 136/1234'),
  letters(
    'gdr',
    [
      'DA',
      'DC',
      'DE',
      'DF',
      'DG',
      'DK',
      'DL',
      'DM',
      'DN',
      'DO',
      'DP',
      'DQ',
      'DR',
      'DVW',
      'DX',
      'DY',
      'NY',
      'RY',
      'SgY',
    ],
    'SAPMO-BArch, RY 1/I 2/3/219',
  ),
  letters('private', ['N', 'NL', 'MSg', 'ZSg', 'ZSg.', 'SSO', 'VBS'], 'BArch, N 1022/32'),
  {
    id: 'foreign',
    category: 'foreign',
    forms: ['RZ', 'RAV', 'B', 'M', 'MAV', 'NL', 'AV', 'P', 'S'],
    language: 'de',
    source: foreign,
    letterCase: 'exact',
    example: 'PA AA, RZ 206, R 103295',
  },
  {
    id: 'mission',
    category: 'mission',
    forms: ['RAV', 'MAV', 'Botschaft', 'Gesandtschaft', 'Konsulat', 'Generalkonsulat'],
    language: 'de',
    source: foreign,
    letterCase: 'exact',
    example: 'PA AA, RAV Stockholm, Bd. 4',
  },
]

function letters(id: string, forms: readonly string[], example: string): LexiconRow<Category> {
  const source = 'Bundesarchiv, Beständeübersicht'
  return { id, category: 'federal', forms, language: 'de', source, letterCase: 'exact', example }
}

export const sheets: readonly SheetRow[] = [
  ...SHEET_WORDS,
  {
    id: 'blatt',
    category: 'sheet',
    forms: ['Bl.', 'Bll.', 'Bl', 'Blatt', 'Blätter', 'S.', 'Seite', 'Fol.', 'Pag.'],
    language: 'de',
    source: federal,
    example: 'BArch, RW 19/234, Bl. 4',
  },
  {
    id: 'rueckseite',
    category: 'verso',
    forms: ['RS', 'Rs', 'R', 'Rücks.', 'Rückseite'],
    language: 'de',
    source: 'general knowledge, not checked against a source',
    unsure: true,
    letterCase: 'exact',
    example: 'BArch, RH 2/2558, Bl. 3 RS',
  },
  {
    id: 'vorderseite',
    category: 'recto',
    forms: ['VS', 'Vs', 'Vorderseite'],
    language: 'de',
    source: 'general knowledge, not checked against a source',
    unsure: true,
    letterCase: 'exact',
    example: 'BArch, RH 2/2558, Bl. 3 Vs',
  },
]
