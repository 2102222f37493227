import { readAuthorityRows } from '#config/authority-rows'
import type { Config, Layer } from '#config/config'
import { configLayers } from '#config/layers'
import { matchFiles } from '#config/match-files'
import { PRESETS } from '#config/presets'
import { type ConfigFile, readConfig as readWith } from '#config/read-config'
import { suggest, suggestRule } from '#config/suggest'
import { baselineOf, compareWithBaseline, printBaseline, readBaseline } from '#engine/baseline'
import { fixTexts } from '#engine/fix-texts'
import { limitReport } from '#engine/limit-report'
import { makePlan } from '#engine/make-plan'
import { summarise } from '#engine/summarise'
import type { PlanOptions, planFor as realPlanFor } from '#index'
import type { AuthorityRows } from '#model/authority'
import type { CitationReading } from '#model/citation'
import type { Diagnostic, Severity } from '#model/diagnostic'
import { HOUSE_STYLES } from '#model/house-style'
import { linesOf } from '#model/lines'
import { UsageError } from '#model/usage-error'
import { documentRule, z } from '#rule'

// Stands for the public API, so that the command line is tested with findings that no change of a rule takes away.
export {
  baselineOf,
  compareWithBaseline,
  fixTexts,
  limitReport,
  matchFiles,
  PRESETS,
  printBaseline,
  readAuthorityRows,
  readBaseline,
  suggest,
  suggestRule,
  UsageError,
}

const rule = (id: string, severity: Severity, summary: string) =>
  documentRule({
    id,
    summary,
    severity,
    options: z.strictObject({
      mark: z.string().default(''),
      style: z
        .enum(['majority', ...HOUSE_STYLES])
        .default('majority')
        .meta({ setting: 'style' }),
    }),
    messages: {},
    check: () => [],
  })

export const rules = [
  rule('word/wrong', 'error', 'Write no wrong word'),
  rule('word/odd', 'warning', 'Write no odd word'),
  rule('word/long', 'info', 'Write short words wherever a short word says the same as a long one would have said'),
]

type Plan = ReturnType<typeof realPlanFor>

export function planFor({ authority: more = [], ...options }: PlanOptions = {}): Plan {
  const archives = more.flatMap((each: AuthorityRows) => each.archives)
  return makePlan({ grammars: {} as never, authority: { archives } as never, rules, ...options })
}

export function readConfig(file: ConfigFile): Config {
  return readWith(file, rules)
}

export function layersOf(config: Config, extended: (path: string) => readonly Layer[]): Layer[] {
  return configLayers(config, rules, extended)
}

/**
 * Finds the words `wrong`, `odd`, `long` and `typpo`, which it can fix; `crash` crashes a rule and `explode` the reading of a
 * file. `twin:` and a word is related to the same word in other files, also in references.
 */
export function openProject(plan: Plan) {
  const texts = new Map<string, string>()
  const references = new Set<string>()
  return {
    update(path: string, text: string | null, { role = 'checked' } = {}) {
      if (text?.includes('explode')) throw new Error('reading exploded')
      references.delete(path)
      if (role === 'reference') references.add(path)
      if (text === null) texts.delete(path)
      else texts.set(path, text)
    },
    index: () => ({}),
    facts: (path: string) =>
      texts.has(path)
        ? {
            path,
            length: texts.get(path)?.length,
            genre: texts.get(path)?.includes('entry') ? 'edition' : 'article',
            citations: [],
            dates: [],
            entries: [],
            fingerprints: [{ hash: 1, span: { start: 0, end: 1 } }],
          }
        : null,
    report() {
      const files = [...texts]
        .filter(([path]) => !references.has(path))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, text]) => ({ path, diagnostics: diagnose(path, text, plan, texts) }))
      const crashes = [...texts]
        .filter(([, text]) => text.includes('crash'))
        .map(([path]) => ({ rule: 'word/odd', path, error: 'Error: out of words' }))
      return summarise(files, crashes, [])
    },
  }
}

function diagnose(path: string, text: string, plan: Plan, texts: ReadonlyMap<string, string>): Diagnostic[] {
  const lines = linesOf(text)
  return [...text.matchAll(/wrong|odd|long|typpo|twin:\w+/g)].flatMap(({ 0: word, index }) => {
    const name = word === 'typpo' ? 'odd' : word.startsWith('twin:') ? 'wrong' : word
    const planned = plan.rulesFor(path).find(each => each.rule.id === `word/${name}`)
    if (!planned) return []
    const { mark, style } = planned.options as { mark: string; style: string }
    const message = `Unexpected "${word}"${mark}${style === 'majority' ? '' : ` in ${style}`}`
    const place = { start: lines.point(index), end: lines.point(index + word.length) }
    const fingerprint = `${text.slice(Math.max(0, index - 4), index)}${word}`
    const fix = word === 'typpo' ? { fix: { start: index, end: index + word.length, text: 'typo' } } : {}
    const related = word.startsWith('twin:') ? twins(word, path, texts) : []
    if (word.startsWith('twin:') && related.length === 0) return []
    const twin = related.length > 0 ? { related } : {}
    return [{ rule: `word/${name}`, severity: planned.severity, message, ...place, ...twin, ...fix, fingerprint }]
  })
}

function twins(word: string, home: string, texts: ReadonlyMap<string, string>) {
  return [...texts].flatMap(([path, text]) => {
    const at = path === home ? -1 : text.indexOf(word)
    const { point } = linesOf(text)
    return at < 0 ? [] : [{ path, start: point(at), end: point(at + word.length), message: 'the twin' }]
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
