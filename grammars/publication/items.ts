import type { CstElement, CstNode, IToken } from 'chevrotain'
import { lazy } from '#model/lazy'
import { hull, type Span } from '#model/span'
import { detailsParser } from './productions.js'
import { endOf } from './tokens.js'

export type Field = 'place' | 'publisher' | 'year' | 'volume' | 'number' | 'documentNumber' | 'pages'

export type Kind =
  | 'imprint'
  | 'undated'
  | 'parens'
  | 'journal'
  | 'dated'
  | 'year'
  | 'volume'
  | 'part'
  | 'number'
  | 'issue'
  | 'document'
  | 'pages'
  | 'extent'

/** One detail of a printed source with its values, each without its word. */
export interface Item {
  readonly kind: Kind
  readonly span: Span
  readonly values: readonly (readonly [Field, Span])[]
}

type Children = Readonly<Record<string, readonly CstElement[] | undefined>>

/** Gives each production its meaning: the details of a tree in order of reading, those in parentheses among them. */
const visitor = lazy(() => {
  class ItemVisitor extends detailsParser().getBaseCstVisitorConstructor() {
    constructor() {
      super()
      this.validateVisitor()
    }

    details(ctx: Children): Item[] {
      return [...this.items(ctx.detail), ...this.items(ctx.more)]
    }

    more(ctx: Children): Item[] {
      return this.items(ctx.detail)
    }

    detail(ctx: Children): Item[] {
      return Object.values(ctx).flatMap(elements => this.items(elements))
    }

    imprint(ctx: Children): Item[] {
      return this.printed(ctx, ctx.places)
    }

    undated(ctx: Children): Item[] {
      return this.printed(ctx, ctx.places)
    }

    slashed(ctx: Children): Item[] {
      return this.printed(ctx, ctx.places)
    }

    framedImprint(ctx: Children): Item[] {
      return this.printed(ctx, ctx.anyPlace)
    }

    group(ctx: Children): Item[] {
      return [
        { kind: 'parens', span: spansOf(ctx.LeftParen).reduce(hull), values: [] },
        ...this.items(ctx.framedImprint),
        ...this.items(ctx.plains),
        { kind: 'parens', span: spansOf(ctx.RightParen).reduce(hull), values: [] },
        ...this.items(ctx.cited),
      ]
    }

    plain(ctx: Children): Item[] {
      return Object.values(ctx).flatMap(elements => this.items(elements))
    }

    plains(ctx: Children): Item[] {
      return this.items(ctx.plain)
    }

    cited(ctx: Children): Item[] {
      const [first, second] = spansOf(ctx.numbers)
      if (!first) return []
      const volume: Item = { kind: 'volume', span: first, values: [['volume', first]] }
      const pages = second ?? first
      return [...(second ? [volume] : []), { kind: 'pages', span: pages, values: [['pages', pages]] }]
    }

    journal(ctx: Children): Item[] {
      const [volume, number] = spansOf(ctx.Numeral)
      if (!volume) return []
      const values: Item['values'] = number
        ? [
            ['volume', volume],
            ['number', number],
          ]
        : [['volume', volume]]
      return [{ kind: 'journal', span: volume, values }, ...this.items(ctx.number), ...this.items(ctx.group)]
    }

    dated(ctx: Children): Item[] {
      const span = [...spansOf(ctx.days), ...spansOf(ctx.Month), ...spansOf(ctx.Numeral)].reduce(hull)
      return [{ kind: 'dated', span, values: [] }, ...this.items(ctx.yearAfter)]
    }

    yearAfter(ctx: Children): Item[] {
      return this.items(ctx.year)
    }

    year(ctx: Children): Item[] {
      const span = [...spansOf(ctx.Year), ...spansOf(ctx.Numeral)].reduce(hull)
      return [{ kind: 'year', span, values: [['year', span]] }]
    }

    fraction(ctx: Children): Item[] {
      const [year] = spansOf(ctx.Year)
      const [number] = spansOf(ctx.Numeral)
      if (!year || !number) return []
      return [
        { kind: 'year', span: year, values: [['year', year]] },
        { kind: 'number', span: number, values: [['number', number]] },
      ]
    }

    volume(ctx: Children): Item[] {
      return numbered('volume', 'volume', ctx)
    }

    part(ctx: Children): Item[] {
      return numbered('part', 'volume', ctx)
    }

    number(ctx: Children): Item[] {
      return numbered('number', 'number', ctx, tokensOf(ctx.RightParen))
    }

    issue(ctx: Children): Item[] {
      return numbered('issue', 'number', ctx)
    }

    document(ctx: Children): Item[] {
      return numbered('document', 'documentNumber', ctx)
    }

    pages(ctx: Children): Item[] {
      return numbered('pages', 'pages', ctx)
    }

    extent(ctx: Children): Item[] {
      const spans = Object.values(ctx).flatMap(spansOf)
      return [{ kind: 'extent', span: spans.reduce(hull), values: [] }]
    }

    named(): void {}
    places(): void {}
    anyPlace(): void {}
    publisher(): void {}
    days(): void {}
    numbers(): void {}

    private items(elements: readonly CstElement[] | undefined): Item[] {
      return (elements ?? []).flatMap(element => ('children' in element ? (this.visit(element) as Item[]) : []))
    }

    /** An imprint: the year may stand beside the place or after the publisher. */
    private printed(ctx: Children, places: Children[string]): Item[] {
      const named: Children = nodesOf(ctx.named)[0]?.children ?? {}
      const [place] = spansOf(places)
      const [publisher] = spansOf(named.publisher ?? ctx.publisher)
      const [year] = this.items(named.year ?? ctx.year)
      if (!place) return []
      const values: Item['values'] = [
        ['place', place],
        ...(publisher ? [['publisher', publisher] as const] : []),
        ...(year?.values ?? []),
      ]
      const end = year?.span ?? publisher ?? place
      return [{ kind: year ? 'imprint' : 'undated', span: hull(place, end), values }]
    }
  }

  return new ItemVisitor()
})

/** The details of a tree that {@link detailsParser} gave, in order of reading. */
export function itemsOf(details: CstNode): Item[] {
  return visitor().visit(details) as Item[]
}

function numbered(kind: Kind, field: Field, ctx: Children, closing: readonly IToken[] = []): Item[] {
  const spans = [...spansOf(ctx.numbers), ...closing.map(spanOfToken)]
  if (spans.length === 0) return []
  const span = spans.reduce(hull)
  return [{ kind, span, values: [[field, span]] }]
}

function nodesOf(elements: Children[string]): CstNode[] {
  return (elements ?? []).flatMap(element => ('children' in element ? [element] : []))
}

function tokensOf(elements: Children[string]): IToken[] {
  return (elements ?? []).flatMap(element => ('image' in element ? [element] : []))
}

/** The places of tokens and of nodes; a node without tokens has none. */
function spansOf(elements: Children[string]): Span[] {
  return (elements ?? []).flatMap(element => {
    if ('image' in element) return [spanOfToken(element)]
    const [first, ...others] = Object.values(element.children).flatMap(spansOf)
    return first ? [others.reduce(hull, first)] : []
  })
}

function spanOfToken(token: IToken): Span {
  return { start: token.startOffset, end: endOf(token) }
}
