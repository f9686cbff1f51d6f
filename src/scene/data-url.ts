/** Type and bytes of a data URL, base64 or plain; undefined for another address. */
export function readDataUrl(url: string): { type: string; bytes: Uint8Array } | undefined {
  const type = /^data:([\w/+.-]+)/.exec(url)?.[1]
  const comma = url.indexOf(',')
  if (type === undefined || comma === -1) return undefined
  const isBase64 = url.slice(0, comma).endsWith(';base64')
  const data = url.slice(comma + 1)
  return {
    type,
    bytes: Buffer.from(isBase64 ? data : decodeURIComponent(data), isBase64 ? 'base64' : 'utf8'),
  }
}
