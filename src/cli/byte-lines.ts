const LINE_FEED = 0x0a

/** Cuts a stream into lines, those of one chunk at a time, without their LF or CRLF; a last line needs no line end. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Uint8Array[]> {
  let pending: Uint8Array[] = []
  for await (const chunk of stream) {
    const lines: Uint8Array[] = []
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      lines.push(withoutReturn(Buffer.concat([...pending, chunk.subarray(start, end)])))
      pending = []
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (pending.length > 0) yield [Buffer.concat(pending)]
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line
}
