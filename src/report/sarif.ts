import type { Diagnostic, Point, RelatedPlace, Report, SetAside, Severity } from '#model/diagnostic'
import type { ReporterContext, RuleInfo } from './reporter.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** A comment stands in the text itself, a baseline beside it. */
const SUPPRESSIONS: Readonly<Record<SetAside['by'], string>> = { directive: 'inSource', baseline: 'external' }

/** GitHub refuses a result with more places than this. */
const MOST_RELATED = 1000

/**
 * A SARIF 2.1.0 log: one run with its rules, each diagnostic a result with related places, fix and a fingerprint by which
 * a service knows it again. Columns count UTF-16 code units, and the log says so. Paths are relative to the working folder.
 */
export function sarif(report: Report, context: ReporterContext): string {
  const places = new Map(context.rules.map(({ id }, index) => [id, index]))
  const run = {
    tool: {
      driver: {
        name: 'fondlint',
        semanticVersion: context.version,
        rules: context.rules.map(descriptor),
      },
    },
    invocations: [
      {
        executionSuccessful: report.crashes.length === 0,
        toolExecutionNotifications: report.crashes.map(({ rule, path, error }) => ({
          level: 'error',
          message: { text: `Rule ${rule} crashed: ${error}` },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        })),
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: report.files.flatMap(({ path, diagnostics, setAside = [] }) => [
      ...diagnostics.map(diagnostic => result(path, diagnostic, places.get(diagnostic.rule))),
      ...setAside.map(({ diagnostic, by, reason }) => ({
        ...result(path, diagnostic, places.get(diagnostic.rule)),
        suppressions: [{ kind: SUPPRESSIONS[by], ...(reason === null ? {} : { justification: reason }) }],
      })),
    ]),
    ...(report.summary.notChecked ? { properties: { notChecked: report.summary.notChecked } } : {}),
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function descriptor({ id, summary, severity, url }: RuleInfo): object {
  return {
    id,
    shortDescription: { text: summary },
    ...(url === null ? {} : { helpUri: url }),
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function result(path: string, diagnostic: Diagnostic, ruleIndex: number | undefined): object {
  const { rule, severity, message, related = [], fix, fingerprint } = diagnostic
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(path, diagnostic) }],
    ...(related.length > 0 ? { relatedLocations: related.slice(0, MOST_RELATED).map(relatedLocation) } : {}),
    partialFingerprints: { 'fondlint/v1': fingerprint },
    ...(fix
      ? {
          fixes: [
            {
              artifactChanges: [
                {
                  artifactLocation: { uri: uriOf(path) },
                  replacements: [
                    {
                      deletedRegion: { charOffset: fix.start, charLength: fix.end - fix.start },
                      insertedContent: { text: fix.text },
                    },
                  ],
                },
              ],
            },
          ],
        }
      : {}),
  }
}

function relatedLocation(place: RelatedPlace, id: number): object {
  return { id, message: { text: place.message }, physicalLocation: physical(place.path, place) }
}

function physical(path: string, { start, end }: { readonly start: Point; readonly end: Point }): object {
  return {
    artifactLocation: { uri: uriOf(path) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
    },
  }
}

/** A path as a relative URI reference (RFC 3986); a colon in the first part would be read as a scheme. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
