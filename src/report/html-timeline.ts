import { type Markup, type MarkupValue, markup } from './markup.js'
import type { DatedRecord } from './reporter.js'

/** The dated records one below the other, each with a bar for the days that its date allows; nothing for less than two. */
export function timelineMarkup(records: readonly DatedRecord[], linked: ReadonlySet<string>): Markup | null {
  const first = Math.min(...records.map(({ min }) => min))
  const days = Math.max(...records.map(({ max }) => max)) - first + 1
  if (records.length < 2) return null
  const percent = (part: number) => Math.round((part / days) * 10000) / 100
  const row = ({ title, date, min, max, path, line }: DatedRecord) => markup`<li>
<span class="date">${date}</span> <span class="track"><span class="bar" style="left:${percent(min - first)}%;width:${percent(max - min + 1)}%"></span></span>
<span class="record"><span dir="auto">${title}</span> ${place(path, line, linked)}</span>
</li>
`
  return markup`<details id="timeline" open>
<summary><h2>Records by date <small>${records.length}</small></h2></summary>
<ol>
${records.map(row)}</ol>
</details>`
}

function place(path: string, line: number, linked: ReadonlySet<string>): MarkupValue {
  const words = `${path}:${line}`
  return linked.has(path)
    ? markup`<a class="place" href="#${encodeURIComponent(path)}">${words}</a>`
    : markup`<span class="place">${words}</span>`
}
