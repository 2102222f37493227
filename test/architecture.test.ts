import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { ROOT } from '#dev/rule-files'

/** A room, what it may import besides itself, and what to tell the person who crossed the wall. */
interface Room {
  readonly path: RegExp
  /** Rooms, as they begin an import. */
  readonly rooms: readonly string[]
  /** Packages; `node:` stands for all of Node. */
  readonly packages: readonly string[]
  readonly reason: string
}

const ROOMS: Readonly<Record<string, Room>> = {
  model: {
    path: /^src\/model\//,
    rooms: [],
    packages: [],
    reason: 'The model is the nouns that everybody speaks; if it needs another room, that thing is no noun.',
  },
  manuscript: {
    path: /^src\/manuscript\//,
    rooms: ['#model/'],
    packages: [
      'unified',
      'remark-parse',
      'unist-util-visit',
      'micromark-extension-gfm-footnote',
      'mdast-util-gfm-footnote',
      'mdast',
      'yaml',
    ],
    reason: 'The one room that knows Markdown; it says what stands where, not what it means.',
  },
  grammar: {
    path: /^src\/grammar\//,
    rooms: ['#model/'],
    packages: ['chevrotain'],
    reason: 'The kit serves every tradition and so knows none.',
  },
  traditions: {
    path: /^grammars\//,
    rooms: ['#grammar/', '#model/'],
    packages: ['chevrotain'],
    reason: 'A tradition is one folder; what two traditions share belongs to the kit or to the model.',
  },
  facts: {
    path: /^src\/facts\//,
    rooms: ['#model/', '#grammar/tradition'],
    packages: [],
    reason: 'Facts come from one manuscript and the traditions of the plan, whichever they are.',
  },
  authority: {
    path: /^src\/authority\//,
    rooms: ['#model/'],
    packages: [],
    reason: 'Looking a name up needs the rows and nothing else.',
  },
  crossref: {
    path: /^src\/crossref\//,
    rooms: ['#model/', '#authority/'],
    packages: ['fastest-levenshtein'],
    reason: 'The index is built from plain facts, so that they may come from a cache or another thread.',
  },
  rule: {
    path: /^src\/rule\//,
    rooms: ['#model/'],
    packages: ['zod'],
    reason: 'The contract is all that a rule needs to know.',
  },
  rules: {
    path: /^rules\/[^/]+\//,
    rooms: ['#rule', '#model/'],
    packages: [],
    reason: 'A rule sees facts and index: no disk, no clock, no Markdown, no other rule.',
  },
  config: {
    path: /^src\/config\//,
    rooms: ['#rule', '#model/'],
    packages: ['fastest-levenshtein', 'ignore', 'jsonc-parser', 'yaml'],
    reason: 'A configuration is data: read from text, checked against the rules’ own options, never run.',
  },
  engine: {
    path: /^src\/engine\//,
    rooms: ['#config/', '#model/', '#manuscript/', '#grammar/', '#facts/', '#crossref/', '#rule'],
    packages: [],
    reason: 'The engine runs phases; it knows no rule or tradition by name and touches no file.',
  },
  report: {
    path: /^src\/report\//,
    rooms: ['#model/'],
    packages: ['picocolors', 'diff'],
    reason: 'A reporter reads the report and returns a string; if it needs more, the report lacks a field.',
  },
  export: {
    path: /^src\/export\//,
    rooms: ['#model/'],
    packages: ['@citation-js/core', '@citation-js/plugin-csl', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris'],
    reason: 'A bibliography is made of facts and of the authority; nothing else knows citation-js.',
  },
  cli: {
    path: /^src\/cli\//,
    rooms: ['#index', '#model/', '#report/', '#export/', '#server/'],
    packages: ['node:', 'commander', 'ignore', 'tinyglobby', 'picocolors'],
    reason: 'The command line is one user of the public API among others; it starts the server and lends it its eyes.',
  },
  server: {
    path: /^src\/server\//,
    rooms: ['#index', '#model/'],
    packages: ['node:', 'vscode-languageserver', 'vscode-languageserver/node', 'vscode-languageserver-textdocument'],
    reason:
      'The server speaks to an editor; it is told by `Disk` what stands on the disk, and so agrees with the command line.',
  },
}

interface Import {
  readonly from: string
  readonly to: string
}

const files = ['src', 'grammars', 'rules'].flatMap(top =>
  readdirSync(`${ROOT}${top}`, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => `${top}/${path}`),
)
const imports: Import[] = files.flatMap(from =>
  ts
    .preProcessFile(readFileSync(`${ROOT}${from}`, 'utf8'))
    .importedFiles.map(({ fileName }) => ({ from, to: fileName })),
)

describe('walls', () => {
  test.each(Object.entries(ROOMS))('%s', (_name, room) => {
    const inside = imports.filter(({ from }) => room.path.test(from))
    expect(inside.length, 'the room is not empty').toBeGreaterThan(0)
    const crossing = inside
      .filter(({ from, to }) => !isAllowed(room, from, to))
      .map(({ from, to }) => `${from} → ${to}`)
    expect(crossing, room.reason).toEqual([])
  })

  test('rooms other than cli, server and dev do without Node', () => {
    const crossing = imports.filter(({ from, to }) => to.startsWith('node:') && !/^src\/(cli|server|dev)\//.test(from))
    expect(crossing, 'The core runs in an editor and in a browser as well.').toEqual([])
  })

  test('nobody imports the command line', () => {
    const crossing = imports.filter(({ from, to }) => to.startsWith('#cli/') && !from.startsWith('src/cli/'))
    expect(crossing, 'What two users of the API need belongs to the API.').toEqual([])
  })

  test('nobody but the command line imports the server', () => {
    const crossing = imports.filter(({ from, to }) => to.startsWith('#server/') && !from.startsWith('src/cli/'))
    expect(crossing, 'It is loaded for one command only.').toEqual([])
  })

  test('a tradition keeps to its folder', () => {
    const crossing = imports.filter(({ from, to }) => from.startsWith('grammars/') && to.startsWith('#grammars/'))
    expect(crossing, ROOMS.traditions?.reason).toEqual([])
  })
})

test('no module holds mutable state', () => {
  const mutable = files.filter(path => /^(export )?(let|var) /m.test(readFileSync(`${ROOT}${path}`, 'utf8')))
  expect(mutable, 'State belongs to a project, so that two of them can live side by side.').toEqual([])
})

test('imports run in no circle', () => {
  const edges = new Map(files.map(path => [path, targets(path)]))
  expect(findCircle(edges)).toEqual([])
})

/** Inside its room a file is imported by its relative path, across rooms by `#room`. */
function isAllowed(room: Room, from: string, to: string): boolean {
  if (to.startsWith('./') || to.startsWith('../'))
    return room.path.test(resolve(from, to)) && sameFolder(room, from, to)
  if (to.startsWith('#')) return room.rooms.some(each => to === each || (each.endsWith('/') && to.startsWith(each)))
  return room.packages.some(each => (each.endsWith(':') ? to.startsWith(each) : to === each))
}

/** Traditions and rules lie in folders side by side that must not reach into each other. */
function sameFolder(room: Room, from: string, to: string): boolean {
  const folder = (path: string) => path.split('/').slice(0, 2).join('/')
  return room !== ROOMS.traditions && room !== ROOMS.rules ? true : folder(from) === folder(resolve(from, to))
}

function resolve(from: string, to: string): string {
  return new URL(to, `file:///${from}`).pathname.slice(1).replace(/\.js$/, '.ts')
}

function targets(from: string): string[] {
  return imports
    .filter(each => each.from === from)
    .map(({ to }) => (to.startsWith('.') ? resolve(from, to) : ofRoom(to)))
    .filter(path => files.includes(path))
}

function ofRoom(to: string): string {
  if (to === '#rule') return 'src/rule/contract.ts'
  if (/^#(grammars|rules)\//.test(to)) return `${to.slice(1)}.ts`
  return to.startsWith('#') ? `src/${to.slice(1)}.ts` : to
}

function findCircle(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    const circle = (edges.get(path) ?? []).map(next => walk(next, [...trail, path])).find(found => found.length > 0)
    done.add(path)
    return circle ?? []
  }
  return [...edges.keys()].map(path => walk(path, [])).find(found => found.length > 0) ?? []
}
