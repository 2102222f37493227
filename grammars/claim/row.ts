import type { LexiconRow } from '#grammar/lexicon'
import type { EventKind } from '#model/claim'

/**
 * What a word does in a sentence that makes a claim.
 *
 * Events: `past` is a verb with the actor as subject (`заняли`, `entered`), `participle` one that may be passive too
 * (`captured`), `passive` only passive (`взят`), `noun` a happening as a noun (`capture`, `взятие`), `base` a form that
 * is a claim only behind `did not`.
 * Parties: `side` a people or power as adjective or noun, `land` its country, `force` troops and bodies that act.
 * `object` is what is signed or proclaimed; `thing` what is counted; `predicate` what is said of counted things.
 * The rest are small words: negation, what makes a sentence no claim, prepositions by role, clause openers.
 */
export type Category =
  | 'past'
  | 'participle'
  | 'passive'
  | 'noun'
  | 'base'
  | 'side'
  | 'land'
  | 'force'
  | 'object'
  | 'thing'
  | 'predicate'
  | 'place-word'
  | 'be'
  | 'have'
  | 'not'
  | 'unreal'
  | 'again'
  | 'by'
  | 'to'
  | 'of'
  | 'in'
  | 'on'
  | 'from'
  | 'preposition'
  | 'and'
  | 'opener'
  | 'determiner'
  | 'thousand'
  | 'million'
  | 'about'
  | 'over'
  | 'under'
  | 'before'
  | 'reporting'
  | 'source'

export interface ClaimRow extends LexiconRow<Category> {
  /** The event kind, side, object, thing or predicate that the word stands for; the row's id where it stands for none. */
  readonly means: string
}

/** An event word: `means` is a kind of event. */
export interface EventRow extends ClaimRow {
  readonly category: 'past' | 'participle' | 'passive' | 'noun' | 'base'
  readonly means: EventKind
  /**
   * Where the place of the event stands: directly with the word (`captured Kars`), behind a preposition (`entered into
   * Kars`, `вступили в Карс`), or as the subject (`Kars fell`).
   */
  /** True for `recaptured`: it was taken before. */
  readonly isAgain?: boolean
  readonly place: 'object' | 'preposition' | 'subject' | 'none'
}
