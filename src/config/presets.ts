import type { Layer, SeverityChoice } from './config.js'

/** What a preset sets, and what it is for. */
interface Preset {
  readonly description: string
  readonly raise?: true
  readonly rules: Readonly<Record<string, SeverityChoice>>
}

/** Ready-made settings that a configuration may extend. What a preset does not name keeps its own severity. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  recommended: { description: 'every rule with its own severity', rules: {} },
  strict: {
    description: 'one degree more severe than what stands before it: warnings are errors, infos are warnings',
    raise: true,
    rules: {},
  },
  edition: {
    description: 'for documentary editions: every document has its date and full shelfmark, all written in one manner',
    rules: {
      'citation/consistent-style': 'warning',
      'citation/incomplete': 'error',
      'citation/sheet-form': 'warning',
      'date/missing': 'error',
      'provenance/uncited-claim': 'off',
    },
  },
  article: {
    description: 'for articles and books: what is asked of an edition alone is left out, sources of claims matter more',
    rules: {
      'citation/consistent-style': 'warning',
      'date/missing': 'off',
      'date/order': 'off',
      'provenance/incomplete-legend': 'off',
      'provenance/secondary-only': 'off',
      'provenance/uncited-claim': 'warning',
      'provenance/unmarked-excerpt': 'off',
    },
  },
}

/** The layer that a preset is, or null if there is no such preset. */
export function presetLayer(name: string): Layer | null {
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined
  if (!preset) return null
  const rules = Object.entries(preset.rules).map(([id, severity]) => [id, { severity }] as const)
  return { files: null, raise: preset.raise === true, rules: Object.fromEntries(rules) }
}
