// Written by `npm run gen`.
import type { Rule } from '#rule'
import citationIncomplete from './citation/incomplete.js'
import citationShortForm from './citation/short-form.js'
import conflictDocumentNumber from './conflict/document-number.js'
import conflictShelfmark from './conflict/shelfmark.js'
import dateInvalid from './date/invalid.js'
import dateOrder from './date/order.js'
import duplicateExcerpt from './duplicate/excerpt.js'
import provenanceMissing from './provenance/missing.js'
import provenanceNoteMarker from './provenance/note-marker.js'
import provenanceSecondaryOnly from './provenance/secondary-only.js'

/** All rules that come with fondlint, in the order of their ids. */
export const rules: readonly Rule[] = [
  citationIncomplete,
  citationShortForm,
  conflictDocumentNumber,
  conflictShelfmark,
  dateInvalid,
  dateOrder,
  duplicateExcerpt,
  provenanceMissing,
  provenanceNoteMarker,
  provenanceSecondaryOnly,
]
