import { readManuscript } from '../../src/manuscript/read-manuscript.js'
import { outline } from './outline.js'

/** Outline of a Markdown text; indentation of the template is part of it, only blank lines at its ends are not. */
export function markdown(text: string): string {
  return `\n${outline(readManuscript({ path: 'a.md', text }))}\n`
}

/** Outline of a plain text. */
export function plain(text: string): string {
  return `\n${outline(readManuscript({ path: 'a.txt', text }))}\n`
}
