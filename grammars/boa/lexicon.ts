import type { ArchiveNameRow } from '#grammar/archive-names'
import type { LexiconRow } from '#grammar/lexicon'
import type { SheetRow } from '#grammar/sheet-list'
import { SHEET_WORDS } from '#grammar/sheet-words'

const UNCHECKED = 'general knowledge, not checked against a source'

export const names: readonly ArchiveNameRow[] = [
  archive(
    'osmanli-arsivi',
    'ottoman',
    [
      'Başbakanlık Osmanlı Arşivi',
      'Osmanlı Arşivi',
      'Devlet Arşivleri Osmanlı Arşivi',
      'Prime Ministry Ottoman Archives',
      'Prime Ministry Ottoman Archive',
      "Prime Minister's Ottoman Archives",
      'Ottoman Archives',
      'Ottoman Archive',
    ],
    'Başbakanlık Osmanlı Arşivi, HR.SYS. 2878/12',
  ),
  {
    ...archive('boa', 'ottoman', ['BOA', 'B.O.A.', 'COA', 'DABOA', 'BBA', 'OA'], 'BOA, HR.SYS. 2878/12'),
    letterCase: 'exact',
  },
  archive(
    'genelkurmay',
    'staff',
    [
      'Genelkurmay ATASE Arşivi',
      'ATASE Arşivi',
      'ATASE Archive',
      'ATASE Archives',
      'Askerî Tarih ve Stratejik Etüt Başkanlığı Arşivi',
    ],
    'ATASE Arşivi, BDH, K. 525, D. 1023, F. 2',
  ),
  {
    ...archive('atase', 'staff', ['ATASE', 'Gnkur. ATASE', 'ATASE Arş.', 'ATAZE'], 'ATASE, BDH, K. 525, D. 1023, F. 2'),
    letterCase: 'exact',
  },
  archive(
    'cumhuriyet-arsivi',
    'republic',
    ['Başbakanlık Cumhuriyet Arşivi', 'Cumhuriyet Arşivi', 'Republican Archives'],
    'Cumhuriyet Arşivi, 030.10/57.376.4',
  ),
  { ...archive('bca', 'republic', ['BCA', 'B.C.A.'], 'BCA, 030.10/57.376.4'), letterCase: 'exact' },
  {
    id: 'istanbul',
    category: 'place',
    notation: 'ottoman',
    forms: ['İstanbul', 'Istanbul', 'Ankara', 'Turkey', 'Türkiye'],
    language: 'tr',
    source: UNCHECKED,
    unsure: true,
    example: 'BOA, İstanbul, HR.SYS. 2878/12',
  },
]

function archive(
  id: string,
  notation: string,
  forms: readonly string[],

  example: string,
): ArchiveNameRow {
  return { id, category: 'archive', notation, forms, language: 'tr', source: UNCHECKED, unsure: true, example }
}

/** `fund` codes are those without a point; `classification` holds the collections of the General Staff. */
export type Category = 'fund' | 'register' | 'classification' | 'dossier' | 'shirt' | 'carton' | 'index' | 'paper'

export const words: readonly LexiconRow<Category>[] = [
  word(
    'fund',
    ['BEO', 'MV', 'HAT', 'HH', 'ŞD', 'İE', 'AE', 'İ', 'İRADE', 'DUİT', 'YEE', 'NFS', 'EV'],
    'BOA, BEO 4321/324012',
  ),
  word(
    'register',
    [
      'MAD.d',
      'MAD',
      'TT.d',
      'TT',
      'KK.d',
      'KK',
      'NFS.d',
      'ML.VRD.TMT.d',
      'ML.VRD.CMH.d',
      'A.DVN.MHM.d',
      'DVNSMHM.d',
      'D.d',
      'EV.d',
      'MMD',
    ],
    'BOA, MAD.d. 3457, s. 12',
  ),
  word(
    'classification',
    ['BDH', 'İSH', 'ISH', 'BLH', 'ATAZB', 'OYH', 'TİH', 'Birinci Dünya Harbi', 'İstiklal Harbi'],
    'ATASE, BDH, K. 525, D. 1023, F. 2',
  ),
  word(
    'dossier',
    ['Dosya', 'dosya', 'Dos.', 'dos.', 'D.', 'D', 'Dosya No', 'dosya no', 'Dosya Nr.'],
    'BOA, HR.SYS., Dosya 2878, Gömlek 12',
  ),
  word(
    'shirt',
    ['Gömlek', 'gömlek', 'Göm.', 'göm.', 'G.', 'G', 'Gömlek No', 'gömlek no', 'Vesika', 'vesika', 'V.'],
    'BOA, HR.SYS., Dosya 2878, Gömlek 12',
  ),
  word('carton', ['Klasör', 'klasör', 'Kls.', 'Kls', 'Kl.', 'Kutu', 'K.', 'K'], 'ATASE, BDH, K. 525, D. 1023, F. 2'),
  word('index', ['Fihrist', 'fihrist', 'Fih.', 'F.', 'F'], 'ATASE, BDH, K. 525, D. 1023, F. 2'),
  word('paper', ['Belge', 'belge', 'B.', 'B'], 'ATASE, İSH, K. 525, G. 12, B. 3'),
]

function word(category: Category, forms: readonly string[], example: string): LexiconRow<Category> {
  return {
    id: category,
    category,
    forms,
    language: 'tr',
    source: UNCHECKED,
    unsure: true,
    letterCase: 'exact',
    example,
  }
}

export const sheets: readonly SheetRow[] = [
  ...SHEET_WORDS,
  {
    id: 'lef',
    category: 'sheet',
    forms: ['lef', 'Lef', 'lef.', 'lef:', 'L.', 'vr.', 'varak', 'vrk.', 's.', 'ss.', 'sayfa', 'sf.'],
    language: 'tr',
    source: UNCHECKED,
    unsure: true,
    example: 'BOA, HR.SYS. 2878/12, lef 3',
  },
]
