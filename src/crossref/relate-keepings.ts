import { relateSheets, type SheetRelation } from '#model/sheets'
import type { Keeping } from './record-keys.js'

/** How two places of keeping lie to each other; `apart` also if they are in different files or archives. */
export function relateKeepings(a: Keeping, b: Keeping): SheetRelation {
  return a.file === b.file && isSameArchive(a, b) && agreeWithin(a, b) ? relateSheets(a.sheets, b.sheets) : 'apart'
}

/** By the authority where it knows both, else by name. */
export function isSameArchive({ archive: a }: Keeping, { archive: b }: Keeping): boolean {
  return a.id !== null && b.id !== null ? a.id === b.id : a.name === b.name
}

/** True unless both give a volume, box, folder or the like, and not the same. */
export function agreeWithin({ within: a }: Keeping, { within: b }: Keeping): boolean {
  return Object.entries(a).every(([level, value]) => {
    const other = b[level as keyof typeof b]
    return other === undefined || other === value
  })
}
