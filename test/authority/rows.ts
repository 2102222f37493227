import type { AuthorityRows } from '#authority/create-authority'
import data from '../../corpus/authority/archives.json' with { type: 'json' }

/** The rows that the package ships. */
export const rows = data as AuthorityRows
