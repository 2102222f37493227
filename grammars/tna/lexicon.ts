import type { ArchiveNameRow } from '#grammar/archive-names'
import type { LexiconRow } from '#grammar/lexicon'
import { SHEET_WORDS } from '#grammar/sheet-words'

const UNCHECKED = 'general knowledge, not checked against a source'

/** Names under which the archive is cited, beside those of the authority, and places that follow them. */
export const names: readonly ArchiveNameRow[] = [
  {
    id: 'tna',
    category: 'archive',
    notation: 'tna',
    forms: [
      'The National Archives',
      'The National Archives of the UK',
      'UK National Archives',
      'British National Archives',
      'National Archives, Kew',
      'National Archives (Kew)',
      'National Archives (UK)',
      'National Archives, UK',
      'National Archives, London',
      'National Archives (London)',
      'National Archives of the UK',
      'National Archives of the United Kingdom',
    ],
    language: 'en',
    source: UNCHECKED,
    unsure: true,
    example: 'The National Archives, FO 371/3661',
  },
  {
    // Other countries have National Archives too, and some of their codes look alike.
    id: 'national-archives',
    category: 'archive',
    notation: 'known-series',
    forms: ['National Archives', 'NA'],
    language: 'en',
    source: UNCHECKED,
    unsure: true,
    letterCase: 'exact',
    example: 'National Archives, FO 371/3661',
  },
  {
    id: 'tna-short',
    category: 'archive',
    notation: 'tna',
    forms: ['TNA', 'TNA: PRO', 'TNA, PRO', 'TNA (PRO)', 'TNA/PRO', 'PRO', 'P.R.O.', 'UKNA', 'BNA'],
    language: 'en',
    source: UNCHECKED,
    unsure: true,
    letterCase: 'exact',
    example: 'TNA, FO 371/3661',
  },
  {
    id: 'public-record-office',
    category: 'archive',
    notation: 'tna',
    forms: ['Public Record Office', 'British Public Record Office'],
    language: 'en',
    source: UNCHECKED,
    unsure: true,
    years: [1838, 2003],
    example: 'Public Record Office, London, FO 371/3661',
  },
  {
    id: 'kew',
    category: 'place',
    notation: 'tna',
    forms: [
      'Kew',
      'London',
      'London-Kew',
      'Richmond',
      'Surrey',
      'UK',
      'U.K.',
      'United Kingdom',
      'Great Britain',
      'England',
    ],
    language: 'en',
    source: UNCHECKED,
    unsure: true,
    example: 'National Archives, Kew, London, FO 371/3661',
  },
]

/** A department's code letters, and the series of it that need no archive to be known for what they are. */
export interface DepartmentRow extends LexiconRow<'department'> {
  /**
   * Series that historians of Russia and its neighbours cite as `FO 371/3661` alone. None for a department whose letters
   * mean something else in other fields (`KV 2` is a work of Mozart's, `T 1` a sheet of a drawing).
   */
  readonly known: readonly number[]
}

export const departments: readonly DepartmentRow[] = [
  department(
    'FO',
    ['F.O.', 'F. O.', 'FO.'],
    [
      65, 78, 84, 95, 97, 115, 141, 175, 181, 195, 248, 251, 257, 258, 262, 286, 287, 366, 368, 369, 370, 371, 372, 373,
      374, 382, 383, 395, 398, 406, 407, 408, 416, 418, 421, 424, 448, 490, 505, 519, 536, 538, 539, 608, 633, 688, 794,
      800, 895, 898, 925, 941, 954, 1011, 1049, 1093, 1110,
    ],
  ),
  department(
    'CAB',
    ['Cab', 'Cab.', 'CAB.'],
    [1, 2, 4, 16, 21, 23, 24, 25, 27, 28, 29, 37, 38, 41, 42, 63, 65, 66, 67, 127, 128, 129],
  ),
  department('WO', ['W.O.', 'W. O.'], [32, 33, 95, 106, 107, 154, 157, 158, 160, 161, 193, 208]),
  department('ADM', ['Adm', 'Adm.'], [116, 137, 167, 186, 199, 223]),
  department('PREM', ['Prem', 'Prem.'], [1, 3, 4, 8, 11, 13, 15, 16, 19]),
  department('HO', ['H.O.'], [45, 144, 382, 405]),
  department('AIR', ['Air'], [20]),
  department('KV', ['K.V.'], []),
  department('HW', [], []),
  department('HS', [], []),
  department('T', [], []),
  department('BT', ['B.T.'], []),
  department('CO', ['C.O.'], []),
  department('DO', ['D.O.'], []),
  department('DEFE', ['Defe'], []),
  department('FCO', [], []),
  department('GFM', [], []),
  department('INF', ['Inf'], []),
  department('LCO', [], []),
  department('MEPO', ['Mepo'], []),
  department('MUN', ['Mun'], []),
  department('NSC', [], []),
  department('POWE', [], []),
  department('SP', ['S.P.'], []),
  department('TS', [], []),
  department('ZHC', [], []),
]

function department(code: string, forms: readonly string[], known: readonly number[]): DepartmentRow {
  return {
    id: code,
    category: 'department',
    forms: [code, ...forms],
    language: 'en',
    source: UNCHECKED,
    unsure: true,
    letterCase: 'exact',
    known,
    example: `TNA, ${code} 1/234`,
  }
}

export const sheets = SHEET_WORDS
