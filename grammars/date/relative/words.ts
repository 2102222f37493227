import type { LexiconRow } from '#grammar/lexicon'

/**
 * Words that tell a day from another day. `phrase` says all by itself; the others make one together: `lead` ("через") or
 * `trail` ("later", "ago") with a `count` and a `unit`.
 */
export type RelativeCategory = 'phrase' | 'lead' | 'trail' | 'count' | 'unit'

export interface RelativeRow extends LexiconRow<RelativeCategory> {
  /** Days from the base to the first and last day meant; for a count its number, for a unit its days. */
  readonly from?: 'document' | 'narrative'
  readonly days?: readonly [min: number, max: number]
}

const source = 'usage of Russian, Ukrainian and English papers'

function row(
  id: string,
  category: RelativeCategory,
  days: readonly [number, number],
  forms: readonly string[],
  from: 'document' | 'narrative' = 'narrative',
): RelativeRow {
  return { id, category, days, forms, from, language: 'mul', source, example: forms[0] ?? '' }
}

const EVENINGS = ['день', 'вечер', 'час']
const TIMES = ['morning', 'day', 'evening', 'night', 'afternoon']

export const relativeWords: readonly RelativeRow[] = [
  // from the last day told of
  row(
    'next-day',
    'phrase',
    [1, 1],
    [
      ...TIMES.flatMap(time => [
        `the next ${time}`,
        `on the next ${time}`,
        `the following ${time}`,
        `on the following ${time}`,
      ]),
      'next day',
      'next morning',
      ...[
        'на следующий день',
        'на следующий же день',
        'на другой день',
        'на следующее утро',
        'на другое утро',
        'следующего дня',
      ],
      ...[
        'на следующее же утро',
        'назавтра',
        'днем позже',
        'днём позже',
        'через день после этого',
        'на следующій день',
      ],
      ...['наступного дня', 'наступного ранку', 'на другий день', 'на наступний день', 'другого дня', 'днем пізніше'],
    ],
  ),
  row(
    'same-day',
    'phrase',
    [0, 0],
    [
      ...TIMES.flatMap(time => [`the same ${time}`, `on the same ${time}`, `that same ${time}`]),
      ...EVENINGS.map(time => `в тот же ${time}`),
      ...['в тот же самый день', 'того же дня', 'того же числа', 'тем же числом', 'того же вечера', 'того же утра'],
      ...['того ж дня', 'того самого дня', 'в той же день', 'у той же день', 'того ж числа', 'того ж вечора'],
    ],
  ),
  row(
    'day-before',
    'phrase',
    [-1, -1],
    [
      ...[
        'the previous day',
        'on the previous day',
        'the preceding day',
        'on the preceding day',
        'the previous evening',
      ],
      ...[
        'the day previous',
        'the previous night',
        'днем раньше',
        'днём раньше',
        'за день до этого',
        'за день до того',
      ],
      ...[
        'в предыдущий день',
        'предыдущего дня',
        'попереднього дня',
        'напередодні ввечері',
        'днем раніше',
        'накануне вечером',
      ],
    ],
  ),
  row('third-day', 'phrase', [2, 3], ['on the third day', 'на третий день', 'на третій день']),
  row('fortnight-later', 'phrase', [13, 15], ['a fortnight later', 'a fortnight afterwards']),
  row(
    'half-year-later',
    'phrase',
    [165, 200],
    ['через полгода', 'спустя полгода', 'полгода спустя', 'six months later', 'half a year later', 'через півроку'],
  ),
  // from the day of the paper
  row(
    'today',
    'phrase',
    [0, 0],
    [
      ...[
        'today',
        'to-day',
        'this day',
        'this morning',
        'this evening',
        'this afternoon',
        'сегодня',
        'сегодняшнего числа',
      ],
      ...[
        'сего числа',
        'сего дня',
        'сего же числа',
        'от сего числа',
        'сегодня утром',
        'сегодня вечером',
        'сьогодні',
        'цього дня',
      ],
    ],
    'document',
  ),
  row(
    'yesterday',
    'phrase',
    [-1, -1],
    ['yesterday', 'вчера', 'вчера вечером', 'вчера утром', 'вчора', 'учора', 'вчерашнего числа', 'вчерашнего дня'],
    'document',
  ),
  row('last-night', 'phrase', [-1, 0], ['last night', 'прошлой ночью', 'минувшей ночью', 'минулої ночі'], 'document'),
  row(
    'before-yesterday',
    'phrase',
    [-2, -2],
    ['the day before yesterday', 'позавчера', 'третьего дня', 'позавчора'],
    'document',
  ),
  row(
    'tomorrow',
    'phrase',
    [1, 1],
    [
      'tomorrow',
      'to-morrow',
      'tomorrow morning',
      'завтра',
      'завтра утром',
      'завтрашнего дня',
      'завтрашнего числа',
      'взавтра',
    ],
    'document',
  ),
  row('after-tomorrow', 'phrase', [2, 2], ['the day after tomorrow', 'послезавтра', 'післязавтра'], 'document'),
  // counted
  row(
    'after-lead',
    'lead',
    [1, 1],
    ['через', 'спустя', 'по прошествии', 'по истечении', 'після', 'за якихось', 'згодом через'],
  ),
  row(
    'later',
    'trail',
    [1, 1],
    [
      'later',
      'afterwards',
      'thereafter',
      'after that',
      'спустя',
      'позже',
      'позднее',
      'потом',
      'опісля',
      'пізніше',
      'по тому',
      'потому',
      'згодом',
    ],
  ),
  row(
    'earlier',
    'trail',
    [-1, -1],
    ['earlier', 'previously', 'before that', 'раньше', 'ранее', 'до этого', 'раніше', 'перед тим', 'до того'],
  ),
  row('ago', 'trail', [-1, -1], ['ago', 'since', 'назад', 'тому назад', 'тому'], 'document'),
  row('day', 'unit', [1, 1], ['day', 'days', 'день', 'дня', 'дней', 'днями', 'дні', 'днів', 'сутки', 'суток']),
  row(
    'week',
    'unit',
    [7, 7],
    [
      'week',
      'weeks',
      'неделя',
      'неделю',
      'недели',
      'недель',
      'неделей',
      'неделями',
      'тиждень',
      'тижні',
      'тижнів',
      'тижнем',
      'тижнями',
    ],
  ),
  row(
    'month',
    'unit',
    [30, 31],
    ['month', 'months', 'месяц', 'месяца', 'месяцев', 'месяцем', 'месяцами', 'місяць', 'місяці', 'місяців', 'місяцем'],
  ),
  row(
    'year',
    'unit',
    [365, 366],
    ['year', 'years', 'год', 'года', 'лет', 'годом', 'годами', 'рік', 'роки', 'років', 'роком'],
  ),
  row(
    'few',
    'count',
    [2, 9],
    ['a few', 'some', 'several', 'несколько', 'кілька', 'декілька', 'нескольких', 'кількох', 'many'],
  ),
  row('couple', 'count', [2, 3], ['a couple of', 'пару', 'пара', 'пару-тройку']),
  row('one-half', 'count', [1.5, 1.5], ['полтора', 'полторы', 'півтора', 'a month and a half', 'полутора']),
  ...[
    ['a', 'an', 'one', 'один', 'одну', 'одного', 'одной', 'одна'],
    ['two', 'два', 'две', 'двух', 'двумя', 'дві', 'двох', 'двома'],
    ['three', 'три', 'трех', 'трёх', 'тремя', 'трьох', 'трьома'],
    ['four', 'четыре', 'четырех', 'четырёх', 'чотири', 'чотирьох'],
    ['five', 'пять', 'пяти', "п'ять", "п'яти"],
    ['six', 'шесть', 'шести', 'шість', 'шести'],
    ['seven', 'семь', 'семи', 'сім'],
    ['eight', 'восемь', 'восьми', 'вісім'],
    ['nine', 'девять', 'девяти', "дев'ять"],
    ['ten', 'десять', 'десяти'],
    ['eleven', 'одиннадцать', 'одиннадцати', 'одинадцять'],
    ['twelve', 'двенадцать', 'двенадцати', 'дванадцять'],
  ].map((forms, index) => row(`count-${index + 1}`, 'count', [index + 1, index + 1], [...new Set(forms)])),
]
