import { LEVELS, type Level, type SheetRange, type Shelfmark, type Side } from './shelfmark.js'

/**
 * Ways of writing a shelfmark. `gost` is GOST R 7.0.5-2008 (each level a sentence of its own), `dstu` its Ukrainian twin
 * DSTU 8302:2015, `gost-comma` the older Russian print, `english-abbreviated` the romanised form of Slavic studies journals, `english-full` whole English words.
 */
export const HOUSE_STYLES = ['gost', 'dstu', 'gost-comma', 'english-abbreviated', 'english-full'] as const

export type HouseStyle = (typeof HOUSE_STYLES)[number]

interface Wording {
  readonly levels: Readonly<Record<Level, string>>
  readonly sheet: string
  readonly sheets: string
  readonly sides: Readonly<Record<Side, string>>
  readonly separator: string
}

const RUSSIAN = {
  levels: {
    fund: 'Ф.',
    inventory: 'Оп.',
    part: 'Ч.',
    box: 'Кор.',
    folder: 'П.',
    bundle: 'Св.',
    file: 'Д.',
    volume: 'Т.',
    item: '№',
  },
  sheet: 'Л.',
  sheets: 'Л.',
  sides: { recto: 'лиц.', verso: 'об.' },
}

const WORDINGS: Readonly<Record<HouseStyle, Wording>> = {
  gost: { ...RUSSIAN, separator: '. ' },
  dstu: {
    levels: { ...RUSSIAN.levels, box: 'Коробка', file: 'Спр.' },
    sheet: 'Арк.',
    sheets: 'Арк.',
    sides: { ...RUSSIAN.sides, verso: 'зв.' },
    separator: '. ',
  },
  'gost-comma': {
    ...RUSSIAN,
    levels: lowerCase(RUSSIAN.levels),
    sheet: 'л.',
    sheets: 'лл.',
    separator: ', ',
  },
  'english-abbreviated': {
    levels: {
      fund: 'f.',
      inventory: 'op.',
      part: 'ch.',
      box: 'kor.',
      folder: 'p.',
      bundle: 'sv.',
      file: 'd.',
      volume: 't.',
      item: 'no.',
    },
    sheet: 'l.',
    sheets: 'll.',
    sides: { recto: 'recto', verso: 'ob.' },
    separator: ', ',
  },
  'english-full': {
    levels: {
      fund: 'Fund',
      inventory: 'Inventory',
      part: 'Part',
      box: 'Box',
      folder: 'Folder',
      bundle: 'Bundle',
      file: 'File',
      volume: 'Volume',
      item: 'Item',
    },
    sheet: 'Sheet',
    sheets: 'Sheets',
    sides: { recto: 'recto', verso: 'verso' },
    separator: ', ',
  },
}

/**
 * A shelfmark in a house style, without a closing full stop save that of an abbreviation. Values and the name of the
 * archive stay as they are written; levels that were carried over are printed only if `whole`.
 */
export function printShelfmark(
  shelfmark: Shelfmark,
  style: HouseStyle,
  { whole }: { readonly whole: boolean },
): string {
  const wording = WORDINGS[style]
  const { archive, levels, sheets } = shelfmark
  const parts = [
    archive && (whole || archive.origin === 'written') ? archive.text : '',
    ...LEVELS.map(level => {
      const value = levels[level]
      return value && (whole || value.origin === 'written') ? `${wording.levels[level]} ${value.value}` : ''
    }),
    printSheets(sheets, wording),
  ]
  return parts.filter(part => part !== '').join(wording.separator)
}

function printSheets(sheets: readonly SheetRange[], wording: Wording): string {
  if (sheets.length === 0) return ''
  const several = sheets.length > 1 || sheets.some(({ from, to }) => to !== null && to !== from)
  return `${several ? wording.sheets : wording.sheet} ${sheets.map(range => printRange(range, wording)).join(', ')}`
}

function printRange({ from, fromSide, to, toSide }: SheetRange, wording: Wording): string {
  const first = printSheet(from, fromSide, wording)
  return to === null ? first : `${first}–${printSheet(to, toSide, wording)}`
}

function printSheet(sheet: string, side: Side | null, { sides }: Wording): string {
  return side === null ? sheet : `${sheet} ${sides[side]}`
}

function lowerCase<Key extends string>(words: Readonly<Record<Key, string>>): Record<Key, string> {
  const entries = Object.entries<string>(words).map(([key, word]) => [key, word.toLowerCase()])
  return Object.fromEntries(entries) as Record<Key, string>
}
