import type { Problem } from '#model/value'
import type { Draft, Writing } from './draft.js'
import { CYRILLIC_FOR } from './look-alikes.js'
import type { LevelName } from './word.js'

/** What stands for a level in Cyrillic, for Latin abbreviations amid Cyrillic ones. */
const CYRILLIC_WORD: Partial<Record<LevelName, string>> = { fund: 'ф', inventory: 'оп', file: 'д', sheet: 'л' }

/** Latin letters in Cyrillic tokens and the reverse, and what optical recognition made of Cyrillic letters. */
export function mixedScriptProblems(text: string, draft: Draft): Problem[] {
  const problems: Problem[] = []
  const { archive } = draft
  if (archive && archive.meant !== null) {
    problems.push(problem(text, archive.start, archive.start + archive.meant.length, archive.meant))
  }
  const cyrillic = draft.writings.filter(
    ({ word }) =>
      word !== null &&
      isSoundCyrillic(
        word.text,
        word.rows.some(row => row.meant === undefined),
      ),
  )
  const latin = draft.writings.filter(({ word }) => word !== null && /^[a-z.]+$/i.test(word.text))
  for (const writing of draft.writings) {
    problems.push(...wordProblems(text, writing, cyrillic.length > latin.length), ...sideProblems(text, writing))
    const script = writing.word
      ? scriptOf(writing.word.text)
      : archive && scriptOf(archive.meant ?? text.slice(archive.start, archive.end))
    if (script)
      problems.push(
        ...numberProblems(text, writing, script === 'cyrillic' || cyrillic.length > latin.length ? 'cyrillic' : script),
      )
  }
  return problems
}

function isSoundCyrillic(word: string, sound: boolean): boolean {
  return sound && /^[Ѐ-ӿ]/.test(word)
}

function scriptOf(text: string): 'cyrillic' | 'latin' {
  return /[Ѐ-ӿ]/.test(text) ? 'cyrillic' : 'latin'
}

/** A damaged abbreviation, or a Latin one amid Cyrillic ones. */
function wordProblems(text: string, { word, level }: Writing, amidCyrillic: boolean): Problem[] {
  if (!word) return []
  const damaged = word.rows.find(row => row.category === level && row.meant !== undefined)
  const sound = word.rows.some(row => row.meant === undefined)
  if (damaged?.meant !== undefined && !sound)
    return [problem(text, word.start, word.end, likeCase(word.text, damaged.meant))]
  const cyrillic = CYRILLIC_WORD[level]
  const short = word.rows.some(row => row.short && row.category === level)
  if (!amidCyrillic || !short || cyrillic === undefined || !/^[a-z]+\.?$/i.test(word.text)) return []
  const meant = word.text.endsWith('.') ? `${cyrillic}.` : cyrillic
  return [problem(text, word.start, word.end, likeCase(word.text, meant))]
}

function sideProblems(text: string, { numbers }: Writing): Problem[] {
  return numbers.flatMap(({ sideWord }) =>
    sideWord?.meant === undefined ? [] : [problem(text, sideWord.start, sideWord.end, sideWord.meant)],
  )
}

/** Letters of a number in the other script than its word: `158c`, `P-130`. Only Latin ones can be told for sure. */
function numberProblems(text: string, { numbers }: Writing, script: 'cyrillic' | 'latin'): Problem[] {
  return numbers.flatMap(number => {
    if (number.named && !/[Ѐ-ӿ]/.test(number.text)) return []
    const latin = /[A-Za-z]/.test(number.text.replace(/[IVXLC]+$/, ''))
    if (script === 'latin' || !latin) return []
    const meant = [...number.text].map(letter => (/[A-Za-z]/.test(letter) ? CYRILLIC_FOR[letter] : letter))
    return meant.includes(undefined) ? [] : [problem(text, number.start, number.end, meant.join(''))]
  })
}

function problem(text: string, start: number, end: number, meant: string): Problem {
  const found = text.slice(start, end)
  const message = `Unexpected Latin letters or misread signs in \`${found}\`, expected \`${meant}\``
  return { code: 'mixed-script', message, span: { start, end }, meant }
}

/** The meant word with a capital where the damaged one has it; the capital of `II.` was a small `l`. */
function likeCase(written: string, meant: string): string {
  if (meant.startsWith('l')) return meant
  const first = written.charAt(0)
  return first !== first.toLowerCase() || /^[0<]/.test(first) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}
