import type { ArchiveNameRow } from '#grammar/archive-names'
import type { LexiconRow } from '#grammar/lexicon'
import type { SheetRow } from '#grammar/sheet-list'
import { SHEET_WORDS } from '#grammar/sheet-words'

const NOTATION = 'collection'
const UNCHECKED = 'general knowledge, not checked against a source'

/** Archives and libraries that keep named collections in boxes and folders, and the places that follow their names. */
export const names: readonly ArchiveNameRow[] = [
  keeper('hoover', [
    'Hoover Institution Archives',
    'Hoover Institution Library and Archives',
    'Hoover Institution Library & Archives',
    'Hoover Institution Archive',
    'Hoover Institution',
    'Hoover Archives',
    'Archives of the Hoover Institution',
  ]),
  {
    ...keeper('hoover-short', ['HIA', 'HILA']),
    letterCase: 'exact',
  },
  keeper('bakhmeteff', [
    'Bakhmeteff Archive',
    'Bakhmeteff Archive of Russian and East European History and Culture',
    'Bakhmeteff Archive of Russian and East European Culture',
    'Bakhmeteff Archive of Russian and East European History',
  ]),
  {
    ...keeper('bakhmeteff-short', ['BAR', 'RBML']),
    letterCase: 'exact',
  },
  keeper('columbia', [
    'Rare Book and Manuscript Library',
    'Rare Book & Manuscript Library',
    'Butler Library',
    'Columbia University Libraries',
  ]),
  keeper('houghton', ['Houghton Library', 'Houghton Library, Harvard University']),
  keeper('library-of-congress', [
    'Library of Congress',
    'Manuscript Division, Library of Congress',
    'Library of Congress, Manuscript Division',
    'Library of Congress Manuscript Division',
  ]),
  {
    ...keeper('library-of-congress-short', ['LC', 'LOC', 'LoC']),
    letterCase: 'exact',
  },
  keeper('beinecke', [
    'Beinecke Library',
    'Beinecke Rare Book and Manuscript Library',
    'Beinecke Rare Book & Manuscript Library',
    'Sterling Memorial Library',
    'Yale University Library',
  ]),
  keeper('princeton', [
    'Seeley G. Mudd Manuscript Library',
    'Mudd Manuscript Library',
    'Firestone Library',
    'Princeton University Library',
  ]),
  keeper('leeds', ['Leeds Russian Archive']),
  keeper('presidential', [
    'Franklin D. Roosevelt Library',
    'FDR Library',
    'Franklin D. Roosevelt Presidential Library',
    'Harry S. Truman Library',
    'Truman Library',
    'Herbert Hoover Presidential Library',
    'Dwight D. Eisenhower Library',
    'Eisenhower Library',
    'John F. Kennedy Library',
    'Lyndon B. Johnson Library',
  ]),
  keeper('emigration', [
    'Immigration History Research Center',
    'Museum of Russian Culture',
    'Amherst Center for Russian Culture',
    'Holy Trinity Orthodox Seminary',
    'Tolstoy Foundation',
    'YIVO Institute for Jewish Research',
  ]),
  place(['Stanford', 'Stanford University', 'Palo Alto', 'California', 'Calif.', 'CA'], 'Stanford'),
  place(
    [
      'Columbia University',
      'Columbia University Library',
      'Columbia University Libraries',
      'Rare Book and Manuscript Library',
      'Rare Book & Manuscript Library',
      'RBML',
      'Butler Library',
      'New York',
      'N.Y.',
      'NY',
    ],
    'Columbia University',
  ),
  place(
    ['Harvard University', 'Harvard College Library', 'Cambridge', 'Mass.', 'MA', 'Massachusetts'],
    'Harvard University',
  ),
  place(
    [
      'Yale University',
      'New Haven',
      'Conn.',
      'CT',
      'Princeton University',
      'Princeton',
      'N.J.',
      'NJ',
      'University of Leeds',
      'Leeds',
      'University of Minnesota',
      'Minneapolis',
      'San Francisco',
      'Amherst College',
      'Amherst',
      'Jordanville',
    ],
    'Yale University',
  ),
  place(
    [
      'Washington',
      'D.C.',
      'DC',
      'Washington, D.C.',
      'Washington, DC',
      'Washington DC',
      'Manuscript Division',
      'Manuscripts Division',
      'Hyde Park',
      'Independence',
      'Abilene',
      'USA',
    ],
    'Manuscript Division',
  ),
  place(['Archives', 'Special Collections', 'Department of Special Collections'], 'Special Collections'),
]

function keeper(id: string, forms: readonly string[]): ArchiveNameRow {
  const example = `${forms[0]}, Vrangel Collection, Box 140`
  return {
    id,
    category: 'archive',
    notation: NOTATION,
    forms,
    language: 'en',
    source: UNCHECKED,
    unsure: true,
    example,
  }
}

function place(forms: readonly string[], name: string): ArchiveNameRow {
  const example = `Bakhmeteff Archive, ${name}, Denikin Collection, box 2`
  return {
    id: `place-${name}`,
    category: 'place',
    notation: NOTATION,
    forms,
    language: 'en',
    source: UNCHECKED,
    unsure: true,
    example,
  }
}

/**
 * `collection` words come after the name of a collection and are no part of it; `records` words are. `lead` words open
 * a note and belong to no name.
 */
export type Category = 'collection' | 'records' | 'lead' | 'box' | 'folder' | 'reel' | 'item'

export const words: readonly LexiconRow<Category>[] = [
  word(
    'collection',
    ['Collection', 'collection', 'Collections', 'Papers', 'papers', 'Fond', 'Fonds'],
    'HIA, Vrangel Collection, Box 140',
  ),
  word(
    'records',
    ['Records', 'records', 'Archive', 'Archives', 'Files', 'Correspondence', 'Manuscripts', 'Diaries', 'Memoirs'],
    'HIA, American Relief Administration Russian Operational Records, box 10',
  ),
  word(
    'lead',
    ['See', 'In', 'Cf.', 'From', 'Compare', 'Also', 'See also', 'Quoted in', 'The', 'See the', 'In the', 'From the'],
    'See Ivy Litvinov Papers (HIA), box 11, folder 7',
  ),
  word(
    'box',
    ['Box', 'box', 'Boxes', 'boxes', 'Container', 'container', 'Carton', 'carton', 'Bx.', 'bx.'],
    'HIA, Vrangel Collection, Box 140',
  ),
  word(
    'folder',
    ['Folder', 'folder', 'Folders', 'folders', 'Fldr.', 'fldr.', 'File', 'file'],
    'HIA, Vrangel Collection, Box 140, Folder 5',
  ),
  word('reel', ['Reel', 'reel', 'Roll', 'roll'], 'HIA, Okhrana Collection, reel 12'),
  word(
    'item',
    ['Item', 'item', 'Document', 'document', 'Doc.', 'doc.'],
    'HIA, Vrangel Collection, Box 140, Folder 5, doc. 3',
  ),
]

function word(category: Category, forms: readonly string[], example: string): LexiconRow<Category> {
  return { id: category, category, forms, language: 'en', source: UNCHECKED, unsure: true, example }
}

export const sheets: readonly SheetRow[] = [
  ...SHEET_WORDS,
  {
    id: 'leaf',
    category: 'sheet',
    forms: ['leaf', 'leaves', 'sheet', 'sheets', 'l.', 'frame', 'frames'],
    language: 'en',
    source: UNCHECKED,
    unsure: true,
    example: 'HIA, Vrangel Collection, Box 140, Folder 5, leaf 3',
  },
]
