/** Words that turn a statement into its contrary, as they are compared (see `wordKey`). */
export const NEGATIONS: ReadonlySet<string> = new Set([
  ...['not', 'no', 'never', 'neither', 'nor', 'without', 'cannot', 'cant', 'dont', 'didnt', 'isnt', 'wasnt', 'wont'],
  ...['не', 'ни', 'нет', 'никогда', 'без', 'нельзя', 'невозможно', 'ні', 'немає', 'ніколи'],
])

function byForm(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, forms]) => forms.split(' ').map(form => [form, value] as const)))
}

/** Months by their forms, from 1. */
export const MONTHS = byForm([
  [1, 'january jan январь января январе январем'],
  [2, 'february feb февраль февраля феврале февралем'],
  [3, 'march март марта марте мартом'],
  [4, 'april apr апрель апреля апреле апрелем'],
  [5, 'may май мая мае маем'],
  [6, 'june июнь июня июне июнем'],
  [7, 'july июль июля июле июлем'],
  [8, 'august aug август августа августе августом'],
  [9, 'september sept сентябрь сентября сентябре сентябрем'],
  [10, 'october oct октябрь октября октябре октябрем'],
  [11, 'november nov ноябрь ноября ноябре ноябрем'],
  [12, 'december dec декабрь декабря декабре декабрем'],
])

/** Numerals by their forms; `one` is left out, which is an article or a pronoun as often. */
export const NUMERALS = byForm([
  [2, 'two два две двух двум двумя second второй второго второе вторая'],
  [3, 'three три трех трем тремя third третий третьего третье третья'],
  [4, 'four четыре четырех четырем fourth четвертый четвертого'],
  [5, 'five пять пяти fifth пятый пятого'],
  [6, 'six шесть шести sixth шестой шестого'],
  [7, 'seven семь семи seventh седьмой седьмого'],
  [8, 'eight восемь восьми eighth восьмой восьмого'],
  [9, 'nine девять девяти ninth девятый девятого'],
  [10, 'ten десять десяти tenth десятый десятого'],
  [11, 'eleven одиннадцать одиннадцати'],
  [12, 'twelve двенадцать двенадцати'],
  [15, 'fifteen пятнадцать пятнадцати'],
  [20, 'twenty двадцать двадцати'],
  [30, 'thirty тридцать тридцати'],
  [40, 'forty сорок сорока'],
  [50, 'fifty пятьдесят пятидесяти'],
  [60, 'sixty шестьдесят'],
  [70, 'seventy семьдесят'],
  [80, 'eighty восемьдесят'],
  [90, 'ninety девяносто'],
  [100, 'hundred сто ста'],
  [200, 'двести двухсот'],
  [300, 'триста трехсот'],
  [1000, 'thousand тысяча тысячи тысяч тысячу'],
  [1000000, 'million миллион миллиона миллионов'],
])
