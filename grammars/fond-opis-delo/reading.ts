import type { CstNode, IToken } from 'chevrotain'
import type { LexiconMatch } from '#grammar/lexicon'
import type { ArchiveName } from './archive-name.js'
import type { FillerItem, Item, Joint, LevelItem, LevelWord, WrittenNumber } from './item.js'
import { Productions } from './productions.js'
import type { Tokens } from './tokens.js'
import { LEVEL_CATEGORIES, type LevelName, type Word } from './word.js'

const LEVELS: ReadonlySet<string> = new Set(LEVEL_CATEGORIES)

/** Reads an island that begins at `offset` of the text: items in order, spans in the text. */
export type ReadIsland = (island: string, offset: number) => Item[]

/** The side of a sheet, with what is needed to join it to its number. */
type ReadSide = Pick<WrittenNumber, 'side' | 'sideJoined' | 'sideWord' | 'sideEnd'>

// The children that each production leaves in the tree, by the names and labels that it gives them.
interface IslandNode {
  readonly piece?: readonly CstNode[]
}
interface PieceNode {
  readonly level?: readonly CstNode[]
  readonly numbers?: readonly CstNode[]
  readonly Archive?: readonly IToken[]
  readonly ibid?: readonly IToken[]
  readonly filler?: readonly CstNode[]
}
interface LevelNode {
  readonly word?: readonly IToken[]
  readonly lead?: readonly IToken[]
  readonly numbers?: readonly CstNode[]
}
interface NumbersNode {
  readonly number?: readonly CstNode[]
  readonly joint?: readonly CstNode[]
}
interface NumberNode {
  readonly value?: readonly IToken[]
  readonly side?: readonly CstNode[]
}
interface SideNode {
  readonly verso?: readonly IToken[]
  readonly recto?: readonly IToken[]
  readonly and?: readonly IToken[]
  readonly Dash?: readonly IToken[]
  readonly Close?: readonly IToken[]
}
interface JointNode {
  readonly range?: readonly IToken[]
  readonly and?: readonly IToken[]
}
interface FillerNode {
  readonly token?: readonly IToken[]
}

/** The visitor over the tree of the productions. Built once for one set of tokens. */
export function islandReader(tokens: Tokens): ReadIsland {
  const productions = new Productions(tokens)
  const Visitor = productions.getBaseCstVisitorConstructor()

  class Reading extends Visitor {
    constructor() {
      super()
      this.validateVisitor()
    }

    island({ piece = [] }: IslandNode, offset: number): Item[] {
      const items: Item[] = []
      for (const node of piece) {
        const read: Item | Item[] = this.visit(node, offset)
        if (Array.isArray(read)) for (const item of read) items.push(item)
        else items.push(read)
      }
      return items
    }

    piece({ level, numbers, Archive, ibid, filler }: PieceNode, offset: number): Item | Item[] {
      const node = level?.[0] ?? filler?.[0]
      if (node) return this.visit(node, offset)
      const name = Archive?.[0]
      if (name) return { kind: 'archive', ...placeOf(name, offset), name: shifted(name.payload, offset) }
      const again = ibid?.[0]
      if (again) return { kind: 'ibid', ...placeOf(again, offset) }
      const read = this.numbersOf(numbers, offset)
      return { kind: 'numbers', start: read[0]?.start ?? offset, end: read.at(-1)?.sideEnd ?? offset, numbers: read }
    }

    level({ word, lead, numbers }: LevelNode, offset: number): LevelItem {
      const read = levelWord(word?.[0], offset, lead?.[0]?.tokenType.name === 'Dash')
      const values = this.numbersOf(numbers, offset)
      return { kind: 'level', start: read.start, end: values.at(-1)?.sideEnd ?? read.end, word: read, numbers: values }
    }

    numbers({ number = [], joint = [] }: NumbersNode, offset: number): WrittenNumber[] {
      return number.map((node, index) => {
        const before = joint[index - 1]
        const join: Joint = before ? this.visit(before) : 'first'
        return this.visit(node, { offset, join })
      })
    }

    number({ value, side }: NumberNode, { offset, join }: { offset: number; join: Joint }): WrittenNumber {
      const place = placeOf(value?.[0], offset)
      const text = value?.[0]?.image ?? ''
      const read: ReadSide | null = side?.[0] ? this.visit(side[0], offset) : null
      return {
        start: place.start,
        end: place.end,
        text,
        joint: join,
        side: read ? read.side : null,
        sideJoined: read?.sideJoined === true,
        sideWord: read ? read.sideWord : null,
        sideEnd: read ? read.sideEnd : place.end,
        named: !/[\d¼-¾⅐-⅞]/.test(text),
      }
    }

    side({ verso, recto, and, Dash, Close }: SideNode, offset: number): ReadSide {
      const word = verso?.[0] ?? recto?.[0]
      const place = placeOf(word, offset)
      const damaged = rowsOf(word).every(row => row.meant !== undefined) ? rowsOf(word)[0]?.meant : undefined
      return {
        side: verso ? 'verso' : 'recto',
        sideJoined: and !== undefined || /^[–—]/.test(Dash?.[0]?.image ?? ''),
        sideWord: damaged === undefined ? place : { ...place, meant: damaged },
        sideEnd: placeOf(Close?.[0] ?? word, offset).end,
      }
    }

    joint({ range, and }: JointNode): Joint {
      return range ? 'range' : and ? 'and' : 'comma'
    }

    filler({ token = [] }: FillerNode, offset: number): FillerItem[] {
      return token.map(each => fillerItem(each, offset))
    }

    private numbersOf(node: readonly CstNode[] | undefined, offset: number): readonly WrittenNumber[] {
      return node?.[0] ? this.visit(node[0], offset) : NONE
    }
  }

  const reading = new Reading()
  return (island, offset) => {
    productions.input = tokens.tokenize(island)
    return reading.visit(productions.island(), offset)
  }
}

const NONE: readonly never[] = []

function placeOf(each: IToken | undefined, offset: number): { start: number; end: number } {
  const start = (each?.startOffset ?? 0) + offset
  return { start, end: start + (each?.image.length ?? 0) }
}

function shifted(name: ArchiveName, offset: number): ArchiveName {
  return { ...name, start: name.start + offset, end: name.end + offset }
}

function rowsOf(each: IToken | undefined): readonly Word[] {
  return (each?.payload as LexiconMatch<Word> | undefined)?.rows ?? NONE
}

function levelWord(each: IToken | undefined, offset: number, dashed: boolean): LevelWord {
  const { start, end } = placeOf(each, offset)
  const rows = rowsOf(each).filter(row => LEVELS.has(row.category))
  const meanings: LevelName[] = []
  for (const { category } of rows) if (isLevel(category) && !meanings.includes(category)) meanings.push(category)
  const behind = rowsOf(each).find(row => row.behind !== undefined)?.behind ?? null
  return { start, end, text: each?.image ?? '', rows, dashed, meanings, behind }
}

function isLevel(category: string): category is LevelName {
  return LEVELS.has(category)
}

const SIGNS: Readonly<Record<string, FillerItem['sign']>> = {
  Comma: 'comma',
  Semicolon: 'semicolon',
  Point: 'point',
  Open: 'open',
  Close: 'close',
  Quote: 'quote',
  Dash: 'dash',
  Slash: 'slash',
  Paragraph: 'break',
  Word: 'word',
}

function fillerItem(each: IToken, offset: number): FillerItem {
  const { start, end } = placeOf(each, offset)
  const rows = rowsOf(each)
  const sign = rows.length > 0 ? 'word' : (SIGNS[each.tokenType.name] ?? 'mark')
  return { kind: 'filler', start, end, sign, rows, text: each.image }
}
