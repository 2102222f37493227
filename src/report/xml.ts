import { escapeMarkup } from './escape-markup.js'

/** An element of an XML document: attributes that are null are left out; children that are text are escaped. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | null>>
  readonly children: readonly (XmlElement | string)[]
}

/** An element; children may be elements or text. */
export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: XmlElement['children'] = [],
): XmlElement {
  return { name, attributes, children }
}

/** An XML 1.0 document in UTF-8, indented; text stands on the line of its element, so that no blank is added to it. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`
}

function lines({ name, attributes, children }: XmlElement, indent: string): string[] {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeAttribute(String(value))}"`],
  )
  const open = `${indent}<${name}${given.join('')}`
  if (children.length === 0) return [`${open} />`]
  if (children.every(child => typeof child === 'string')) {
    return [`${open}>${children.map(escapeXml).join('')}</${name}>`]
  }
  const inner = children.flatMap(child =>
    typeof child === 'string' ? [`${indent}  ${escapeXml(child)}`] : lines(child, `${indent}  `),
  )
  return [`${open}>`, ...inner, `${indent}</${name}>`]
}

/** Escapes what would be read as markup. What XML 1.0 does not allow at all becomes U+FFFD. */
function escapeXml(text: string): string {
  return escapeMarkup(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'))
}

/** Line ends and tabs survive in an attribute only as references. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, blank => `&#${blank.charCodeAt(0)};`)
}
