/** Type and bytes of a data URL, base64 or plain; undefined for another address. */
export function readDataUrl(url: string): { type: string; bytes: Uint8Array } | undefined {
  const found = /^data:([\w/+.-]+)(?:;(?!base64,)[^;,]*)*(;base64)?,(.*)$/s.exec(url)
  if (!found) return undefined
  const [, type = '', base64, data = ''] = found
  return {
    type,
    bytes: Buffer.from(base64 ? data : decodeURIComponent(data), base64 ? 'base64' : 'utf8'),
  }
}
