import type { Reference } from '#model/citation'
import { type HouseStyle, printShelfmark } from '#model/house-style'

/** The tradition whose shelfmarks are made of levels with a word before each. */
const BY_LEVELS = 'fond-opis-delo'

/** A shelfmark as CSL-JSON carries it: read together, `archive` and `location` give the shelfmark back. */
export interface ShelfmarkText {
  /** The archive as cited, without "hereafter"; null if none is named. */
  readonly archive: string | null
  /** From the fund to the sheets. */
  readonly location: string
  /** The fund alone with its word, or null. */
  readonly collection: string | null
}

/**
 * Prints a shelfmark whole, carried-over levels too. Shelfmarks by levels are printed in one style a language, so that a
 * bibliography is even; the codes of other traditions stay as they are written.
 */
export function shelfmarkText(reference: Reference, language: string): ShelfmarkText {
  const archive =
    reference.archive?.text.replace(/\s+/g, ' ').replace(/\s*\((?:hereafter|hereinafter|далее|далі)[^()]*\)/iu, '') ??
    null
  if (reference.tradition !== BY_LEVELS) return { archive, ...codeOf(reference) }
  const style = STYLES[language] ?? 'english-abbreviated'
  const print = ({ levels, sheets }: Pick<Reference, 'levels' | 'sheets'>) =>
    printShelfmark({ archive: null, levels, sheets }, style, { whole: true })
  const { fund } = reference.levels
  return {
    archive,
    location: print(reference),
    collection: fund ? print({ levels: { fund }, sheets: [] }) : null,
  }
}

const STYLES: Readonly<Record<string, HouseStyle>> = { ru: 'gost', be: 'dstu', uk: 'dstu' }

/** `FO 371/4956, fol. 12v` behind its archive; what a short form carried over stands before what it says itself. */
function codeOf({ text, span, archive, levels }: Reference): Omit<ShelfmarkText, 'archive'> {
  const behind = archive?.origin === 'written' ? Math.max(0, archive.span.end - span.start) : 0
  const before =
    archive?.origin === 'written' && archive.span.start > span.start ? archive.span.start - span.start : null
  const written = (before === null ? text.slice(behind) : text.slice(0, before)).replace(
    /^[\s,.:;)–—-]+|[\s,:;(–—-]+$/g,
    '',
  )
  const carried = Object.values(levels).flatMap(level => (level.origin === 'written' ? [] : [level.value]))
  return { location: [...carried, written].join(', ').replace(/\s+/g, ' '), collection: levels.fund?.value ?? null }
}
