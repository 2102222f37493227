import { hashText } from '#model/hash'
import { latinLetters } from '#model/name-key'

/** Romanised words and numbers of a text with hyphens between; empty if it has none that can be written so. */
export function slug(text: string): string {
  const parts =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? []
  return parts
    .map(part => (/^\d/.test(part) ? part : latinLetters(part)))
    .filter(part => part !== '')
    .join('-')
}

/** A readable id for what `key` names: the slug of `words`, told apart by a few signs of the key's hash. */
export function idOf(words: readonly (string | null)[], key: string): string {
  const readable = slug(words.filter(word => word !== null).join(' '))
    .slice(0, 48)
    .replace(/-$/, '')
  return [readable || 'source', hashText(key).slice(-6)].join('-')
}
