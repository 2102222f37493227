import { daysInMonth } from '#model/calendar'
import type { SideWording, Statement } from './statement.js'
import type { Surroundings } from './surroundings.js'

/**
 * What stands before a number that is no date: the sign of a number, a short form of a level of a shelfmark, of a page
 * or an article. Compared with the few characters before the date.
 */
const NUMBERED =
  /(?:№№?|[#§$£€]|(?<![\p{L}\p{N}])(?:n[or]|nos|docs?|pp?|vols?|chs?|figs?|arts?|secs?|paras?|iss|v|ver|tel|f|op|d|l|ф|оп|дд?|лл?|сс?|стр|тт?|гл|ст|пп?|док|вып|кн|табл|рис|прим|спр|арк|тел|ч|св|кв|ул|пл|им)\.|(?<!\p{L})(?:улица|площадь|имени))\s*№?\s*(?:\d+\s*[-–—]\s*)?$/iu

/** Words that number things too, but stand as well before a day: `получил приказ 5 мая`. They count before a lone year. */
const NUMBERED_WORD =
  /(?<!\p{L})(?:no|document|file|fund|box|inventory|sheets?|pages?|volume|chapter|article|section|item|issue|version|phone|фонд|опись|дело|лист|том|статья|статьи|пункт|пункты|параграф|дом|номер|строка|версия|протокол|приказ|папка)\s*(?:\d+\s*[-–—]\s*)?$/iu

/** `по ст. ст. 9 января`: here `ст.` is no article. */
const STYLED = /(?<!\p{L})(?:ст|н|нов|стар)\. ?ст\.\s*$/iu

/** A counted thing after a number: people, money, measures. */
const COUNTED =
  /^\s+(?:men|people|persons?|souls|troops|soldiers|bayonets|sabres|horses|prisoners|refugees|families|inhabitants|houses|households|copies|pages|sheets|rou?bles|dollars|pounds|francs|marks|kopecks?|tons?|poods?|versts?|miles|km|kilomet(?:er|re)s|met(?:er|re)s|feet|acres|rifles|guns|cartridges|shells|wagons|cases|votes|words|volumes|years|days|hours|degrees|percent|per cent|человек|чел|душ|персон|гостей|бойцов|штыков|сабель|лошадей|пленных|беженцев|семей|семейств|жителей|домов|дворов|экз|экземпляр\p{L}*|страниц|листов|руб\p{L}*|рублей|коп|копеек|долларов|франков|марок|тонн|пудов|вёрст|верст|км|метров|десятин|винтовок|орудий|патронов|снарядов|вагонов|голосов|слов|томов|осіб|чоловік|карбованців|крб)(?![\p{L}])/iu

/** After `of`, `by`, `from` a number before a plural is a count: `a garrison of 1800 bayonets`; census and crisis are none. */
const PLURAL =
  /^\s+(?!(?:was|is|has|as|its|his|this|thus|does|towards|besides|perhaps|always|across|unless|various|several)\b)[a-z]*[a-hj-rtv-z]s\b/

/** After `в 1500`, `с 1500`, `к 1500` a counted noun has its plural ending: `экземплярах`, `бойцами`, `селам`. */
const RUSSIAN_COUNT = /^\s+\p{L}*(?:ах|ях|ами|ями|ам|ям|ов|ев|ей)(?!\p{L})/u

/** `the 1897 census`, `the 1905 Revolution`; no count has its thing in the singular, but for `the 1500 strong garrison`. */
const ATTRIBUTE = /^\s(?!(?:strong|odd|or|and|to|per|by|in|of|at|on|for)\b)(?:\p{Lu}\p{L}+|\p{Ll}{4,})(?!\p{L})/u

/** `Your telegram 1812, May 31`: a number before a comma and a month is that of the paper. */
const PAPER =
  /(?<!\p{L})(?:telegrams?|radiograms?|despatch(?:es)?|dispatch(?:es)?|circulars?|cables?|airgrams?|instructions?|notes?|letters?|your|my|our|his|their|(?:department|embassy|legation|consulate)['’]s)\s$/iu
/** `улица 25 Октября`: named after a day. */
const STREET = /(?<!\p{L})(?:улиц|площад|проспект|переул|бульвар|набережн|вулиц|площ)\p{L}*\s$/iu

const FULL_NAME = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

const LONGEST_GUARD = 24
const ALONE = /^[\s[(*_]*1[5-9]\d\d(?:\s?[-–—/]\s?\d{2,4})?\??[\s\])*_.]*$/

/** True if the number that a side begins with belongs to what stands before it: `№ 5`, `л. 1920`, `p. 5`. */
export function isNumbered(side: SideWording, text: string): boolean {
  const before = text.slice(Math.max(0, side.core.start - LONGEST_GUARD), side.core.start)
  if (side.part !== null || !/\d/.test(text.charAt(side.core.start)) || STYLED.test(before)) return false
  if (side.month && side.year?.span.start === side.core.start && !side.year.marked && PAPER.test(before)) return true
  if (side.month && /^[А-ЯІЇЄҐ][а-яіїєґ]/u.test(side.month.image) && STREET.test(before)) return true
  return NUMBERED.test(before) || (!side.month && NUMBERED_WORD.test(before))
}

/** True unless the words of a side, though they parse, are more likely a count, a page, a name or a verb. */
export function isAcceptable(
  side: SideWording,
  statement: Statement,
  text: string,
  surroundings: Surroundings,
): boolean {
  if (isNumbered(side, text)) return false
  const after = text.slice(side.core.end, side.core.end + LONGEST_GUARD)
  const joined = statement.kind !== 'plain' || side.frame !== null || side.approximate || side.part !== null
  if (side.month) return isMonthSide(side, joined, after)
  if (side.figure) return isFigure(side, statement)
  if (side.century) return isCentury(side, surroundings)
  if (side.season !== null) return side.year !== null
  if (side.decade) return true
  return side.year !== null && isYear(side, statement, text, after, surroundings)
}

function isMonthSide(side: SideWording, joined: boolean, after: string): boolean {
  const { month, days, year } = side
  if (!month) return false
  const lowerCase = /^(?:may|march|mar)\.?$/.test(month.image)
  if (days) {
    if (days.days.some(day => day.value > 39) || !isList(side)) return false
    if (month.unsure || lowerCase) return year !== null
    // `Сентябрь, 1.` in a chronicle, but `Май, 5 человек`.
    if (!year && side.monthFirst && /^[А-ЯІЇЄҐ]/u.test(month.image) && !days.days[0]?.ordinal)
      return /^\s?[.(]/.test(after)
    return year !== null || !side.monthFirst || !COUNTED.test(after)
  }
  if (month.unsure || lowerCase) return false
  if (year) return year.marked || !COUNTED.test(after)
  return isBareMonth(side, month.image, joined, after)
}

/** `in June`, `к июню`, `в начале мая`; no names (`May Smith`, `Марта`), no verbs, no short forms. */
function isBareMonth(side: SideWording, image: string, joined: boolean, after: string): boolean {
  const strong = joined && (side.frame !== 'of' || side.part !== null)
  if (!strong || image.endsWith('.')) return false
  if (/[а-яіїєґ]/i.test(image)) return image.charAt(0) === image.charAt(0).toLowerCase() && image.length >= 3
  return FULL_NAME.test(image) && !/^\s+[A-Z]/.test(after)
}

/** Days with commas between are a list only with `and` before the last: `5, 6 и 7 мая`, but not `в п. 3, 28 мая`. */
function isList({ days }: SideWording): boolean {
  const links = days?.links ?? []
  return !links.includes('comma') || links.at(-1) === 'and' || links.at(-1) === 'or'
}

function isFigure({ figure, year }: SideWording, statement: Statement): boolean {
  if (!figure) return false
  const { fields, kind, marked } = figure
  const joined = marked || statement.kind !== 'plain'
  const day = fields.day ?? 0
  const month = fields.month ?? 0
  switch (kind) {
    case 'RomanDate':
    case 'RomanDay':
      return day <= 31 || joined
    case 'YearFirstDate':
      return day <= 31
    case 'DayFirstDate': {
      // Figures that are no date in any order are one only if a word says so; months go to 12, days to 31.
      const plausible = fields.separator === '.' ? month <= 12 && day <= 31 : isInSomeOrder(day, month, fields.year)
      if (!plausible) return joined && marked
      if (year?.kind !== 'short') return true
      const padded = figure.span.end - figure.span.start === 8
      return joined || (padded && fields.separator !== '-')
    }
    default:
      return marked || statement.sides.length === 2
  }
}

function isInSomeOrder(a: number, b: number, year: number | null): boolean {
  const fits = (day: number, month: number) => day >= 1 && day <= daysInMonth('julian', year ?? 2000, month)
  return fits(a, b) || fits(b, a)
}

/** `ст.` is a century in Ukrainian only; figures before `в.` are one from the twelfth on. */
function isCentury({ century }: SideWording, { ukrainian }: Surroundings): boolean {
  if (!century) return false
  const { from, to, word, roman } = century
  if (word === '') return false
  if (from > to || to > 21 || from < 1) return false
  if (/^ст/i.test(word) && word.endsWith('.')) return ukrainian && from >= 9
  return roman ? true : word.length > 3 || from >= 12
}

/** True for a year between "the" and a noun. */
function isAttribute(text: string, start: number, after: string): boolean {
  return (
    /(?:^|[\s("“])the\s$/i.test(text.slice(Math.max(0, start - 5), start)) &&
    ATTRIBUTE.test(after) &&
    !PLURAL.test(after)
  )
}

function isYear(
  side: SideWording,
  statement: Statement,
  text: string,
  after: string,
  surroundings: Surroundings,
): boolean {
  const { year } = side
  if (!year) return false
  if (year.kind !== 'year' && year.kind !== 'span') return false
  // A line that is nothing but a year heads what follows.
  if (ALONE.test(text)) return year.value >= 1500
  // `1500 g.` may be grams: in Latin letters the mark tells nothing without a month.
  const grams = /\dg{1,2}\.|\sg{1,2}\.$/.test(text.slice(year.span.start, year.span.end))
  if (year.marked && !grams)
    return surroundings.ukrainian || !/\sр{1,2}\.?$/.test(text.slice(year.span.start, year.span.end))
  if (COUNTED.test(after) || /^\s?[%°]/.test(after)) return false
  const enclosed = /[([]/.test(text.charAt(side.core.start - 1)) && /^\??[)\]]/.test(after)
  if (enclosed) return year.value >= 1500
  if (year.kind === 'span') return year.value >= 1500 && (year.to === year.value + 1 || year.to - year.value <= 120)
  if (side.approximate || side.question || side.part !== null || statement.kind === 'between') return true
  const cyrillic = /[а-яіїєґ]/i.test(text.slice(Math.max(0, side.core.start - 6), side.core.start))
  const bound = statement.kind === 'bound' || statement.kind === 'from'
  if (statement.sides.length === 2) return !PLURAL.test(after)
  if (cyrillic && statement.kind === 'bound' && /^\s*\p{L}/u.test(after)) return false
  if (cyrillic) return (side.frame === 'in' || bound) && !RUSSIAN_COUNT.test(after)
  if (side.frame === 'in' || isAttribute(text, side.core.start, after)) return true
  return (side.frame === 'of' || bound) && !PLURAL.test(after)
}
