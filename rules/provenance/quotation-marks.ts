import { documentRule, z } from '#rule'

/** A quotation without its end hands the words of the author over to the source, or the reverse. */
export default documentRule({
  id: 'provenance/quotation-marks',
  summary: 'Require an end for every quotation that begins',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    neverClosed:
      'Unexpected quotation mark `{mark}` before `{opening}` that is never closed, expected the mark that ends the quotation',
    neverOpened: 'Unexpected closing mark `{mark}` behind `{words}`, expected the mark that begins the quotation',
  },
  *check({ facts }) {
    for (const { span, kind, mark, words } of facts.strayMarks) {
      if (kind === 'opening') yield { message: 'neverClosed', data: { mark, opening: words }, span }
      else yield { message: 'neverOpened', data: { mark, words }, span }
    }
  },
})
