import { inflateSync } from 'node:zlib'

/** Text of a PDF with what its object streams hold; other streams are left out. */
export function unpackPdf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  const parts: string[] = []
  let from = 0
  for (const found of text.matchAll(/<<([^\n]*?)\/Length (\d+)>>stream\n/g)) {
    const [head, dict = '', length] = found
    const start = found.index + head.length
    if (found.index < from) continue
    parts.push(text.slice(from, start))
    from = start + Number(length)
    if (dict.includes('/ObjStm'))
      parts.push(inflateSync(bytes.subarray(start, from)).toString('latin1'))
    if (dict.includes('/Metadata')) parts.push(text.slice(start, from))
  }
  return [...parts, text.slice(from)].join('')
}
