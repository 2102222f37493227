import type { AuthorityRows } from '#model/authority'
import data from '../../corpus/authority/archives.json' with { type: 'json' }

/** The rows that the package ships. */
export const rows = data as Pick<AuthorityRows, 'archives' | 'rejected'>
