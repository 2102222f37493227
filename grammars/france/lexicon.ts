import type { ArchiveNameRow } from '#grammar/archive-names'
import type { LexiconRow } from '#grammar/lexicon'
import type { SheetRow } from '#grammar/sheet-list'
import { SHEET_WORDS } from '#grammar/sheet-words'

const UNCHECKED = 'general knowledge, not checked against a source'

export const names: readonly ArchiveNameRow[] = [
  archive(
    'archives-nationales',
    'archives-nationales',
    ['Archives nationales', 'Archives Nationales', 'Arch. nat.', 'Arch. Nat.'],
    'Archives nationales, F7 13506',
  ),
  {
    ...archive('an', 'archives-nationales', ['AN', 'A.N.', 'ANF', 'CARAN'], 'AN, F7 13506'),
    letterCase: 'exact',
  },
  archive(
    'service-historique',
    'defence',
    [
      'Service historique de la Défense',
      "Service historique de l'armée de terre",
      'Service historique de l’Armée de terre',
    ],
    'Service historique de la Défense, 7N 1649',
  ),
  {
    ...archive(
      'shd',
      'defence',
      ['SHD', 'S.H.D.', 'SHD-T', 'SHD-Terre', 'SHD/T', 'SHD/DAT', 'SHD-DAT', 'SHD, Terre', 'SHAT', 'S.H.A.T.'],
      'SHD, 7N 1649',
    ),
    letterCase: 'exact',
  },
  archive(
    'affaires-etrangeres',
    'diplomatic',
    [
      'Archives du ministère des Affaires étrangères',
      'Archives du Ministère des Affaires étrangères',
      'Archives diplomatiques',
      'Ministère des Affaires étrangères',
      'Archives du Quai d’Orsay',
    ],
    'Archives diplomatiques, série Z, URSS, vol. 123',
  ),
  {
    ...archive(
      'amae',
      'diplomatic',
      [
        'AMAE',
        'A.M.A.E.',
        'MAE',
        'M.A.E.',
        'MAEF',
        'MAE-AD',
        'AD',
        'ADMAE',
        'AD-MAE',
        'AAE',
        'A.A.E.',
        'CADC',
        'CADN',
        'AMAEF',
      ],
      'AMAE, série Z, URSS, vol. 123',
    ),
    letterCase: 'exact',
  },
  place(
    'archives-nationales',
    ['Paris', 'Pierrefitte', 'Pierrefitte-sur-Seine', 'Fontainebleau', 'France'],
    'AN, Pierrefitte-sur-Seine, F7 13506',
  ),
  place('defence', ['Vincennes', 'Département de l’armée de terre', 'France'], 'SHD, Vincennes, 7N 1649'),
  place(
    'diplomatic',
    ['La Courneuve', 'Quai d’Orsay', "Quai d'Orsay", 'Nantes'],
    'AMAE, La Courneuve, série Z, URSS, vol. 123',
  ),
]

function archive(
  id: string,
  notation: string,
  forms: readonly string[],

  example: string,
): ArchiveNameRow {
  return { id, category: 'archive', notation, forms, language: 'fr', source: UNCHECKED, unsure: true, example }
}

function place(notation: string, forms: readonly string[], example: string): ArchiveNameRow {
  return {
    id: `${notation}-place`,
    category: 'place',
    notation,
    forms,
    language: 'fr',
    source: UNCHECKED,
    unsure: true,
    example,
  }
}

/** Letters of the series of the Archives nationales that carry numbers; series of the Foreign Ministry; level words. */
export type Category = 'kind' | 'letters' | 'series' | 'volume' | 'box' | 'file'

export const words: readonly LexiconRow<Category>[] = [
  word('letters', ['F', 'BB', 'AJ', 'AF', 'AB', 'AE', 'LH', 'AD', 'DXV', 'MM'], 'AN, BB18 6474'),
  word(
    'series',
    [
      'Correspondance politique et commerciale',
      'Correspondance politique des consuls',
      'Correspondance consulaire et commerciale',
      'Correspondance politique',
      'Corr. pol.',
      'Mémoires et documents',
      'Nouvelle série',
      'Guerre 1914-1918',
      'Guerre 1914–1918',
      'Guerre 1939-1945',
      'Guerre 1939–1945',
      'Z-Europe',
      'Z Europe',
      'Europe 1918-1929',
      'Europe 1918–1929',
      'Europe 1918-1940',
      'Europe 1918–1940',
      'Europe 1930-1940',
      'Europe 1930–1940',
      'Europe 1944-1949',
      'Europe 1944–1949',
      'Levant 1918-1929',
      'Levant 1918–1929',
      'Levant 1918-1940',
      'Levant 1918–1940',
      'CPC',
      'CCC',
      'CP',
      'MD',
      'M&D',
      'NS',
      'N.S.',
      'PA-AP',
      'PAAP',
    ],
    'AMAE, CPC, Arménie, vol. 4',
  ),
  word('kind', ['série', 'Série'], 'AMAE, série Z, URSS, vol. 123'),
  word('volume', ['vol.', 'vols.', 'volume', 'volumes', 't.', 'tome'], 'AMAE, CPC, Arménie, vol. 4'),
  word('box', ['carton', 'cart.', 'c.', 'boîte'], 'CADN, série B, Saint-Pétersbourg, carton 12'),
  word('file', ['dossier', 'doss.', 'dr', 'dr.', 'd.'], 'AN, F7 13506, dossier 3'),
]

function word(category: Category, forms: readonly string[], example: string): LexiconRow<Category> {
  return { id: category, category, forms, language: 'fr', source: UNCHECKED, unsure: true, example }
}

export const sheets: readonly SheetRow[] = [
  ...SHEET_WORDS,
  {
    id: 'feuillet',
    category: 'sheet',
    forms: ['f°', 'fº', 'f°s', 'fos', 'fo', 'fol°', 'feuillet', 'feuillets'],
    language: 'fr',
    source: UNCHECKED,
    unsure: true,
    example: 'AMAE, CPC, Arménie, vol. 4, f° 12 v°',
  },
]
