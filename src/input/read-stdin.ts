import { inputError } from './input-error.js'

/** More is refused, bytes: what a file may have too. */
const most = 64 * 1024 * 1024

/**
 * All that a stream holds, as the notes of this name.
 *
 * @throws VFileMessage with `fatal` where it is larger than a file of notes may be.
 */
export async function readStdin(stream: AsyncIterable<unknown>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    chunks.push(bytes)
    size += bytes.length
    if (size > most) {
      throw inputError(name, 'input', ({ input }) => input.tooMuch(size, most / 1024 / 1024))
    }
  }
  return Buffer.concat(chunks)
}
