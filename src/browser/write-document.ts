import type { Page } from './open-page.js'

/** Sends a command to a page. */
export type Send = Page['send']

/** Chromium takes many messages of this size in half the time of one large one. */
const pieceChars = 1 << 18
const pollMs = 5

/**
 * Makes `html` the page's document and waits until it is complete: all it embeds loaded or
 * refused, its fonts ready, its images decoded.
 */
export async function writeDocument(send: Send, html: string): Promise<void> {
  const pieces = cut(html)
  // Sent together: the protocol keeps their order, and each answer costs a round trip.
  await Promise.all(
    pieces.map((piece, index) => {
      const open = index === 0 ? 'document.open();' : ''
      const close = index === pieces.length - 1 ? ';document.close()' : ''
      const expression = `${open}document.write(${JSON.stringify(piece)})${close}`
      return send('Runtime.evaluate', { expression })
    }),
  )
  // Asked, not listened for: where scripts are off, no listener of the page is called.
  while (!(await isComplete(send))) await new Promise((next) => setTimeout(next, pollMs))
  await send('Runtime.evaluate', { expression: readyExpression, awaitPromise: true })
}

async function isComplete(send: Send): Promise<boolean> {
  const answer = await send('Runtime.evaluate', { expression: 'document.readyState' })
  return (answer['result'] as { value?: unknown } | undefined)?.value === 'complete'
}

/** A promise of fonts and images. Layout first: a font is asked for once something is set in it. */
export const readyExpression = `(async () => {
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
