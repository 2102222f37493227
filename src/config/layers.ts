import type { Rule } from '#rule'
import type { Config, Layer, RuleSetting } from './config.js'
import { houseOptions } from './house-options.js'
import { presetLayer } from './presets.js'

/**
 * The settings of a configuration in the order in which they count: what it extends, its own, its overrides. `layersOf`
 * gives those of a file that it extends.
 */
export function configLayers(
  config: Config,
  rules: readonly Rule[],
  layersOf: (path: string) => readonly Layer[],
): Layer[] {
  const bases = [config.extends ?? []].flat()
  const layer = (part: Pick<Config, 'rules' | 'style'>, files: readonly string[] | null): Layer => ({
    files,
    raise: false,
    rules: settingsOf(part, rules),
  })
  return [
    ...bases.flatMap(name => presetLayer(name) ?? layersOf(name)),
    layer(config, null),
    ...(config.overrides ?? []).map(each => layer(each, each.files)),
  ]
}

function settingsOf(
  { style, rules: entries = {} }: Pick<Config, 'rules' | 'style'>,
  rules: readonly Rule[],
): Record<string, RuleSetting> {
  const settings = Object.entries(entries).map(([id, entry]): [string, RuleSetting] => [
    id,
    typeof entry === 'string' ? { severity: entry } : entry,
  ])
  if (style === undefined) return Object.fromEntries(settings)
  const own = new Map(settings)
  for (const rule of rules) {
    const house = houseOptions(rule).map(({ key }) => [key, style] as const)
    const known = own.get(rule.id)
    if (house.length > 0) own.set(rule.id, { ...known, options: { ...known?.options, ...Object.fromEntries(house) } })
  }
  return Object.fromEntries(own)
}
