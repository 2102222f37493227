import type { ShelfmarkTradition } from '#grammar/tradition'
import type { Reference } from '#model/citation'
import { LEVELS, type SheetRange, type Side } from '#model/shelfmark'

/** What a tradition reads in a text, as the lines of a sample. */
export function toldBy(tradition: ShelfmarkTradition, text: string): string[] {
  return tradition.read(text).references.flatMap(told)
}

function told({ text, archive, levels, sheets }: Reference): string[] {
  const name = archive && `${archive.origin === 'written' ? archive.text : `(${archive.text})`} = ${archive.id ?? '?'}`
  return [
    `reference: ${text}`,
    ...(name ? [`archive: ${name}`] : []),
    ...LEVELS.flatMap(level => {
      const value = levels[level]
      return value ? [`${level}: ${value.origin === 'written' ? value.value : `(${value.value})`}`] : []
    }),
    ...(sheets.length > 0 ? [`sheets: ${sheets.map(printRange).join(', ')}`] : []),
  ]
}

function printRange({ from, fromSide, to, toSide }: SheetRange): string {
  return `${from}${printSide(fromSide)}${to === null ? '' : ` to ${to}${printSide(toSide)}`}`
}

function printSide(side: Side | null): string {
  return side === null ? '' : ` ${side}`
}
