import type { Rule } from '#rule'

/** The table of all rules for `rules/README.md`. */
export function printCatalogue(rules: readonly Rule[]): string {
  const row = ({ id, severity, scope, summary }: Rule) =>
    `| [\`${id}\`](${id}.md) | ${severity} | ${scope} | ${summary} |`
  return [
    '# Rules',
    '',
    'Written by `npm run gen` from the rules themselves. A document rule needs one manuscript, a corpus rule compares',
    'several. Each page says why, shows what is right and wrong, and its examples are run as tests.',
    '',
    '| rule | severity | looks at | wants |',
    '|---|---|---|---|',
    ...rules.map(row),
    '',
  ].join('\n')
}
