import type { Entry } from '#model/entry'

/** An entry whose dates have new places in the list that it refers to; `placeOf` gives them, or null for one that is gone. */
export function moveDates(entry: Entry, placeOf: (index: number) => number | null): Entry {
  const move = (index: number | null) => (index === null ? null : placeOf(index))
  return {
    ...entry,
    date: move(entry.date),
    datings: entry.datings.flatMap(dating => {
      const date = placeOf(dating.date)
      return date === null ? [] : [{ ...dating, date }]
    }),
    remarks: entry.remarks.map(remark => ({ ...remark, date: move(remark.date) })),
  }
}
