import { LEVELS, type Level } from '#model/shelfmark'
import type { Span } from '#model/span'
import type { LexiconRow } from './lexicon.js'

/**
 * Where a shelfmark may begin with a piece: only behind a named archive; also where the archive is named after it; or
 * anywhere, because nothing else is written so.
 */
export type Opening = 'named' | 'before-name' | 'alone'

/** One piece of a shelfmark, such as `FO 371/4956` or `Box 12`. */
export interface Production {
  /** Built by {@link notationPattern}: its groups bear the names of levels. Without groups it is passed over. */
  readonly pattern: RegExp
  /** Absent if it never opens a shelfmark. */
  readonly opens?: Opening
  /** Levels that must have been given. */
  readonly after?: readonly Level[]
  /** True for a number without its word: it is read only directly behind the pieces of the same reference. */
  readonly leans?: boolean
}

/** The way in which some archives write their shelfmarks. */
export interface Notation {
  readonly name: string
  /** The authority's ids of the archives that write so. */
  readonly archives: readonly string[]
  /** The first that fits is read. */
  readonly productions: readonly Production[]
  /** The levels of which one or the other set must be given, at the place or by the reference before. */
  readonly needs: readonly (readonly Level[])[]
  /**
   * What may stand before the name: `Denikin Collection, ` before `Bakhmeteff Archive`. Built by {@link patternBefore},
   * with a group `shelfmark` where the shelfmark begins.
   */
  readonly before?: RegExp
}

/** A level as it stands. */
export interface WrittenLevel {
  readonly level: Level
  readonly value: string
  readonly span: Span
}

export interface Piece {
  readonly levels: readonly WrittenLevel[]
  readonly end: number
}

/**
 * A sticky pattern from a template, in which the forms of rows are put by {@link formsPattern}. Groups are named after
 * levels. No part of it may be repeated without bound.
 */
export function notationPattern(parts: TemplateStringsArray, ...forms: readonly string[]): RegExp {
  return new RegExp(String.raw(parts, ...forms), 'duy')
}

/** The same for what ends where a text is cut. */
export function patternBefore(parts: TemplateStringsArray, ...forms: readonly string[]): RegExp {
  return new RegExp(`(?:${String.raw(parts, ...forms)})$`, 'du')
}

/** Any form of the rows, the longest first, with any blanks for a blank, and letters composed or not. */
export function formsPattern(rows: readonly LexiconRow[]): string {
  const forms = rows.flatMap(row => row.forms).sort((a, b) => b.length - a.length)
  return `(?:${forms.map(form => [...form].map(characterPattern).join('')).join('|')})`
}

function characterPattern(character: string): string {
  if (/\s/.test(character)) return '\\s{1,3}'
  const apart = character.normalize('NFD')
  if (apart !== character) return `(?:${character}|${apart})`
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** What a production reads at a place; null if it does not stand there. */
export function readPiece({ pattern }: Production, text: string, at: number): Piece | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found && { levels: levelsOf(found, 0), end: at + found[0].length }
}

/** The levels of a match's groups, in order of place; `offset` is where the text that was searched begins. */
export function levelsOf({ groups, indices }: RegExpExecArray, offset: number): WrittenLevel[] {
  const levels = LEVELS.flatMap((level): WrittenLevel[] => {
    const value = groups?.[level]
    const place = indices?.groups?.[level]
    if (value === undefined || place === undefined) return []
    return [{ level, value, span: { start: offset + place[0], end: offset + place[1] } }]
  })
  return levels.sort((a, b) => a.span.start - b.span.start)
}
