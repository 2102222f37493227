import type { RelativeReading } from './counted.js'

/** A day of a month that is named before or after, by its number alone: `28-го`, `the 28th inst.`, `5-го числа сего месяца`. */
const DAY =
  /(?<![\p{L}\d.,:/№#§–-])(?<day>0?[1-9]|[12]\d|3[01])(?<suffix>-?(?:го|ого|е|ое|му|ому)|st|nd|rd|th)?(?![\p{L}\d:/%°]|[.,]\d)/gu

const MONTHS: readonly (readonly [pattern: RegExp, from: 'document' | 'narrative', months: number])[] = [
  [/^\s+(?:числа\s+)?(?:сего|текущего|тек\.|с\.)\s?(?:месяца|мес\.|м-ца|м\.)/u, 'document', 0],
  [/^\s+(?:числа\s+)?(?:прошлого|минувшего|истекшего|пр\.)\s?(?:месяца|мес\.|м-ца|м\.)/u, 'document', -1],
  [/^\s+(?:числа\s+)?(?:будущего|следующего)\s?(?:месяца|мес\.|м-ца)/u, 'document', 1],
  [/^\s+(?:числа\s+)?(?:того же|этого же|того ж|того самого)\s?(?:месяца|мес\.|м-ца|місяця)/u, 'narrative', 0],
  [/^\s+(?:числа\s+)?(?:цього|поточного|ц\.)\s?(?:місяця|м\.)/u, 'document', 0],
  [/^\s+(?:числа\s+)?минулого\s?місяця/u, 'document', -1],
  [/^\s+(?:inst(?:ant|\.)?|of (?:this|the present|the current) month)(?!\p{L})/u, 'document', 0],
  [/^\s+(?:ult(?:imo|\.)?|of (?:last|the last|the past) month)(?!\p{L})/u, 'document', -1],
  [/^\s+(?:prox(?:imo|\.)?|of next month)(?!\p{L})/u, 'document', 1],
  [/^\s+of (?:the|that) same month(?!\p{L})/u, 'narrative', 0],
]

/** What may follow a day that stands alone: the end of a clause, a joining word, a time of day. No noun: `28-го полка`. */
const CLAUSE_END =
  /^\s*(?:$|[.,;:!?)»”"]|[–—]\s|\s(?:числа|утром|утра|вечером|вечера|днем|днём|ночью|ночи|около|в|во|на|из|к|от|с|со|у|и|а|но|мы|я|он|она|они|вы|мне|нам|наши|наша|наш|был|была|были|было|прибыл\p{L}*|не|же|вранці|ввечері|о|до|по|ми|він|вона|вони|and|at|in|he|she|we|they|I|it|to|with|from|that|which|by|or|but|there|our|his|her|you|when|while|was|were|for|as|has|is|had|came|\p{Ll}{2,}ed|\p{L}+(?:ил|ал|ел|или|али|ели|ены|аем|яем|уем|ием|ают|яют|уют|ится|ются|ємо|имо))(?!\p{L}))/u
/** More numbers of the same list: `27-го и 28-го полков`. */
const MORE = /^\s*(?:,|и|или|і|та|по|до|and|or|to|[–—-])\s*(?:the\s+)?\d{1,2}(?:-?(?:го|ого|е|му)|st|nd|rd|th)/u
/** English days stand after these; `of the 28th` is a regiment unless a paper is named. */
const ENGLISH_LEAD =
  /(?:(?<!\p{L})(?:on|On|by|By|until|Until|till|since|Since|before|Before|after|After|from|From|to)|(?:letters?|telegrams?|notes?|despatch(?:es)?|dispatch(?:es)?|cables?|wires?|yours|mine|favou?r|report|order|memorandum|evening|morning|night|afternoon) of) the\s*$/u
/** A number of something else stands before: `в 28-го`, `полк 28-го` are not told apart, so these only. */
const NUMBERED =
  /(?:№|(?<!\p{L})(?:ст|статьи|пункт|пункта|п|§|полк|полка|дивизи\p{L}+|корпус|корпуса|класса|класс|калибра|ранга))\.?\s*$/iu
const LEAD = 24

/** Days by their number alone, in order of reading. */
export function readBareDays(text: string): RelativeReading[] {
  const found: RelativeReading[] = []
  for (const match of text.matchAll(DAY)) {
    const { day, suffix } = match.groups ?? {}
    const end = match.index + match[0].length
    const after = text.slice(end, end + 40)
    const before = text.slice(Math.max(0, match.index - LEAD), match.index)
    const month = MONTHS.map(([pattern, from, months]) => ({ from, months, tail: pattern.exec(after)?.[0] })).find(
      each => each.tail,
    )
    const number = Number(day)
    if (month?.tail && !NUMBERED.test(before)) {
      found.push({
        span: { start: match.index, end: end + month.tail.length },
        from: month.from,
        shift: null,
        day: { number, months: month.months },
      })
      continue
    }
    const counted = /^\s+числа(?!\p{L})/u.exec(after)?.[0]
    if (!suffix && !counted) continue
    if (NUMBERED.test(before) || !standsAlone(suffix ?? '', before, text.slice(end, end + 60), counted !== undefined))
      continue
    found.push({
      span: { start: match.index, end: end + (counted?.length ?? 0) },
      from: 'document',
      shift: null,
      day: { number, months: null },
    })
  }
  return found
}

function standsAlone(suffix: string, before: string, after: string, counted: boolean): boolean {
  if (counted) return true
  if (/^[a-z]/.test(suffix)) return ENGLISH_LEAD.test(before) && CLAUSE_END.test(after)
  if (!/^-?(?:го|ого)$/.test(suffix) && !(/му$/.test(suffix) && /(?<!\p{L})(?:к|ко)\s$/iu.test(before))) return false
  let rest = after
  // At most a handful of numbers, each shorter than the rest.
  for (let more = MORE.exec(rest); more; more = MORE.exec(rest)) rest = rest.slice(more[0].length)
  return CLAUSE_END.test(rest)
}
