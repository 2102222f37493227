// Written by `npm run gen`.
import type { Rule } from '#rule'
import citationAbbreviation from './citation/abbreviation.js'
import citationArchiveAlias from './citation/archive-alias.js'
import citationArchiveNamePeriod from './citation/archive-name-period.js'
import citationConsistentStyle from './citation/consistent-style.js'
import citationIncomplete from './citation/incomplete.js'
import citationLevelOrder from './citation/level-order.js'
import citationMixedScript from './citation/mixed-script.js'
import citationNearMiss from './citation/near-miss.js'
import citationNotInBibliography from './citation/not-in-bibliography.js'
import citationSheetForm from './citation/sheet-form.js'
import citationShortForm from './citation/short-form.js'
import citationSyntax from './citation/syntax.js'
import citationUnknownArchive from './citation/unknown-archive.js'
import conflictDocumentNumber from './conflict/document-number.js'
import conflictEventDate from './conflict/event-date.js'
import conflictNameSpelling from './conflict/name-spelling.js'
import conflictNoteText from './conflict/note-text.js'
import conflictOffice from './conflict/office.js'
import conflictOutcome from './conflict/outcome.js'
import conflictPublication from './conflict/publication.js'
import conflictQuantity from './conflict/quantity.js'
import conflictRecord from './conflict/record.js'
import conflictSharedShelfmark from './conflict/shared-shelfmark.js'
import conflictShelfmark from './conflict/shelfmark.js'
import dateAmbiguous from './date/ambiguous.js'
import dateAnachronism from './date/anachronism.js'
import dateCalendar from './date/calendar.js'
import dateInferred from './date/inferred.js'
import dateInterval from './date/interval.js'
import dateInvalid from './date/invalid.js'
import dateMismatch from './date/mismatch.js'
import dateMissing from './date/missing.js'
import dateOrder from './date/order.js'
import dateRelative from './date/relative.js'
import dateSequence from './date/sequence.js'
import dateSheetOrder from './date/sheet-order.js'
import dateWeekday from './date/weekday.js'
import duplicateExcerpt from './duplicate/excerpt.js'
import duplicateNote from './duplicate/note.js'
import duplicateRecord from './duplicate/record.js'
import duplicateTranslation from './duplicate/translation.js'
import duplicateVariantText from './duplicate/variant-text.js'
import provenanceIncompleteLegend from './provenance/incomplete-legend.js'
import provenanceIncompletePublication from './provenance/incomplete-publication.js'
import provenanceLegendContradiction from './provenance/legend-contradiction.js'
import provenanceMissing from './provenance/missing.js'
import provenanceNoteMarker from './provenance/note-marker.js'
import provenanceQuotationMarks from './provenance/quotation-marks.js'
import provenanceSecondaryOnly from './provenance/secondary-only.js'
import provenanceUncitedClaim from './provenance/uncited-claim.js'
import provenanceUncitedQuotation from './provenance/uncited-quotation.js'
import provenanceUnmarkedExcerpt from './provenance/unmarked-excerpt.js'

/** All rules that come with fondlint, in the order of their ids. */
export const rules: readonly Rule[] = [
  citationAbbreviation,
  citationArchiveAlias,
  citationArchiveNamePeriod,
  citationConsistentStyle,
  citationIncomplete,
  citationLevelOrder,
  citationMixedScript,
  citationNearMiss,
  citationNotInBibliography,
  citationSheetForm,
  citationShortForm,
  citationSyntax,
  citationUnknownArchive,
  conflictDocumentNumber,
  conflictEventDate,
  conflictNameSpelling,
  conflictNoteText,
  conflictOffice,
  conflictOutcome,
  conflictPublication,
  conflictQuantity,
  conflictRecord,
  conflictSharedShelfmark,
  conflictShelfmark,
  dateAmbiguous,
  dateAnachronism,
  dateCalendar,
  dateInferred,
  dateInterval,
  dateInvalid,
  dateMismatch,
  dateMissing,
  dateOrder,
  dateRelative,
  dateSequence,
  dateSheetOrder,
  dateWeekday,
  duplicateExcerpt,
  duplicateNote,
  duplicateRecord,
  duplicateTranslation,
  duplicateVariantText,
  provenanceIncompleteLegend,
  provenanceIncompletePublication,
  provenanceLegendContradiction,
  provenanceMissing,
  provenanceNoteMarker,
  provenanceQuotationMarks,
  provenanceSecondaryOnly,
  provenanceUncitedClaim,
  provenanceUncitedQuotation,
  provenanceUnmarkedExcerpt,
]
