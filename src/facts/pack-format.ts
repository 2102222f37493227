/**
 * The packed form of facts, in bytes: a directory with the lengths of what follows, the strings that occur, the shapes of objects (their lists of keys),
 * and the fields one after the other. Each value begins with one of these bytes or one of the ranges below. Counts and
 * indexes are written in base 128, the low seven bits first; whole numbers with a sign as `2n` or `-2n - 1`.
 */
export const TAG = {
  null: 0,
  false: 1,
  true: 2,
  /** A whole number. */
  integer: 3,
  /** Any other number, as a string. */
  number: 4,
  /** Index of a string. */
  string: 5,
  /** The words at the `span` of the same object: nearly every text of the facts is one of these. */
  own: 6,
  /** Length and items. */
  list: 7,
  /** Length and whole numbers without tags. */
  integers: 8,
  /** Index of a shape, and the values in the order of its keys. */
  object: 9,
  /** `{ start, end }`: how far the start lies from the last one, and the length. */
  span: 10,
} as const

/** From here on the byte itself is the number, the shape or the length of the list. */
export const SMALL_INTEGERS = 16
export const FIRST_SHAPES = 80
export const SHORT_LISTS = 208
export const END_OF_RANGES = 240

/**
 * Strings that every reader knows: keys of facts and their usual values. Others work as well, and only take more bytes.
 * Those that come first take the fewest.
 */
export const COMMON_STRINGS: readonly string[] = (
  'path format length genre frontMatter passages notes markers quotations strayMarks directives citations definitions ' +
  'dates entries records attributions answers pastEvents names claims provenance fingerprints ' +
  'role span depth note text origin value problems papers unread cuts quoted statements pointers forms places ' +
  'edtf min max precision bound approximate uncertain supplied calendar double parts year month day weekday relation ' +
  'ground kind key proper initials id place date entry body citation authors addressees references archives ' +
  'authenticity reproduction publications from to tradition archive levels fund file sheets ibid antecedent fromSide ' +
  'toSide inventory heading number subject excerpt signature legend datings undated remarks reference publication terms ' +
  'paragraph written unknown gregorian person edition telegram markdown inferred inherited letter holder voice editor ' +
  'source start end phrase shift base candidates stated title inner block closed author volume style label scope ' +
  'sentence container publisher documentNumber pages missing abbreviation expansion hereafter expansionSpan folder word ' +
  'type context passage yours event happened isNow who object claimant declared when sides code message data problem ' +
  'identifying isEither quotation words opening use meant months contributor isCertain formal unresolved list sheet box ' +
  'recipient reason least most thing predicate mark fond-opis-delo dateline original copy office organisation ' +
  'typescript report document item book verso recto autograph article radiogram notAfter notBefore footnote narrative ' +
  'dated certified-copy days periodical manuscript furniture julian'
).split(' ')
