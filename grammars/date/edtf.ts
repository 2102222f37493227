/** `1920-05`; a season is a month from 21 to 24, a quarter one from 33 to 36 (ISO 8601-2:2019, 4.8). */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** A date whose year, or the century of its year, nobody gives: `XXXX-02-22`, `XX20-11-28`. */
export function withoutYear(shortYear: number | null, month: number | null, day: number | null): string {
  const year = shortYear === null ? 'XXXX' : `XX${two(shortYear)}`
  if (month === null) return day === null ? year : `${year}-XX-${two(day)}`
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

/** `~`, `?`, `%` after a date; a set of days takes none. */
export function qualified(edtf: string, approximate: boolean, uncertain: boolean): string {
  if (edtf.startsWith('[') || edtf.startsWith('{')) return edtf
  const sign = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : ''
  if (sign === '') return edtf
  return edtf
    .split('/')
    .map(end => `${end.replace(/[~?%]$/, '')}${sign}`)
    .join('/')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
