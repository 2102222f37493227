import type { ArchiveNameRow } from '#grammar/archive-names'
import type { LexiconRow } from '#grammar/lexicon'
import type { SheetRow } from '#grammar/sheet-list'
import { SHEET_WORDS } from '#grammar/sheet-words'

const leaflet = 'NARA, General Information Leaflet 17, Citing Records in the National Archives of the United States'
const foreignAffairs = 'NARA, Citing Foreign Affairs Records'

export const names: readonly ArchiveNameRow[] = [
  {
    id: 'nara',
    category: 'archive',
    notation: 'nara',
    forms: [
      'National Archives',
      'National Archives and Records Administration',
      'National Archives and Records Service',
      'U.S. National Archives',
      'U.S. National Archives and Records Administration',
      'US National Archives',
      'US National Archives and Records Administration',
      'United States National Archives',
      'National Archives of the United States',
      'National Archives II',
      'American National Archives',
      'National Archives at College Park',
    ],
    language: 'en',
    source: leaflet,
    example: 'National Archives, Record Group 84, Box 12',
  },
  {
    id: 'nara-short',
    category: 'archive',
    notation: 'nara',
    forms: ['NARA', 'NARA II', 'U.S. NARA', 'USNA', 'NACP', 'NA', 'N.A.'],
    language: 'en',
    source: leaflet,
    letterCase: 'exact',
    example: 'NARA, RG 59, Box 5',
  },
  {
    id: 'college-park',
    category: 'place',
    notation: 'nara',
    forms: [
      'College Park',
      'Washington',
      'Washington DC',
      'Washington, DC',
      'Washington, D.C.',
      'Washington D.C.',
      'Maryland',
      'MD',
      'Md.',
      'USA',
      'United States',
      'U.S.',
    ],
    language: 'en',
    source: leaflet,
    example: 'NARA, College Park, MD, RG 59, Box 5',
  },
]

/** `group` and the rest introduce a level; `passed` words name a series whose number follows. */
export type Category = 'group' | 'entry' | 'box' | 'folder' | 'roll' | 'lot' | 'file' | 'passed'

export const words: readonly LexiconRow<Category>[] = [
  word('group', ['RG', 'R.G.', 'Record Group'], leaflet, 'NARA, Record Group 59, Box 5'),
  word('entry', ['Entry', 'entry', 'Inv. Entry', 'E.', 'E'], leaflet, 'NARA, RG 165, Entry 77, Box 1841'),
  word('box', ['Box', 'box', 'Boxes', 'boxes'], leaflet, 'NARA, RG 165, Box 1841'),
  word('folder', ['Folder', 'folder', 'Folders', 'folders'], leaflet, 'NARA, RG 84, Box 12, Folder 3'),
  word('roll', ['roll', 'Roll', 'reel', 'Reel'], leaflet, 'NARA, RG 59, M316, roll 5'),
  word('lot', ['Lot File', 'Lot'], foreignAffairs, 'NARA, RG 59, Lot File 64 D 199, Box 5'),
  word(
    'file',
    ['File', 'file', 'File No.', 'file no.', 'Decimal File', 'decimal file'],
    foreignAffairs,
    'NARA, RG 59, File 861.00/123',
  ),
  word(
    'passed',
    [
      'Central Decimal Files',
      'Central Decimal File',
      'Central Files',
      'Decimal Files',
      'Decimal File',
      'CDF',
      'Department of State',
    ],
    foreignAffairs,
    'NARA, RG 59, Central Decimal Files, 1910–29, 861.00/123',
  ),
]

function word(category: Category, forms: readonly string[], source: string, example: string): LexiconRow<Category> {
  return { id: category, category, forms, language: 'en', source, example }
}

export const sheets: readonly SheetRow[] = [
  ...SHEET_WORDS,
  {
    id: 'frame',
    category: 'sheet',
    forms: ['frame', 'frames', 'fr.', 'frs.'],
    language: 'en',
    source: leaflet,
    example: 'NARA, RG 59, M316, roll 5, frames 12–14',
  },
]
