import type { Diagnostic, FileReport, Report } from '#model/diagnostic'
import { oneLine } from './one-line.js'
import { element, type XmlElement, xmlDocument } from './xml.js'

/**
 * The XML of JUnit as continuous integration reads it: each file is a suite, each error and warning a failed test, a file
 * without either one passed test. Infos fail nothing and stand in the output of their suite.
 */
export function junit(report: Report): string {
  const suites = report.files.map(suite)
  const { errors, warnings, files } = report.summary
  const sound = report.files.filter(file => file.diagnostics.every(isInfo)).length
  return xmlDocument(
    element(
      'testsuites',
      { name: 'fondlint', tests: errors + warnings + sound, failures: errors + warnings, errors: 0 },
      files === 0 ? [] : suites,
    ),
  )
}

function isInfo({ severity }: Diagnostic): boolean {
  return severity === 'info'
}

function suite({ path, diagnostics }: FileReport): XmlElement {
  const failed = diagnostics.filter(diagnostic => !isInfo(diagnostic))
  const infos = diagnostics.filter(isInfo)
  const tests =
    failed.length > 0
      ? failed.map(diagnostic => failure(path, diagnostic))
      : [element('testcase', { name: 'no problems', classname: path })]
  const output = infos.map(diagnostic => `${place(path, diagnostic)} ${oneLine(diagnostic)} (${diagnostic.rule})\n`)
  return element('testsuite', { name: path, tests: tests.length, failures: failed.length, errors: 0 }, [
    ...tests,
    ...(output.length > 0 ? [element('system-out', {}, output)] : []),
  ])
}

function failure(path: string, diagnostic: Diagnostic): XmlElement {
  const { rule, severity, start, message } = diagnostic
  return element('testcase', { name: `${rule} (${start.line}:${start.column})`, classname: path }, [
    element('failure', { type: severity, message }, [`${place(path, diagnostic)} ${oneLine(diagnostic)}`]),
  ])
}

function place(path: string, { start }: Diagnostic): string {
  return `${path}:${start.line}:${start.column}`
}
