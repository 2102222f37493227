import { type Report, SEVERITIES, type Severity } from '#model/diagnostic'
import { SCRIPT, STYLE } from './html-assets.js'
import { findingMarkup } from './html-finding.js'
import { timelineMarkup } from './html-timeline.js'
import { type Markup, type MarkupValue, markup } from './markup.js'
import type { ReporterContext } from './reporter.js'
import { summaryLines } from './summary-lines.js'

/**
 * One page that holds all it needs and asks nothing of the network: the problems by file, with filters by severity, rule
 * and words; both sides of a cross-check beside each other with the differing words marked; the records in order of date.
 */
export function html(report: Report, context: ReporterContext): string {
  const [headline = '', ...notes] = summaryLines(report)
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>fondlint: ${headline}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header>
<h1>fondlint</h1>
<p class="headline">${headline}</p>
${notes.map(note => markup`<p class="note">${note}</p>`)}
</header>
${filters(report, context)}
<main>
${fileSections(report, context)}
<p id="nothing" hidden>Nothing matches the filters.</p>
${timelineMarkup(context.timeline(), new Set(listed(report).map(({ path }) => path)))}
</main>
<footer>fondlint ${context.version}</footer>
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`
  return page.html
}

function listed(report: Report) {
  return report.files.filter(({ diagnostics }) => diagnostics.length > 0)
}

function filters(report: Report, context: ReporterContext): Markup | null {
  const all = listed(report).flatMap(({ diagnostics }) => diagnostics)
  if (all.length === 0) return null
  const count = (severity: Severity) => all.filter(each => each.severity === severity).length
  const summaries = new Map(context.rules.map(({ id, summary }) => [id, summary]))
  const byRule = [...new Set(all.map(({ rule }) => rule))].sort().map(rule => {
    const number = all.filter(each => each.rule === rule).length
    return markup`<option value="${rule}" title="${summaries.get(rule) ?? ''}">${rule} (${number})</option>`
  })
  return markup`<form id="filters">
<fieldset><legend>Severity</legend>
${SEVERITIES.filter(severity => count(severity) > 0).map(
  severity =>
    markup`<label class="${severity}"><input type="checkbox" name="severity" value="${severity}" checked> ${severity} (${count(severity)})</label>`,
)}
</fieldset>
<label>Rule <select name="rule"><option value="">all (${all.length})</option>${byRule}</select></label>
<label>Words <input type="search" name="words" placeholder="in message, text or path"></label>
<label>Order <select name="order"><option value="file">by file</option><option value="rule">by rule</option></select></label>
</form>`
}

function fileSections(report: Report, context: ReporterContext): MarkupValue {
  return listed(report).map(
    ({ path, diagnostics }) => markup`<section class="file" id="${path}">
<h2>${path} <small>${diagnostics.length}</small></h2>
${diagnostics.map(diagnostic => findingMarkup(path, diagnostic, context))}
</section>
`,
  )
}
