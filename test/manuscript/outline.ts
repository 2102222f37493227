import type { Manuscript } from '#model/manuscript'
import type { Span } from '#model/span'

/**
 * A manuscript as text, one line for each thing found, for tests to compare. Passages come first, then notes, markers and
 * quotations; line breaks within are shown as `⏎`, and a note is named by its number in the list.
 */
export function outline({ source, frontMatter, passages, notes, markers, quotations }: Manuscript): string {
  const slice = ({ start, end }: Span) =>
    source.text
      .slice(start, end)
      .normalize('NFC')
      .replace(/\r\n|\r|\n/g, '⏎')
  return [
    ...(frontMatter ? [`front matter: ${frontMatter.problem ?? JSON.stringify(frontMatter.data)}`] : []),
    ...passages.map(
      ({ role, depth, note, span }) => `${role}${depth ?? ''}${note === null ? '' : ` of ${note}`}: ${slice(span)}`,
    ),
    ...notes.map(
      ({ style, label, scope, body }, index) =>
        `= note ${index} ${style} ${label}${scope ? ` scope ${scope}` : ''}: ${slice(body)}`,
    ),
    ...markers.map(
      ({ style, label, scope, note, span }) =>
        `> ${style} ${label}${scope ? ` scope ${scope}` : ''} → ${note}: ${slice(span)}`,
    ),
    ...quotations.map(
      ({ inner, block, closed }) => `“ ${block ? 'block ' : ''}${closed ? '' : 'unclosed '}${slice(inner)}`,
    ),
  ].join('\n')
}
