import { linesOf } from '#model/lines'
import { suggest } from '#engine/make-plan'
import { summarise } from '#engine/summarise'
import type { planFor as realPlanFor, rules as realRules } from '#index'
import type { CitationReading } from '#model/citation'
import type { Diagnostic, Severity } from '#model/diagnostic'
import { UsageError } from '#model/usage-error'

// Stands for the public API, so that the command line is tested with findings that no change of a rule takes away.
export { suggest, UsageError }

const rule = (id: string, severity: Severity, summary: string) =>
  ({ id, severity, summary }) as (typeof realRules)[number]

export const rules: typeof realRules = [
  rule('word/wrong', 'error', 'Write no wrong word'),
  rule('word/odd', 'warning', 'Write no odd word'),
  rule('word/long', 'info', 'Write short words wherever a short word says the same as a long one would have said'),
]

type Choices = NonNullable<Parameters<typeof realPlanFor>[0]>

export function planFor(choices: Choices = {}): Choices {
  const ids = rules.map(({ id }) => id)
  for (const id of Object.keys(choices)) {
    if (!ids.includes(id)) throw new UsageError(`Unknown rule "${id}"${suggest(id, ids)}`)
  }
  return choices
}

/** Finds the words `wrong`, `odd` and `long`; `crash` crashes a rule and `explode` the reading of a file. */
export function openProject(choices: Choices) {
  const texts = new Map<string, string>()
  return {
    update(path: string, text: string | null) {
      if (text?.includes('explode')) throw new Error('reading exploded')
      if (text === null) texts.delete(path)
      else texts.set(path, text)
    },
    facts: (path: string) =>
      texts.has(path)
        ? {
            path,
            length: texts.get(path)?.length,
            citations: [],
            fingerprints: [{ hash: 1, span: { start: 0, end: 1 } }],
          }
        : null,
    report() {
      const files = [...texts].map(([path, text]) => ({ path, diagnostics: diagnose(text, choices) }))
      const crashes = [...texts]
        .filter(([, text]) => text.includes('crash'))
        .map(([path]) => ({ rule: 'word/odd', path, error: 'Error: out of words' }))
      return summarise(files, crashes, [])
    },
  }
}

function diagnose(text: string, choices: Choices): Diagnostic[] {
  const lines = linesOf(text)
  return [...text.matchAll(/wrong|odd|long/g)].flatMap(({ 0: word, index }) => {
    const found = rules.find(({ id }) => id === `word/${word}`)
    const severity = choices[`word/${word}`]?.severity ?? found?.severity ?? 'error'
    if (severity === 'off') return []
    const place = { start: lines.point(index), end: lines.point(index + word.length) }
    return [{ rule: `word/${word}`, severity, message: `Unexpected "${word}"`, ...place, fingerprint: `${index}` }]
  })
}

export function readCitation(text: string): CitationReading {
  const problems =
    text === '' ? [] : [{ code: 'length', message: `${text.length}`, span: { start: 0, end: text.length } }]
  return {
    references: [],
    archives: [],
    definitions: [],
    authenticity: [],
    reproduction: [],
    publications: [],
    problems,
  }
}
