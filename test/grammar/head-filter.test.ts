import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headFilter } from '#grammar/head-filter'
import { isCombining } from '#grammar/letter'

const unit = fc.constantFrom(..."фФд.л е́ŭ'ʼ-№1оп".split(''))
const form = fc
  .string({ unit, minLength: 1, maxLength: 5 })
  .filter(each => each.trim() === each && !isCombining(each.charCodeAt(0)))
const behind = fc.constantFrom('', ' ', '.', '5', ', фонд')

test('never says no where a form begins, in whatever case and with whatever marks', () => {
  fc.assert(
    fc.property(fc.array(form, { minLength: 1, maxLength: 4 }), behind, (forms, rest) => {
      const mayBegin = headFilter(forms)
      for (const each of forms) {
        const marked = [...each].map(sign => `${sign}\u0301`).join('')
        for (const text of [each, each.toUpperCase(), each.toLowerCase(), marked]) {
          expect(mayBegin(`5 ${text}${rest}`, 2), text).toBe(true)
        }
      }
    }),
  )
})

test('says no to most words', () => {
  const mayBegin = headFilter(['фонд', 'ф.', 'опись'])
  expect(['фонд', 'Ф. 5', 'ф5', 'описи'].map(text => mayBegin(text, 0))).toEqual([true, true, true, true])
  expect(['фраза', 'оплот', 'город', 'фо'].map(text => mayBegin(text, 0))).toEqual([false, false, false, false])
})
