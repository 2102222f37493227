import { type IToken, tokenMatcher } from 'chevrotain'
import { joinAnchors } from '#grammar/island'
import { isBlank } from '#grammar/letter'
import { compileLexicon, type LexiconRow } from '#grammar/lexicon'
import { overlaps, type Span } from '#model/span'
import { lexicon } from './lexicon.js'
import { tokenize } from './tokenize.js'
import { Close, CloseSquare, Comma, figures, Open, OpenSquare, Other, words } from './tokens.js'

/** A run of words, figures and signs that may be a date, with offsets of the whole text. */
export interface Island {
  readonly tokens: readonly IToken[]
  /** Square brackets that hold something, with their content: the editor's conclusions. */
  readonly brackets: readonly Span[]
}

/** How far from its month or year a date may begin and end. */
const BEFORE = 72
const AFTER = 88
/** Brackets that hold more than this are prose. */
const BRACKET_LENGTH = 200

/**
 * Words that make it worth while to look for a date. English months count with a capital or in capitals only: lower-case
 * `may` and `march` are verbs more often.
 */
const anchors = compileLexicon(
  lexicon.flatMap((row): readonly LexiconRow[] => {
    if (row.category === 'month-before-day')
      return [{ ...row, forms: [...row.forms, ...row.forms.map(form => form.toUpperCase())], letterCase: 'exact' }]
    return row.category === 'month' || row.category === 'century-word' ? [row] : []
  }),
)
/** Figures that make it worth while: a year, a decade, two numbers with a sign between. */
const FIGURES =
  /(?<!\d)(?:\d{4}(?!\d)|\d{1,2}[./-] ?[\dIVXІХivxіх]|\d{1,2}[IVX ]{2}|['’]?\d0-?(?:[sехт]|ы[ех])|\d{1,2}\) ?\.)/g

/** The stretches of a text where dates may stand; prose without a month or a year gives none. In order of reading. */
export function findIslands(text: string, taken: readonly Span[]): Island[] {
  return windowsOf(text).flatMap(window => islandsIn(text, window, taken))
}

function windowsOf(text: string): Span[] {
  const places: Span[] = []
  for (const { start, end } of anchors.scan(text)) places.push({ start, end })
  for (const { index, 0: found } of text.matchAll(FIGURES)) places.push({ start: index, end: index + found.length })
  places.sort((a, b) => a.start - b.start)
  return joinAnchors(places, BEFORE + AFTER).map(({ start, end }) => ({
    start: blankBefore(text, Math.max(0, start - BEFORE)),
    end: blankAfter(text, Math.min(text.length, end + AFTER)),
  }))
}

/** Windows begin and end at a blank, but for words of enormous length. */
function blankBefore(text: string, from: number): number {
  let at = from
  while (at > 0 && at > from - 40 && !isBlank(text.charCodeAt(at))) at--
  return at
}

function blankAfter(text: string, from: number): number {
  let at = from
  while (at < text.length && at < from + 40 && !isBlank(text.charCodeAt(at))) at++
  return at
}

function islandsIn(text: string, window: Span, taken: readonly Span[]): Island[] {
  const tokens = tokenize(text, window)
  const near = taken.filter(span => overlaps(span, window))
  const isBreak = (token: IToken) => tokenMatcher(token, Other) || near.some(span => overlaps(span, spanOf(token)))
  const brackets = bracketPairs(tokens)
  return runs(withoutBrackets(tokens, brackets, isBreak), isBreak)
    .map(run => matchParentheses(run))
    .flatMap(run => runs(run, token => token.tokenType === Other))
    .map(run => ({ tokens: run, brackets: brackets.map(pair => pair.span) }))
}

export function spanOf(token: IToken): Span {
  return { start: token.startOffset, end: token.startOffset + token.image.length }
}

interface BracketPair {
  readonly open: IToken
  readonly close: IToken
  readonly content: readonly IToken[]
  readonly before: IToken | undefined
  readonly after: readonly (IToken | undefined)[]
  readonly span: Span
}

function bracketPairs(tokens: readonly IToken[]): BracketPair[] {
  const pairs: BracketPair[] = []
  let opened = -1
  tokens.forEach((token, index) => {
    if (tokenMatcher(token, OpenSquare)) opened = index
    const open = tokens[opened]
    if (!open || !tokenMatcher(token, CloseSquare)) return
    const span = { start: open.startOffset, end: spanOf(token).end }
    if (span.end - span.start <= BRACKET_LENGTH && index > opened + 1) {
      pairs.push({
        open,
        close: token,
        content: tokens.slice(opened + 1, index),
        before: tokens[opened - 1],
        after: [tokens[index + 1], tokens[index + 2]],
        span,
      })
    }
    opened = -1
  })
  return pairs
}

/** Brackets around words of a date vanish; any others, and note markers with their number, end an island. */
function withoutBrackets(
  tokens: readonly IToken[],
  pairs: readonly BracketPair[],
  isBreak: (token: IToken) => boolean,
): IToken[] {
  const vanish = new Set<IToken>()
  const markers = new Set<IToken>()
  for (const pair of pairs) {
    if (isNoteMarker(pair)) for (const token of pair.content) markers.add(token)
    else if (!pair.content.some(isBreak)) {
      vanish.add(pair.open)
      vanish.add(pair.close)
    }
  }
  return tokens
    .filter(token => !vanish.has(token))
    .map(token =>
      isSquare(token) || markers.has(token)
        ? { ...token, tokenType: Other, tokenTypeIdx: Other.tokenTypeIdx ?? 0 }
        : token,
    )
}

/** `[5]` is a day only before a month and at some distance from what stands before: `г. Баку, [11] мая`. */
function isNoteMarker({ open, content, before, after }: BracketPair): boolean {
  const [only, second] = content
  if (!only || second || !(tokenMatcher(only, figures.Day) || tokenMatcher(only, figures.Roman))) return false
  const [next, afterNext] = after
  const russian = next && tokenMatcher(next, words.month)
  const english =
    next && tokenMatcher(next, words['month-before-day']) && !(afterNext && tokenMatcher(afterNext, figures.Day))
  const apart = !before || tokenMatcher(before, Comma) || spanOf(before).end < open.startOffset
  return !(russian || (english && apart))
}

function isSquare(token: IToken): boolean {
  return tokenMatcher(token, OpenSquare) || tokenMatcher(token, CloseSquare)
}

function runs(tokens: readonly IToken[], isBreak: (token: IToken) => boolean): IToken[][] {
  const found: IToken[][] = []
  let run: IToken[] = []
  for (const token of tokens) {
    if (!isBreak(token)) run.push(token)
    else if (run.length > 0) {
      found.push(run)
      run = []
    }
  }
  if (run.length > 0) found.push(run)
  return found
}

/** A parenthesis without its partner in the run ends the run. */
function matchParentheses(run: readonly IToken[]): IToken[] {
  const partners = new Set<IToken>()
  let open: IToken | null = null
  for (const token of run) {
    if (tokenMatcher(token, Open)) open = token
    else if (tokenMatcher(token, Close) && open) {
      partners.add(open)
      partners.add(token)
      open = null
    }
  }
  return run.map(token =>
    (tokenMatcher(token, Open) || tokenMatcher(token, Close)) && !partners.has(token)
      ? { ...token, tokenType: Other, tokenTypeIdx: Other.tokenTypeIdx ?? 0 }
      : token,
  )
}
