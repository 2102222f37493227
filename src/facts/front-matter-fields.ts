import type { FrontMatter } from '#model/manuscript'
import type { Span } from '#model/span'

/** What a name in front matter says of a record. */
export type Field = 'title' | 'kind' | 'author' | 'addressee' | 'date' | 'place' | 'number' | 'subject' | 'source'

/** The words of one value, without the quotation marks of YAML. */
export interface FieldValue {
  readonly field: Field
  readonly value: string
  readonly span: Span
  /** From the name to the end of the value; from the value where the name says no more than that this is the source. */
  readonly line: Span
}

const NAMES: Readonly<Record<Field, string>> = {
  title: 'title heading заголовок название заглавие назва',
  kind: 'type kind genre document_type doc_type вид тип жанр',
  author: 'author from sender автор отправитель от от_кого відправник',
  addressee: 'addressee to recipient адресат получатель кому отримувач',
  date: 'date dated document_date date_written written дата дата_документа датировка',
  place: 'place place_of_writing written_at место место_создания місце',
  number: 'number document_number doc_number номер номер_документа',
  subject: 'subject тема содержание',
  source:
    'source legend shelfmark archive repository fund fond fonds collection record_group series inventory opis delo file folder box sheet sheets list lists listy ll pp folio folios page pages ' +
    'источник легенда шифр архив фонд коллекция опись дело папка лист листы арк аркуш справа опис',
}

const FIELDS: ReadonlyMap<string, Field> = new Map(
  (Object.keys(NAMES) as Field[]).flatMap(field => NAMES[field].split(' ').map(name => [name, field] as const)),
)

/** Names whose value says by itself where a record is kept; a bare number needs its name, `fond: 5`. */
const WHOLE = /^(?:source|legend|shelfmark|archive|repository|источник|легенда|шифр|архив)$/iu

const LINE = /^([^\S\n]*)(?:-[^\S\n]+)?([\p{L}][\p{L} _-]{0,40}?)[^\S\n]*:[^\S\n]+(\S[^\n]*)$/gmu

/** The values of a block of YAML that describe a record, in order; those of lists and of several lines are left out. */
export function readFields(text: string, { span }: FrontMatter): FieldValue[] {
  return [...text.slice(span.start, span.end).matchAll(LINE)].flatMap(match => {
    const [whole, indent = '', name = '', rest = ''] = match
    const field = FIELDS.get(name.toLowerCase().replace(/[ -]/g, '_'))
    if (!field) return []
    const words = rest.replace(/\s+#.*$/u, '').trimEnd()
    const quoted = /^(["']).*\1$/u.test(words)
    const value = quoted ? words.slice(1, -1) : words
    if (value === '' || /^[[{|>&*]/.test(value)) return []
    const at = span.start + match.index
    const start = at + whole.length - rest.length + (quoted ? 1 : 0)
    const end = start + value.length
    const from = WHOLE.test(name) ? start : at + indent.length
    return [{ field, value, span: { start, end }, line: { start: from, end } }]
  })
}
