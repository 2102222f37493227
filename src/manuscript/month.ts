/** The first letters of the months as they stand in dates: English, German, French; Russian, Ukrainian. */
const MONTH =
  /^(?:jan(?!e)|feb|mar(?:ch|s\b)|m[äa]rz|apr|avr|ma[iy]\b|jui?n|jul|juil|aug|ao[uû]t|sep|o[ck]t|nov|de[cz]|янв|февр|март|апр|ма[йя](?!\p{L})|июн|июл|авг|сент|окт|нояб|дек|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд)/iu

/** True if a text begins with the name of a month: what stands before it may be a day, and no number of a note or item. */
export function startsMonth(text: string): boolean {
  return MONTH.test(text.normalize('NFC'))
}
