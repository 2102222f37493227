import { documentRule, z } from '#rule'

/** 3 April in London is March 4 in Washington. */
export default documentRule({
  id: 'date/ambiguous',
  summary: 'Require dates whose day can be told from the month',
  severity: 'info',
  options: z.strictObject({}),
  messages: { order: 'Unexpected `{date}`, which may be {either}, expected the month in letters' },
  *check({ facts: { dates } }) {
    for (const { problems, text, edtf } of dates) {
      for (const { code, span } of problems) {
        if (code !== 'ambiguous-order') continue
        yield { message: 'order', data: { date: text, either: tellBoth(edtf) }, span }
      }
    }
  },
})

/** `[1920-03-04,1920-04-03]` */
function tellBoth(edtf: string | null): string {
  const [first, second] = (edtf ?? '').replace('[', '').replace(']', '').split(',')
  return second ? `${first} or ${second}` : 'day and month or month and day'
}
