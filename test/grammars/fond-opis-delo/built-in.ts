import { readFileSync } from 'node:fs'
import { fondOpisDelo } from '#grammars/fond-opis-delo/fond-opis-delo'
import type { ArchiveRow } from '#model/authority'

const { archives } = JSON.parse(readFileSync('corpus/authority/archives.json', 'utf8')) as { archives: ArchiveRow[] }

/** The tradition with the built-in archives. */
export const builtIn = fondOpisDelo(archives)

/** The tradition with no archive known: names are read by their shape alone. */
export const unaided = fondOpisDelo([])
