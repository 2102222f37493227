import { expect, test } from 'vitest'
import type { CitationReading } from '#model/citation'
import type { LevelValue } from '#model/shelfmark'
import type { Origin } from '#model/value'
import { citationJson, placedCitationJson } from '#report/citation-json'

const span = { start: 3, end: 9 }
const level = (value: string, origin: Origin = 'written'): LevelValue => ({ value, origin, span })
const term = (id: string) => ({ id, value: id, span })

const nothing: CitationReading = {
  references: [],
  archives: [],
  definitions: [],
  authenticity: [],
  reproduction: [],
  publications: [],
  problems: [],
}
const reference = {
  tradition: 'fond-opis-delo',
  text: 'x',
  span,
  ibid: false,
  antecedent: null,
  archive: { text: 'РГВА', id: 'rgva', origin: 'written' as const, span },
  levels: { fund: level('04'), inventory: level('1'), file: level('158с') },
  sheets: [{ from: '5', fromSide: null, to: '5', toSide: 'verso' as const, span }],
}

test('a written shelfmark, in the published order', () => {
  const reading = { ...nothing, references: [reference], authenticity: [term('original'), term('original')] }
  expect(JSON.stringify(citationJson('x', reading), null, 1)).toMatchInlineSnapshot(`
    "{
     "text": "x",
     "references": [
      {
       "archive": "РГВА",
       "archiveId": "rgva",
       "fund": "04",
       "inventory": "1",
       "file": "158с",
       "folder": null,
       "box": null,
       "volume": null,
       "part": null,
       "sheets": [
        {
         "from": "5",
         "fromSide": null,
         "to": "5",
         "toSide": "verso"
        }
       ],
       "ibid": false,
       "start": 3,
       "end": 9
      }
     ],
     "authenticity": [
      "original"
     ],
     "reproduction": [],
     "publications": [],
     "problems": []
    }"
  `)
})

test('a line that cites nothing', () => {
  expect(citationJson('', nothing)).toEqual({
    text: '',
    references: [],
    authenticity: [],
    reproduction: [],
    publications: [],
    problems: [],
  })
})

test('levels that stand elsewhere are null at their place and told apart', () => {
  const ibid = {
    ...reference,
    ibid: true,
    archive: { ...reference.archive, origin: 'inherited' as const },
    levels: { fund: level('04', 'inherited'), inventory: level('2', 'inferred'), file: level('9'), item: level('3') },
  }
  const [json] = citationJson('x', { ...nothing, references: [ibid] }).references
  expect(json).toMatchObject({ archive: null, archiveId: null, fund: null, inventory: null, file: '9', item: '3' })
  expect(json).toMatchObject({
    inherited: { archive: 'РГВА', archiveId: 'rgva', fund: '04' },
    inferred: { inventory: '2' },
  })
  expect(json).not.toHaveProperty('bundle')
})

test('printed sources and problems', () => {
  const none = { author: null, container: null, place: null, publisher: null, volume: null, number: null, pages: null }
  const publication = { ...none, kind: 'book' as const, text: 'Сборник. 1957', span, documentNumber: null }
  const dated = { ...publication, title: { value: 'Сборник', span }, year: { value: '1957', span } }
  const reading = { ...nothing, publications: [dated], problems: [{ code: 'c', message: 'm', span, meant: 'n' }] }
  const json = placedCitationJson({ ...reading, text: 'Сборник. 1957', span, place: 'note', note: 0 })
  expect(json).toMatchInlineSnapshot(`
    {
      "authenticity": [],
      "end": 9,
      "place": "note",
      "problems": [
        {
          "code": "c",
          "end": 9,
          "message": "m",
          "start": 3,
        },
      ],
      "publications": [
        {
          "author": null,
          "container": null,
          "documentNumber": null,
          "end": 9,
          "kind": "book",
          "number": null,
          "pages": null,
          "place": null,
          "publisher": null,
          "start": 3,
          "text": "Сборник. 1957",
          "title": "Сборник",
          "volume": null,
          "year": "1957",
        },
      ],
      "references": [],
      "reproduction": [],
      "start": 3,
      "text": "Сборник. 1957",
    }
  `)
})
