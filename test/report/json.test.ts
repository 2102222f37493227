import { expect, test } from 'vitest'
import { z } from 'zod'
import { SEVERITIES } from '#model/diagnostic'
import { json } from '#report/json'
import { jsonl } from '#report/jsonl'
import { report, soundReport } from './edition.js'

const point = z.strictObject({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) })
const published = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      path: z.string(),
      diagnostics: z
        .array(
          z.strictObject({
            rule: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
            severity: z.enum(SEVERITIES),
            message: z.string(),
            start: point,
            end: point,
            related: z
              .array(z.strictObject({ path: z.string(), start: point, end: point, message: z.string() }))
              .min(1)
              .optional(),
            fix: z.strictObject({ start: z.int(), end: z.int(), text: z.string() }).optional(),
            url: z.string().optional(),
            fingerprint: z.string(),
          }),
        )
        .min(1),
    }),
  ),
  summary: z.strictObject({
    files: z.int(),
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
    suppressed: z.int(),
    baselined: z.int(),
    notChecked: z
      .array(z.strictObject({ rule: z.string(), reason: z.string(), count: z.int().min(1) }))
      .min(1)
      .optional(),
  }),
})

test('json is what was published, with its fields in that order', () => {
  expect(published.parse(JSON.parse(json(report))).files).toHaveLength(1)
  expect(json(report)).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "files": [
        {
          "path": "notes/letters.md",
          "diagnostics": [
            {
              "rule": "conflict/shelfmark",
              "severity": "error",
              "message": "Unexpected second shelfmark of the letter of 4 March 1921, expected file 21 as in article.md",
              "start": {
                "line": 3,
                "column": 34,
                "offset": 44
              },
              "end": {
                "line": 3,
                "column": 67,
                "offset": 77
              },
              "related": [
                {
                  "path": "article.md",
                  "start": {
                    "line": 3,
                    "column": 23,
                    "offset": 37
                  },
                  "end": {
                    "line": 3,
                    "column": 56,
                    "offset": 70
                  },
                  "message": "first cited here"
                }
              ],
              "url": "https://example.org/conflict/shelfmark",
              "fingerprint": "00c0ffee"
            },
            {
              "rule": "provenance/incomplete-publication",
              "severity": "warning",
              "message": "Unexpected printed source without place, expected where it was printed",
              "start": {
                "line": 3,
                "column": 78,
                "offset": 88
              },
              "end": {
                "line": 3,
                "column": 91,
                "offset": 101
              },
              "fingerprint": "00c0ffee"
            },
            {
              "rule": "citation/sheet-form",
              "severity": "info",
              "message": "Unexpected hyphen between sheets, expected a dash",
              "start": {
                "line": 4,
                "column": 4,
                "offset": 106
              },
              "end": {
                "line": 4,
                "column": 7,
                "offset": 109
              },
              "fix": {
                "start": 107,
                "end": 108,
                "text": "–"
              },
              "fingerprint": "00c0ffee"
            }
          ]
        }
      ],
      "summary": {
        "files": 3,
        "errors": 1,
        "warnings": 1,
        "infos": 1,
        "suppressed": 0,
        "baselined": 0,
        "notChecked": [
          {
            "rule": "citation/unknown-archive",
            "reason": "archive that no authority knows",
            "count": 2
          }
        ]
      }
    }
    "
  `)
})

test('json counts files without diagnostics and does not list them', () => {
  expect(JSON.parse(json(soundReport))).toEqual({
    version: 1,
    files: [],
    summary: { files: 3, errors: 0, warnings: 0, infos: 0, suppressed: 0, baselined: 0 },
  })
})

test('jsonl gives each diagnostic and the summary a line', () => {
  expect(jsonl(report)).toMatchInlineSnapshot(`
    "{"path":"notes/letters.md","rule":"conflict/shelfmark","severity":"error","message":"Unexpected second shelfmark of the letter of 4 March 1921, expected file 21 as in article.md","start":{"line":3,"column":34,"offset":44},"end":{"line":3,"column":67,"offset":77},"related":[{"path":"article.md","start":{"line":3,"column":23,"offset":37},"end":{"line":3,"column":56,"offset":70},"message":"first cited here"}],"url":"https://example.org/conflict/shelfmark","fingerprint":"00c0ffee"}
    {"path":"notes/letters.md","rule":"provenance/incomplete-publication","severity":"warning","message":"Unexpected printed source without place, expected where it was printed","start":{"line":3,"column":78,"offset":88},"end":{"line":3,"column":91,"offset":101},"fingerprint":"00c0ffee"}
    {"path":"notes/letters.md","rule":"citation/sheet-form","severity":"info","message":"Unexpected hyphen between sheets, expected a dash","start":{"line":4,"column":4,"offset":106},"end":{"line":4,"column":7,"offset":109},"fix":{"start":107,"end":108,"text":"–"},"fingerprint":"00c0ffee"}
    {"summary":{"files":3,"errors":1,"warnings":1,"infos":1,"suppressed":0,"baselined":0,"notChecked":[{"rule":"citation/unknown-archive","reason":"archive that no authority knows","count":2}]}}
    "
  `)
  expect(jsonl(soundReport)).toBe(`{"summary":${JSON.stringify(soundReport.summary)}}\n`)
})
