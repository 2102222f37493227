import { type DiagnosticSketch, reportOf } from './report-of.js'

/** Two texts that speak of one letter. */
export const files = {
  'article.md': '# The mission\n\nLegran wrote at once (РГАСПИ. Ф. 5. Оп. 1. Д. 21. Л. 37).\n',
  'notes/letters.md': [
    '# Letters',
    '',
    'The letter of 4 March is kept in РГАСПИ. Ф. 5. Оп. 1. Д. 12. Л. 37; see also Сборник, 1957.',
    'Л. 5-7.',
    '',
  ].join('\n'),
  'plain.txt': 'Nothing here.\n',
}

export const sketches: readonly DiagnosticSketch[] = [
  {
    path: 'notes/letters.md',
    at: 'РГАСПИ. Ф. 5. Оп. 1. Д. 12. Л. 37',
    rule: 'conflict/shelfmark',
    severity: 'error',
    message: 'Unexpected second shelfmark of the letter of 4 March 1921, expected file 21 as in article.md',
    related: [{ path: 'article.md', at: 'РГАСПИ. Ф. 5. Оп. 1. Д. 21. Л. 37', message: 'first cited here' }],
    url: 'https://example.org/conflict/shelfmark',
  },
  {
    path: 'notes/letters.md',
    at: 'Сборник, 1957',
    rule: 'provenance/incomplete-publication',
    severity: 'warning',
    message: 'Unexpected printed source without place, expected where it was printed',
  },
  {
    path: 'notes/letters.md',
    at: '5-7',
    rule: 'citation/sheet-form',
    severity: 'info',
    message: 'Unexpected hyphen between sheets, expected a dash',
    fix: { start: 107, end: 108, text: '–' },
  },
]

export const notChecked = [{ rule: 'citation/unknown-archive', reason: 'archive that no authority knows', count: 2 }]

export const report = reportOf(files, sketches, notChecked)

/** The same files with nothing to object to. */
export const soundReport = reportOf(files, [])
