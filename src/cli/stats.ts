import type { Plan } from '#index'

type PlannedRule = Plan['rules'][number]
type Rule = PlannedRule['rule']

/** Measures where the time goes. */
export interface Stats {
  /** Does a piece of work and adds its time to a phase; phases are told in the order in which they came first. */
  phase<Result>(name: string, work: () => Result): Result
  /** The plan with its rules measured. */
  timed(plan: Plan): Plan
  /** What was measured as text, in milliseconds; empty if nothing was. */
  print(): string
}

/** `--stats`. */
export function openStats(isWanted: boolean): Stats {
  return isWanted ? measuring() : { phase: (_, work) => work(), timed: plan => plan, print: () => '' }
}

function measuring(): Stats {
  const phases = new Map<string, number>()
  const rules = new Map<string, number>()
  const start = performance.now()
  return {
    phase(name, work) {
      const from = performance.now()
      const done = () => add(phases, name, performance.now() - from)
      const result = work()
      if (!(result instanceof Promise)) {
        done()
        return result
      }
      return result.finally(done) as typeof result
    },
    timed: plan => timedPlan(plan, (rule, time) => add(rules, rule, time)),
    print: () => table(phases, rules, performance.now() - start),
  }
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time)
}

function timedPlan(plan: Plan, note: (rule: string, time: number) => void): Plan {
  // The engine may compare the lists by identity.
  const known = new Map<readonly PlannedRule[], readonly PlannedRule[]>()
  return {
    ...plan,
    rulesFor(path) {
      const rules = plan.rulesFor(path)
      const timed = known.get(rules) ?? rules.map(each => ({ ...each, rule: timedRule(each.rule, note) }))
      known.set(rules, timed)
      return timed
    },
  }
}

/** A rule works while its findings are taken from it, one after the other. */
function timedRule(rule: Rule, note: (rule: string, time: number) => void): Rule {
  return {
    ...rule,
    *run(view) {
      let from = performance.now()
      const pause = () => note(rule.id, performance.now() - from)
      try {
        for (const finding of rule.run(view)) {
          pause()
          yield finding
          from = performance.now()
        }
      } finally {
        pause()
      }
    },
  }
}

/** Rules below this are told in one line, in milliseconds. */
const WORTH_TELLING = 1

function table(phases: ReadonlyMap<string, number>, rules: ReadonlyMap<string, number>, all: number): string {
  const byTime = [...rules].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
  const told = byTime.filter(([, time]) => time >= WORTH_TELLING)
  const rest = byTime.slice(told.length)
  const rows: readonly (readonly [string, number])[] = [
    ...[...phases].flatMap(([name, time]) => [
      [name, time] as const,
      ...(name === 'checking' ? told.map(([rule, time]) => [`  ${rule}`, time] as const) : []),
      ...(name === 'checking' && rest.length > 0
        ? [[`  ${rest.length} quicker rules`, rest.reduce((sum, [, time]) => sum + time, 0)] as const]
        : []),
    ]),
    ['all', all],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const lines = rows.map(([name, time]) => `  ${name.padEnd(width)} ${time.toFixed(0).padStart(7)} ms`)
  return ['Time spent', ...lines, ''].join('\n')
}
