/** Where each line stands in the text that the lines are of, as UTF-16 offsets. */
export function lineOffsets(text: string, lines: string[]): [start: number, end: number][] {
  let at = 0
  return lines.map((line) => {
    // A blank that a line would begin with is in the text alone.
    const start = line === '' ? at : Math.max(at, text.indexOf(line, at))
    at = Math.min(text.length, start + line.length)
    return [start, at]
  })
}
