import { isoDay } from '#model/calendar'
import type { DateBound } from '#model/date'
import { isoYear, qualified } from './edtf.js'
import type { Extent } from './extent.js'
import type { Link, SideWording } from './statement.js'
import type { Unit } from './unit.js'

/** A date as far as its EDTF needs it. */
export interface Expression {
  readonly bound: DateBound | null
  readonly units: readonly Unit[]
  readonly links: readonly Link[]
  readonly extents: readonly (Extent | null)[]
  readonly side: SideWording
  readonly approximate: boolean
  readonly uncertain: boolean
}

/**
 * The EDTF of a date (ISO 8601-2:2019, levels 0 to 2), null if none can say it. A day whose style is not known is one of
 * two days, `[1905-01-09,1905-01-22]`; at the end of a range it is marked as approximate.
 */
export function edtfOf(expression: Expression): string | null {
  const { bound, units, extents, side, approximate, uncertain } = expression
  const [unit] = units
  const [extent] = extents
  if (!unit) return null
  if (bound !== null && bound !== 'between') return boundEdtf(bound, unit, extent ?? null)
  if (units.length > 1) {
    const points = units.map((each, index) => point(each, extents[index] ?? null, approximate, uncertain))
    if (points.some(each => each === '')) return null
    const [first = '', last = ''] = [points[0]?.split('/')[0], points.at(-1)?.split('/').at(-1)]
    if (bound === 'between') return `[${first}..${last}]`
    const ends = expression.links[0] === 'or' && last < first ? [last, first] : [first, last]
    return points.length === 2 ? joinPoints(ends, expression.links) : joinPoints(points, expression.links)
  }
  if (!extent || unit.edtf !== null) return unit.edtf && qualified(unit.edtf, approximate, uncertain)
  const { min, max } = likelySpan(extent)
  if (side.night !== null)
    return side.night === 1 ? `${isoDay(min - 1)}/${isoDay(max)}` : `${isoDay(min)}/${isoDay(max + 1)}`
  if (min !== max)
    return approximate || uncertain ? qualified(isoDay(min), true, uncertain) : `[${isoDay(min)},${isoDay(max)}]`
  return side.time && !approximate && !uncertain
    ? `${isoDay(min)}T${side.time}`
    : qualified(isoDay(min), approximate, uncertain)
}

/** One end or one member; a day whose style is not known is marked as approximate there. */
function point(unit: Unit, extent: Extent | null, approximate: boolean, uncertain: boolean): string {
  if (unit.edtf !== null || !extent) return qualified(unit.edtf ?? '', approximate, uncertain)
  const { min, max } = likelySpan(extent)
  return qualified(isoDay(min), approximate || min !== max, uncertain)
}

/** The first day of an extent: one if one is likelier, else the two that it may be. */
function likelySpan({ first, likely }: Extent): Extent['first'] {
  return likely === null ? first : { min: likely, max: likely }
}

/** `a/b` for a range alone, else a set: `{a,b}` all of them, `[a,b]` one of them, with `a..b` for ranges inside. */
function joinPoints(points: readonly string[], links: readonly Link[]): string | null {
  const isRange = (link: Link | undefined) => link === 'dash' || link === 'to' || link === 'slash'
  if (points.length === 2 && isRange(links[0])) return `${points[0]}/${points[1]}`
  let set = points[0] ?? ''
  links.forEach((link, index) => {
    set += `${isRange(link) ? '..' : ','}${points[index + 1] ?? ''}`
  })
  return links.includes('or') ? `[${set}]` : `{${set}}`
}

function boundEdtf(bound: DateBound, unit: Unit, extent: Extent | null): string | null {
  if (!extent)
    return unit.edtf && (bound === 'notBefore' ? `[${unit.edtf}..]` : bound === 'notAfter' ? `[..${unit.edtf}]` : null)
  const year = unit.precision === 'year' ? (unit.first?.year ?? null) : null
  const whole = unit.edtf !== null && !unit.edtf.includes('/') ? unit.edtf : null
  switch (bound) {
    case 'notAfter':
      return `[..${whole ?? isoDay(extent.last.max)}]`
    case 'notBefore':
      return `[${whole ?? isoDay(extent.first.min)}..]`
    case 'before':
      return `[..${year === null ? isoDay(extent.first.max - 1) : isoYear(year - 1)}]`
    case 'after':
      return `[${year === null ? isoDay(extent.last.min + 1) : isoYear(year + 1)}..]`
    case 'between':
      return null
  }
}
