import type { Code, Heading, Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** One file of an example. */
export interface ExampleFile {
  readonly path: string
  readonly text: string
}

/** A run of adjacent code blocks under Right or Wrong: one or more files and, if wrong, the report expected. */
export interface Example {
  readonly kind: 'right' | 'wrong'
  /** Line of the page where it begins. */
  readonly line: number
  readonly files: readonly ExampleFile[]
  readonly options: Readonly<Record<string, unknown>>
  /** The bibliography that comes with the files, as CSL-JSON; null without one. */
  readonly bibliography: string | null
  /** Lines as `printReport` gives them; empty under Right. */
  readonly report: string
  /** The text of the first file after all fixes, or null if the example shows none. */
  readonly fixed: string | null
}

/** A rule's page taken apart. */
export interface RulePage {
  /** The text of the first heading. */
  readonly title: string
  /** The first paragraph. */
  readonly summary: string
  /** Second-level headings in order. */
  readonly sections: readonly string[]
  readonly examples: readonly Example[]
}

/**
 * Reads a page `rules/<category>/<problem>.md`. Blocks ` ```md `, ` ```txt ` are files (`file=NAME` names one of
 * several), ` ```json ` is their bibliography, ` ```report ` is what is expected, ` ```fixed ` the text after the fixes; `options={...}` after the language of
 * the first block sets the rule's options.
 */
export function readRulePage(page: string): RulePage {
  const tree = unified().use(remarkParse).parse(page)
  const headings = tree.children.filter(node => node.type === 'heading')
  return {
    title: headings[0] ? textOf(headings[0]) : '',
    summary: textOf(tree.children.find(node => node.type === 'paragraph')),
    sections: headings.filter(heading => heading.depth === 2).map(textOf),
    examples: readExamples(tree),
  }
}

function readExamples(tree: Root): Example[] {
  const examples: Example[] = []
  let section = ''
  let run: Code[] = []
  const close = () => {
    if (run.length > 0 && (section === 'Right' || section === 'Wrong')) examples.push(readExample(section, run))
    run = []
  }
  for (const node of tree.children) {
    if (node.type === 'code') {
      run.push(node)
      if (node.lang === 'report' && !isFollowedByFix(tree.children, node)) close()
    } else {
      close()
      if (node.type === 'heading' && node.depth === 2) section = textOf(node)
    }
  }
  close()
  return examples
}

function isFollowedByFix(nodes: readonly RootContent[], node: Code): boolean {
  const next = nodes[nodes.indexOf(node) + 1]
  return next?.type === 'code' && next.lang === 'fixed'
}

function readExample(section: 'Right' | 'Wrong', run: readonly Code[]): Example {
  const files = run.filter(code => code.lang === 'md' || code.lang === 'txt')
  const meta = files[0]?.meta ?? ''
  const options = /options=(\{.*\})/.exec(meta)?.[1]
  return {
    kind: section === 'Right' ? 'right' : 'wrong',
    line: run[0]?.position?.start.line ?? 0,
    files: files.map(code => ({ path: nameOf(code), text: `${code.value}\n` })),
    options: options === undefined ? {} : JSON.parse(options),
    bibliography: run.find(code => code.lang === 'json')?.value ?? null,
    report: run.find(code => code.lang === 'report')?.value ?? '',
    fixed: run.find(code => code.lang === 'fixed')?.value ?? null,
  }
}

function nameOf({ lang, meta }: Code): string {
  return /file=(\S+)/.exec(meta ?? '')?.[1] ?? `example.${lang === 'txt' ? 'txt' : 'md'}`
}

function textOf(node: RootContent | Heading | undefined): string {
  if (!node) return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(child => textOf(child)).join('') : ''
}
