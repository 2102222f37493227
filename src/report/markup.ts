import { escapeMarkup } from './escape-markup.js'

/** HTML that may be put into a page as it stands. */
export interface Markup {
  readonly html: string
}

/** What a template takes: text and numbers are escaped, markup is not; null leaves no trace. */
export type MarkupValue = string | number | null | Markup | readonly MarkupValue[]

/** A template for HTML: markup`<b>${text}</b>` escapes the text, inside an attribute in double quotes as well. */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return {
    html: parts.map((part, index) => part + (index < values.length ? rendered(values[index] ?? null) : '')).join(''),
  }
}

function rendered(value: MarkupValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return 'html' in value ? value.html : value.map(rendered).join('')
}

/** Direction marks and control characters of a manuscript must not turn the page around; line ends stay. */
function escaped(text: string): string {
  return escapeMarkup(
    text.replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
      '\uFFFD',
    ),
  )
}
