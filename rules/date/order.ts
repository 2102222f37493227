import type { Entry } from '#model/entry'
import type { Facts } from '#model/facts'
import { documentRule, z } from '#rule'

/** Readers follow events through an edition by its order; one document out of its day misleads them. */
export default documentRule({
  id: 'date/order',
  summary: 'Require the documents of an edition in the order of their dates',
  severity: 'warning',
  options: z.strictObject({
    /** An edition in which more than this share stands out of order follows another plan, and is left alone. */
    tolerance: z.number().min(0).max(1).default(0.34),
  }),
  messages: {
    early: 'Unexpected document of {date} after one of {other}, expected the order of their dates',
    late: 'Unexpected document of {date} before one of {other}, expected the order of their dates',
    neighbour: 'the document that it stands beside',
  },
  *check({ facts, options }) {
    const dated = facts.entries.flatMap(entry => datedEntry(facts, entry))
    const kept = longestRising(dated)
    const misplaced = dated.filter(entry => !kept.includes(entry))
    if (misplaced.length > dated.length * options.tolerance) {
      yield { notChecked: 'the documents of an edition do not stand in the order of their dates' }
      return
    }
    for (const entry of misplaced) {
      const before = kept.findLast(each => each.position < entry.position)
      const after = kept.find(each => each.position > entry.position)
      const early = before && entry.latest < before.earliest ? before : null
      const late = after && entry.earliest > after.latest ? after : null
      const other = early ?? late
      if (!other) continue
      yield {
        message: early ? 'early' : 'late',
        data: { date: entry.text, other: other.text },
        span: entry.heading,
        related: [{ message: 'neighbour', span: other.heading }],
      }
    }
  },
})

interface Dated {
  readonly position: number
  readonly text: string
  readonly heading: Entry['heading']
  readonly earliest: number
  readonly latest: number
}

/** Nothing for an entry without a date that is known to its day or range of days. */
function datedEntry(facts: Facts, entry: Entry): Dated[] {
  const date = entry.date === null ? undefined : facts.dates[entry.date]
  if (!date || date.approximate || date.uncertain) return []
  // "Not later than" is printed at its bound, "not earlier than" likewise.
  const earliest = date.bound === 'notAfter' || date.bound === 'before' ? date.max : date.min
  const latest = date.bound === 'notBefore' || date.bound === 'after' ? date.min : date.max
  if (earliest === null || latest === null) return []
  return [{ position: entry.span.start, text: date.text, heading: entry.heading, earliest, latest }]
}

/** A longest run of entries, not necessarily neighbours, whose last days do not fall. */
function longestRising(entries: readonly Dated[]): Dated[] {
  // Patience sorting: `tails[n]` is the entry with the smallest last day that ends a run of n + 1.
  const tails: Dated[] = []
  const before = new Map<Dated, Dated | undefined>()
  for (const entry of entries) {
    const longer = tails.findIndex(tail => tail.latest > entry.latest)
    const place = longer === -1 ? tails.length : longer
    before.set(entry, tails[place - 1])
    tails[place] = entry
  }
  const run: Dated[] = []
  for (let last = tails.at(-1); last; last = before.get(last)) run.unshift(last)
  return run
}
