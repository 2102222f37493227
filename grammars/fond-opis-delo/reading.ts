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

type ReadSide = Pick<WrittenNumber, 'side' | 'sideJoined' | 'sideWord' | 'sideEnd'>

type Children = Readonly<Record<string, readonly (IToken | CstNode)[] | undefined>>

/** The visitor over the tree of the productions. Built once for one set of tokens. */
export function islandReader(tokens: Tokens): ReadIsland {
  const productions = new Productions(tokens)
  const Visitor = productions.getBaseCstVisitorConstructor()

  class Reading extends Visitor {
    constructor() {
      super()
      this.validateVisitor()
    }

    island(children: Children, offset: number): Item[] {
      return nodes(children, 'piece').flatMap(node => this.visit(node, offset) as Item[])
    }

    piece(children: Children, offset: number): Item[] {
      const archive = token(children, 'Archive')
      if (archive) return [{ kind: 'archive', ...spanOf(archive, offset), name: shifted(archive.payload, offset) }]
      const ibid = token(children, 'ibid')
      if (ibid) return [{ kind: 'ibid', ...spanOf(ibid, offset) }]
      const filler = nodes(children, 'filler')[0]
      if (filler) return this.visit(filler, offset) as Item[]
      const level = nodes(children, 'level')[0]
      if (level) return [this.visit(level, offset) as Item]
      const numbers = nodes(children, 'numbers').flatMap(node => this.visit(node, offset) as WrittenNumber[])
      return [{ kind: 'numbers', start: numbers[0]?.start ?? offset, end: numbers.at(-1)?.sideEnd ?? offset, numbers }]
    }

    level(children: Children, offset: number): LevelItem {
      const word = levelWord(token(children, 'word'), offset)
      const numbers = nodes(children, 'numbers').flatMap(node => this.visit(node, offset) as WrittenNumber[])
      return { kind: 'level', start: word.start, end: numbers.at(-1)?.sideEnd ?? word.end, word, numbers }
    }

    numbers(children: Children, offset: number): WrittenNumber[] {
      const joints = nodes(children, 'joint').map(node => this.visit(node, offset) as Joint)
      return nodes(children, 'number').map((node, index) => {
        const number = this.visit(node, offset) as WrittenNumber
        return index === 0 ? number : { ...number, joint: joints[index - 1] ?? 'comma' }
      })
    }

    number(children: Children, offset: number): WrittenNumber {
      const value = token(children, 'value')
      const span = value ? spanOf(value, offset) : { start: offset, end: offset }
      const text = value?.image ?? ''
      const side = nodes(children, 'side')[0]
      const read = side ? (this.visit(side, offset) as ReadSide) : null
      const named = !/\d/.test(text)
      return {
        ...span,
        text,
        joint: 'first',
        side: null,
        sideJoined: false,
        sideWord: null,
        sideEnd: span.end,
        ...read,
        named,
      }
    }

    side(children: Children, offset: number): ReadSide {
      const verso = token(children, 'verso')
      const word = verso ?? token(children, 'recto')
      const last = token(children, 'Close') ?? word
      const damaged = rowsOf(word).every(row => row.meant !== undefined) ? rowsOf(word)[0] : undefined
      const meant = damaged?.meant === undefined ? {} : { meant: damaged.meant }
      return {
        side: verso ? 'verso' : 'recto',
        sideJoined: token(children, 'and') !== undefined,
        sideWord: word ? { ...spanOf(word, offset), ...meant } : null,
        sideEnd: last ? spanOf(last, offset).end : offset,
      }
    }

    joint(children: Children): Joint {
      return children.range ? 'range' : children.and ? 'and' : 'comma'
    }

    filler(children: Children, offset: number): FillerItem[] {
      return (children.token ?? []).filter(isToken).map(each => filler(each, offset))
    }
  }

  const reading = new Reading()
  return (island, offset) => {
    productions.input = tokens.tokenize(island)
    const tree = productions.island()
    return reading.visit(tree, offset) as Item[]
  }
}

function nodes(children: Children, name: string): CstNode[] {
  return (children[name] ?? []).filter((each): each is CstNode => !isToken(each))
}

function token(children: Children, name: string): IToken | undefined {
  const first = children[name]?.[0]
  return first !== undefined && isToken(first) ? first : undefined
}

function isToken(each: IToken | CstNode): each is IToken {
  return 'image' in each
}

function spanOf(each: IToken, offset: number) {
  const start = each.startOffset + offset
  return { start, end: start + each.image.length }
}

function shifted(name: ArchiveName, offset: number): ArchiveName {
  return { ...name, start: name.start + offset, end: name.end + offset }
}

function rowsOf(each: IToken | undefined): readonly Word[] {
  return (each?.payload as LexiconMatch<Word> | undefined)?.rows ?? []
}

function levelWord(each: IToken | undefined, offset: number): LevelWord {
  const rows = rowsOf(each).filter(row => LEVELS.has(row.category))
  const meanings = [...new Set(rows.map(row => row.category as LevelName))]
  return { ...(each ? spanOf(each, offset) : { start: offset, end: offset }), text: each?.image ?? '', rows, meanings }
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

function filler(each: IToken, offset: number): FillerItem {
  const rows = each.payload === undefined ? [] : rowsOf(each)
  const sign = rows.length > 0 ? 'word' : (SIGNS[each.tokenType.name] ?? 'mark')
  return { kind: 'filler', ...spanOf(each, offset), sign, rows, text: each.image }
}
