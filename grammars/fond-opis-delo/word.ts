import type { LexiconRow } from '#grammar/lexicon'
import { LEVELS, type Level } from '#model/shelfmark'

/** What a level word introduces: a level of the model, or sheets, or pages that may stand for sheets. */
export type LevelName = Level | 'sheet' | 'page'

/** Categories of level words, one for each {@link LevelName}. */
export const LEVEL_CATEGORIES = [...LEVELS, 'sheet', 'page'] as const

/** All other categories that the productions and the reading speak of. */
export const OTHER_CATEGORIES = [
  /** Back and front of a sheet. */
  'verso',
  'recto',
  /** Joins two sheets, or a sheet and its back. */
  'and',
  /** Там же. */
  'ibid',
  /** `далее – РГВА`. */
  'hereafter',
  /** Число, N, No.: a sign before any number. */
  'numero',
  /** б/н: stands where a number would. */
  'unnumbered',
  /** Counts what a number before it measures: `40 справ`. */
  'measure',
  /** A unit of size: the number before it is none of a level. */
  'size',
  /** A short level word that stands behind its number only: `64-қ., 1-т.` */
  'ordinal',
  /** Shows that the number beside it is a date. */
  'calendar',
  /** An archive, museum, manuscript department, in names that are spelled out. */
  'archive',
  /** First letters of an acronym that is an archive's: ГА, ЦДА, РГ. Compared by prefix, see archive-name.ts. */
  'acronym',
  /** The legal form of an institution, before its name: ОГКУ ГАНО. */
  'legal-form',
  /** A department that may stand after its institution and a point: РГБ. НИОР. */
  'department',
  /** An acronym that the name of a place completes: ГА Новой области, ДА м. Києва. */
  'institution',
  /** Words of postal addresses, where д. is a house. */
  'address',
  /** Words that join the parts of an archive's name and can neither begin nor end it: of, по. */
  'connector',
  /** Words that are no part of an archive's name. */
  'function',
  /** A country or city that follows an archive's acronym: ЦДАГО України. */
  'country',
  /** Words of other trades that look like level words: л.д., кв., с.-д. */
  'lookalike',
] as const

export type Category = (typeof LEVEL_CATEGORIES)[number] | (typeof OTHER_CATEGORIES)[number]

/** A row of this grammar's lexicon. */
export interface Word extends LexiconRow<Category> {
  /** True for a word that announces several: лл., ll., sheets. */
  readonly plural?: true
  /** True if the form is an abbreviation, which is written before its number only. */
  readonly short?: true
  /** True for a word that stands behind its number, with a dash between them: `5-varaq`. */
  readonly trails?: true
  /** The level, or the known archive, right after which the word is one, while it is other things elsewhere. */
  readonly after?: 'archive' | 'fund' | 'inventory' | 'file'
  /** The level that a word of the category `ordinal` introduces. */
  readonly behind?: LevelName
  /** True for a word that is a fund by itself and a section within one that is numbered already: разряд. */
  readonly section?: true
  /** How the damaged word is meant to be written; absent on sound words. */
  readonly meant?: string
}
