import type { Diagnostic, Fix, Point, RelatedPlace, Summary } from '#model/diagnostic'

/** A diagnostic as a plain object with its fields in the published order, and nothing besides. */
export function diagnosticJson(diagnostic: Diagnostic): Diagnostic {
  const { rule, severity, message, start, end, related, fix, url, fingerprint } = diagnostic
  return {
    rule,
    severity,
    message,
    start: pointJson(start),
    end: pointJson(end),
    ...(related && related.length > 0 ? { related: related.map(relatedJson) } : {}),
    ...(fix ? { fix: fixJson(fix) } : {}),
    ...(url === undefined ? {} : { url }),
    fingerprint,
  }
}

/** The summary with its fields in the published order; `notChecked` only if something was not. */
export function summaryJson(summary: Summary): Summary {
  const { files, errors, warnings, infos, suppressed, baselined, notChecked = [] } = summary
  return {
    files,
    errors,
    warnings,
    infos,
    suppressed,
    baselined,
    ...(notChecked.length === 0
      ? {}
      : { notChecked: notChecked.map(({ rule, reason, count }) => ({ rule, reason, count })) }),
  }
}

function pointJson({ line, column, offset }: Point): Point {
  return { line, column, offset }
}

function relatedJson({ path, start, end, message }: RelatedPlace): RelatedPlace {
  return { path, start: pointJson(start), end: pointJson(end), message }
}

function fixJson({ start, end, text }: Fix): Fix {
  return { start, end, text }
}
