import type { Page } from './open-page.js'

const chunkBytes = 4 << 20

/** All bytes of a stream of the browser. */
export async function readStream(page: Page, handle: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  for (let eof: unknown = false; eof !== true;) {
    const part = await page.send('IO.read', { handle, size: chunkBytes })
    chunks.push(Buffer.from(String(part['data']), 'base64'))
    eof = part['eof']
  }
  await page.send('IO.close', { handle })
  return Buffer.concat(chunks)
}
