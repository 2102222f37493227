import type { ClaimReading } from '#grammar/tradition'
import { claim } from '#grammars/claim/claim'
import { date } from '#grammars/date/date'

/** The claims of a text, a line each: event, actor, places, receiver, object, date, and who is quoted for it. */
export function told(text: string): string[] {
  const dates = date.read(text, { anchor: null, monthFirst: false }, []).map(each => each.span)
  return claim.read(text, dates).map(reading => tellClaim(reading, text))
}

function tellClaim(reading: ClaimReading, text: string): string {
  const names = reading.places.map(({ value }) => value).join(', ')
  const parts =
    reading.type === 'event'
      ? [
          `${reading.happened ? '' : 'not '}${reading.event}`,
          reading.object ?? '',
          names,
          reading.who ? `by ${reading.who.value}${sidesOf(reading.who.sides)}` : '',
          reading.to ? `to ${reading.to.value}${sidesOf(reading.to.sides)}` : '',
        ]
      : [
          `${reading.number.value} ${reading.thing} = ${reading.least ?? ''}..${reading.most ?? ''}`,
          reading.predicate ?? '',
          names,
        ]
  const { time } = reading
  const when = time
    ? `${time.reach} ${text.slice(time.span.start, time.span.end)}${time.identifying ? ' (of)' : ''}${time.origin === 'inferred' ? ' (carried)' : ''}`
    : ''
  return [...parts, when, reading.claimant ? `says ${reading.claimant.value}` : '']
    .filter(part => part !== '')
    .join(' | ')
}

function sidesOf(sides: readonly string[]): string {
  return sides.length > 0 ? ` = ${sides.join(' ')}` : ''
}
