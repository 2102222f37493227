const DASHES = /[\u2010-\u2015\u2212]/g
/** Full stops, quotation marks, apostrophes, and the primes that romanisations put for soft and hard signs. */
const MARKS = /[."'`\u00AB\u00BB\u00B4\u02B9-\u02BC\u2018-\u201F\u2032\u2033\u2039\u203A]/g

/**
 * One spelling for what print does in many ways: composed letters, plain dashes, `е` for `ё`, no quotation marks, no
 * apostrophes, no full stops. Letter case and word breaks stay.
 */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(MARKS, '').replace(DASHES, '-').replaceAll('ё', 'е').replaceAll('Ё', 'Е')
}
