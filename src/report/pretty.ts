import pc from 'picocolors'
import type { Diagnostic, FileReport, Point, RelatedPlace, Report, Severity } from '#model/diagnostic'
import { codeFrame } from './code-frame.js'
import { columnsOf, printable } from './display.js'
import type { ReporterContext } from './reporter.js'
import { summaryLines } from './summary-lines.js'
import { wrapWords } from './wrap-words.js'

const FRAME_INDENT = '     '
/** A place that runs over more lines shows only these; a related place shows one. */
const FRAME_LINES = 3

type Paint = ReturnType<typeof painting>

/** For a person at a terminal: by file, each diagnostic with its place, its related places, and a summary. */
export function pretty(report: Report, context: ReporterContext): string {
  const paint = painting(context.color)
  const files = report.files.filter(file => file.diagnostics.length > 0)
  const [headline = '', ...rest] = summaryLines(report)
  const { errors, warnings, infos } = report.summary
  const worst: Severity | null = errors > 0 ? 'error' : warnings > 0 ? 'warning' : infos > 0 ? 'info' : null
  const summary = [
    worst ? paint.severity[worst](headline) : paint.success(headline),
    ...rest.flatMap(line => wrapWords(printable(line), context.width)),
  ]
  return `${[...files.map(file => fileBlock(file, context, paint)), summary.join('\n')].join('\n\n')}\n`
}

function painting(color: boolean) {
  const { bold, red, yellow, cyan, green, dim, underline } = pc.createColors(color)
  return {
    path: (text: string) => bold(underline(text)),
    dim,
    success: green,
    severity: { error: red, warning: yellow, info: cyan },
  }
}

function fileBlock(file: FileReport, context: ReporterContext, paint: Paint): string {
  const blocks = file.diagnostics.map(diagnostic => diagnosticLines(file.path, diagnostic, context, paint).join('\n'))
  return `${paint.path(printable(file.path))}\n${blocks.join('\n\n')}`
}

function diagnosticLines(path: string, diagnostic: Diagnostic, context: ReporterContext, paint: Paint): string[] {
  return [
    ...headLines(diagnostic, context, paint),
    ...frame(path, diagnostic, FRAME_LINES, paint.severity[diagnostic.severity], context, paint),
    ...(diagnostic.related ?? []).flatMap(place => relatedLines(place, context, paint)),
  ]
}

/** `35:1  error  message  rule`, the message set in a column of its own if it is long. */
function headLines(diagnostic: Diagnostic, context: ReporterContext, paint: Paint): string[] {
  const { start, severity, message, rule } = diagnostic
  const place = `  ${start.line}:${start.column}  `
  const indent = place.length + severity.length + 2
  const room = Math.max(context.width - indent, 24)
  const lines = wrapWords(printable(message), room)
  const last = lines.at(-1) ?? ''
  const fits = columnsOf(last) + 2 + rule.length <= room
  const body = fits ? [...lines.slice(0, -1), `${last}  ${paint.dim(rule)}`] : [...lines, paint.dim(rule)]
  const head = paint.dim(place) + paint.severity[severity](severity)
  return body.map((line, index) => (index === 0 ? `${head}  ${line}` : ' '.repeat(indent) + line))
}

function relatedLines(place: RelatedPlace, context: ReporterContext, paint: Paint): string[] {
  const where = `${printable(place.path)}:${place.start.line}:${place.start.column}`
  const room = Math.max(context.width - FRAME_INDENT.length, 24)
  const [first = '', ...rest] = wrapWords(`${where}  ${printable(place.message)}`, room)
  return [
    FRAME_INDENT + paint.dim(first.slice(0, where.length)) + first.slice(where.length),
    ...rest.map(line => FRAME_INDENT + line),
    ...frame(place.path, place, 1, paint.severity.info, context, paint),
  ]
}

function frame(
  path: string,
  place: { readonly start: Point; readonly end: Point },
  lines: number,
  marks: (text: string) => string,
  context: ReporterContext,
  paint: Paint,
): string[] {
  const text = context.text(path)
  if (text === null) return []
  const look = { width: context.width - FRAME_INDENT.length, lines, gutter: paint.dim, marks }
  return codeFrame(text, place, look).map(row => FRAME_INDENT + row)
}
