import { pictographLength } from './pictograph.js'

/** A line that only looks like a heading has this depth. */
export const HEADING_DEPTH = 2

/** Longer lines are text. */
const MAX_HEADING = 200
const MAX_NUMBERED = 300

const NUMBERED =
  /^(?:№|No?[.°º]|Nr\.?|Doc(?:ument)?\.? No\.?|D(?:ocument|OCUMENT)(?: No\.?)?|Док(?:умент)?\.?(?: №)?|ДОКУМЕНТ(?: №)?|Dokument(?: Nr\.?)?)\s?\d{1,4}\p{Ll}?(?:[.:]|$|[.:]?\s+(?=[\p{Lu}\p{Lt}[«“"]))/u
const WORD = /\p{L}[\p{L}\p{M}’'-]{2,}/gu
/** A level of a shelfmark with its number: such a line is a legend. */
const LEVEL =
  /(?:^|[^\p{L}])(?:fund|fonds?|inventory|file|sheets?|folios?|box|folder|op|[fdl]|фонд|опись|дело|листы?|папка|оп|спр|арк|[фдл])\.?\s?\d/iu
/** `Source: …`, `To: …` */
const LABEL = /^\p{L}[\p{L}\p{M}-]*:\s/u
const STOP = /[.!?…:;,][»”"’')\]]*$/
const FULL_STOP = /[.!?…][»”"’')\]]*$/
const YEAR_AT_END = /\b\d{4}(?:\s?(?:г\.?|года|р\.|року))?\]?$/

/**
 * True if a line of plain text that stands between blank lines is a heading for sure enough: numbered as a document, led
 * by a pictograph, in capitals, or a few words without a stop. Datelines and the like, which are mostly numbers and
 * names, are left to those who cut entries; so are lines of one or two words, which may be signatures.
 */
export function isHeadingLine(line: string): boolean {
  if (line.length > MAX_NUMBERED) return false
  if (isNumberedLine(line)) return true
  if (pictographLength(line) > 0) return !FULL_STOP.test(line) && !LEVEL.test(line)
  return line.length <= MAX_HEADING && (isCapitals(line) || isTitle(line))
}

/** `№ 129`, `No. 130. Telegram from the front`: such a line is a heading also if the next one follows at once. */
export function isNumberedLine(line: string): boolean {
  return line.length <= MAX_NUMBERED && NUMBERED.test(line) && (line.length < 20 || !FULL_STOP.test(line))
}

/** At least two words in capitals, hardly any digits, and no stop that would make it a sentence or a lead-in. */
function isCapitals(line: string): boolean {
  if (STOP.test(line) || /\p{Ll}/u.test(line)) return false
  const words = line.match(WORD)?.length ?? 0
  return words >= 2 && (line.match(/\d/g)?.length ?? 0) * 5 < line.length
}

function isTitle(line: string): boolean {
  if (STOP.test(line) || LABEL.test(line) || LEVEL.test(line) || !/^[\p{Lu}\p{Lt}\d«“"„[(]/u.test(line)) return false
  const words = line.match(WORD)?.length ?? 0
  const numbers = line.match(/\d+/g)?.length ?? 0
  if (words < 3 || numbers * 2 > words) return false
  return !(YEAR_AT_END.test(line) && words <= 5)
}
