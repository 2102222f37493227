/** The text of a file, or why it has none. A byte-order mark stays in the text. */
export type Decoded = { readonly text: string } | { readonly reason: string }

/** Decodes UTF-8 strictly: nothing is guessed and nothing replaced. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { text: strictUtf8(bytes) }
  } catch (error) {
    if (error instanceof RangeError) return { reason: 'the file is too large' }
    return { reason: notUtf8(bytes) }
  }
}

function strictUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function notUtf8(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return 'is UTF-16, expected UTF-8'
  }
  if (bytes.subarray(0, 8192).includes(0)) return 'is not a text file'
  return `is not UTF-8 (line ${firstBadLine(bytes)}), expected UTF-8`
}

function firstBadLine(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line++) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed
    try {
      strictUtf8(bytes.subarray(start, end))
    } catch {
      return line
    }
    if (feed < 0) return line
    start = feed + 1
  }
}
