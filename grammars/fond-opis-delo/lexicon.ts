import type { Word } from './word.js'
import { english } from './words/english.js'
import { neighbours } from './words/neighbours.js'
import { russian } from './words/russian.js'
import { ukrainian } from './words/ukrainian.js'
import { western } from './words/western.js'

/** All words of the tradition. A language is rows; adding one needs no code. */
export const lexicon: readonly Word[] = [...russian, ...ukrainian, ...english, ...neighbours, ...western]
