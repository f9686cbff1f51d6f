import type { CdpParams } from './connect-cdp.js'

type Send = (method: string, params?: CdpParams) => Promise<CdpParams>

/** Chromium takes many messages of this size in half the time of one large one. */
const pieceChars = 1 << 18
const pollMs = 5

/** A document up to its body; empty where it has none. */
export function headOf(html: string): string {
  return html.slice(0, Math.max(0, html.indexOf('<body')))
}

/** Begins the page's next document with its head, its fonts loaded; false when that failed. */
export async function beginDocument(send: Send, head: string): Promise<boolean> {
  const load = 'document.fonts.forEach((face) => face.load().catch(() => {}))'
  try {
    await sendPieces(send, head, { open: 'document.open();', end: `;${load}` })
    return true
  } catch {
    return false
  }
}

/** Sent together: the protocol keeps their order, and each answer costs a round trip. */
async function sendPieces(
  send: Send,
  html: string,
  { open, end }: { open: string; end: string },
): Promise<void> {
  const pieces = cut(html)
  await Promise.all(
    pieces.map((piece, index) => {
      const before = index === 0 ? open : ''
      const after = index === pieces.length - 1 ? end : ''
      const expression = `${before}document.write(${JSON.stringify(piece)})${after}`
      return send('Runtime.evaluate', { expression })
    }),
  )
}

/**
 * Makes `html` the page's document and waits until it is complete: all it embeds loaded or
 * refused, its fonts ready, its images decoded.
 *
 * @param begun What of it `beginDocument` has written already.
 */
export async function writeDocument(send: Send, html: string, begun = ''): Promise<void> {
  const open = begun === '' ? 'document.open();' : ''
  await sendPieces(send, html.slice(begun.length), { open, end: ';document.close()' })
  // Asked, not listened for: where scripts are off, no listener of the page is called.
  while (!(await isComplete(send))) await new Promise((next) => setTimeout(next, pollMs))
  await send('Runtime.evaluate', { expression: ready, awaitPromise: true })
}

async function isComplete(send: Send): Promise<boolean> {
  const answer = await send('Runtime.evaluate', { expression: 'document.readyState' })
  return (answer['result'] as { value?: unknown } | undefined)?.value === 'complete'
}

/** Layout first: a font is only asked for once something is set in it. */
const ready = `(async () => {
  document.documentElement.getBoundingClientRect()
  await document.fonts.ready
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => {})))
})()`

/** Never between the halves of a surrogate pair, which would be lost on the way. */
function cut(html: string): string[] {
  const pieces: string[] = []
  for (let start = 0; start < html.length || start === 0;) {
    let end = Math.min(start + pieceChars, html.length)
    if (/[\uD800-\uDBFF]/.test(html.charAt(end - 1)) && end < html.length) end += 1
    pieces.push(html.slice(start, end))
    start = Math.max(end, 1)
  }
  return pieces
}
