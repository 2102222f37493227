import { basename, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A document as far as its name goes. */
interface Named {
  readonly uri: string
  readonly languageId: string
}

/**
 * The absolute path of a document. One that was never saved (`untitled:Untitled-1`) gets one in `folder`, by which it can
 * be told apart and is read in its language.
 */
export function pathOf({ uri, languageId }: Named, folder: string): string {
  const saved = savedPath(uri)
  if (saved !== null) return saved
  const name = basename(decoded(uri.replace(/^[^:]*:/, ''))) || 'untitled'
  return join(folder, languageId === 'markdown' && extname(name) === '' ? `${name}.md` : name)
}

/** The path of a `file:` URI, percent signs decoded; null for any other. */
export function savedPath(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null
  } catch {
    return null
  }
}

/** The `file:` URI of an absolute path. */
export function uriOfPath(absolute: string): string {
  return pathToFileURL(absolute).href
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
