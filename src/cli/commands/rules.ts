import pc from 'picocolors'
import { rules as catalogue } from '#index'
import { wrapWords } from '#report/wrap-words'
import { wantsColor, widthOf } from '../terminal.js'
import type { ExitCode, World } from '../world.js'

export interface RulesOptions {
  readonly color?: boolean
}

const SEVERITY_COLUMN = 'warning  '.length

/** Lists the rules: id, severity and what each wants. */
export async function rules({ color }: RulesOptions, world: World): Promise<ExitCode> {
  const paint = pc.createColors(wantsColor(world, color))
  const painted = { error: paint.red, warning: paint.yellow, info: paint.cyan }
  const idColumn = Math.max(0, ...catalogue.map(({ id }) => id.length)) + 2
  const room = Math.max(widthOf(world) - idColumn - SEVERITY_COLUMN, 24)
  const lines = [...catalogue]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, severity, summary }) =>
      wrapWords(summary, room).map((line, index) => {
        if (index > 0) return ' '.repeat(idColumn + SEVERITY_COLUMN) + line
        return id.padEnd(idColumn) + painted[severity](severity.padEnd(SEVERITY_COLUMN)) + line
      }),
    )
  await world.stdout.write(lines.map(line => `${line}\n`).join(''))
  return 0
}
