import type { Diagnostic, Point, RelatedPlace } from '#model/diagnostic'
import { type Excerpt, excerptOf } from './excerpt.js'
import { type ComparedStretch, markDifferences } from './mark-differences.js'
import { type Markup, markup } from './markup.js'
import type { ReporterContext } from './reporter.js'

/** One side of a finding: where it stands and what is written there. */
interface Side {
  readonly path: string
  readonly start: Point
  readonly excerpt: Excerpt | null
  readonly caption: string
}

/** A diagnostic with its place, beside it the places that it is related to, and the fix if there is one. */
export function findingMarkup(path: string, diagnostic: Diagnostic, context: ReporterContext): Markup {
  const { rule, severity, message, url, fix, related = [] } = diagnostic
  const name = url === undefined ? markup`<code>${rule}</code>` : markup`<a href="${url}"><code>${rule}</code></a>`
  const here = sideOf({ path, ...diagnostic, message: 'here' }, context)
  const others = related.map(place => sideOf(place, context))
  return markup`<article class="finding ${severity}" data-severity="${severity}" data-rule="${rule}">
<p class="what"><span class="severity">${severity}</span> ${worded(message)} ${name}</p>
<div class="sides">${sides(here, others)}</div>
${fix ? markup`<p class="fix">Fix: <del>${context.text(path)?.slice(fix.start, fix.end) ?? ''}</del> <ins>${fix.text}</ins></p>` : null}
</article>
`
}

/** A message with what it quotes between backticks set apart. */
function worded(message: string): Markup[] {
  return message
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 === 1 ? markup`<q dir="auto">${piece}</q>` : markup`${piece}`))
}

function sideOf({ path, start, end, message }: RelatedPlace, context: ReporterContext): Side {
  const text = context.text(path)
  return { path, start, excerpt: text === null ? null : excerptOf(text, { start, end }), caption: message }
}

/** Differences are marked between two texts; among more it could not be seen which of them a mark belongs to. */
function sides(here: Side, others: readonly Side[]): Markup[] {
  const [other, ...more] = others
  const compared =
    other?.excerpt && here.excerpt && more.length === 0
      ? markDifferences(here.excerpt.quoted, other.excerpt.quoted)
      : null
  return [sideMarkup(here, compared?.left ?? null), ...others.map(side => sideMarkup(side, compared?.right ?? null))]
}

function sideMarkup({ path, start, excerpt, caption }: Side, compared: readonly ComparedStretch[] | null): Markup {
  return markup`<figure>
<figcaption><b>${path}:${start.line}:${start.column}</b> ${worded(caption)}</figcaption>
${excerpt && markup`<blockquote dir="auto">${excerpt.before}<mark>${compared ? compared.map(stretch) : excerpt.quoted}</mark>${excerpt.after}</blockquote>`}
</figure>
`
}

function stretch({ text, differs }: ComparedStretch): Markup {
  return differs ? markup`<em class="differs">${text}</em>` : markup`${text}`
}
