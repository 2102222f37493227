import type { Answer } from '#model/answer'
import type { EntryRef, LinkedAnswer } from '#model/corpus-index'
import type { Entry, Party } from '#model/entry'
import type { Facts } from '#model/facts'
import { kindFamily } from '#model/kind-family'

interface Sent extends EntryRef {
  readonly kind: string | null
}

/** More letters than this from one person to another identify none of them by kind and persons. */
const MOST_CANDIDATES = 200

/**
 * For every answer of a set the entries that may be what it answers: written by those who are named (for `your`, by those
 * to whom the answer is sent), sent to the writer of the answer, and of a kind that may be the one that is named. Dates
 * are not looked at: whether they fit is what the rules ask. Time is linear in the set but for crowded correspondences.
 */
export function linkAnswers(facts: readonly Facts[]): Map<string, LinkedAnswer[]> {
  if (facts.every(({ answers }) => answers.length === 0)) return new Map()
  const exchanges = gather(facts)
  return new Map(
    facts.map(({ path, answers, entries }) => [
      path,
      answers.map((answer, index) => ({
        answer: index,
        candidates: candidatesOf(answer, entries[answer.entry], exchanges).filter(
          each => each.path !== path || each.entry !== answer.entry,
        ),
      })),
    ]),
  )
}

/** Entries by one writer and one receiver. */
function gather(facts: readonly Facts[]): ReadonlyMap<string, Sent[]> {
  const exchanges = new Map<string, Sent[]>()
  for (const { path, entries } of facts) {
    for (const [entry, { kind, authors, addressees }] of entries.entries()) {
      for (const key of pairs(keysOf(authors), keysOf(addressees))) {
        const sent = { path, entry, kind: kind ? kindFamily(kind.id) : null }
        const others = exchanges.get(key)
        if (others) others.push(sent)
        else exchanges.set(key, [sent])
      }
    }
  }
  return exchanges
}

function candidatesOf(answer: Answer, entry: Entry | undefined, exchanges: ReadonlyMap<string, Sent[]>): EntryRef[] {
  if (!entry) return []
  const named = keysOf(answer.authors)
  const writers = named.length > 0 ? named : keysOf(entry.addressees)
  const kind = answer.kind ? kindFamily(answer.kind.id) : null
  const seen = new Map<string, EntryRef>()
  for (const key of pairs(writers, keysOf(entry.authors))) {
    const sent = exchanges.get(key) ?? []
    if (sent.length > MOST_CANDIDATES) return []
    for (const each of sent) {
      if (kind !== null && each.kind !== null && each.kind !== kind) continue
      seen.set(`${each.path}\u0000${each.entry}`, { path: each.path, entry: each.entry })
    }
  }
  return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.entry - b.entry))
}

function keysOf(parties: readonly Party[]): string[] {
  return [...new Set(parties.map(({ key }) => key).filter(key => key !== ''))]
}

function pairs(from: readonly string[], to: readonly string[]): string[] {
  return from.flatMap(writer => to.map(receiver => `${writer}\u0000${receiver}`))
}
