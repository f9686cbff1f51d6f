import { createHash } from 'node:crypto'

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** Bytes after their own digest, for those that nothing else would check before they are trusted. */
export function sealed(bytes: Uint8Array): Buffer {
  return Buffer.concat([digest(bytes), bytes])
}

/** What was sealed; undefined when it is not whole. */
export function unsealed(bytes: Buffer | undefined): Buffer | undefined {
  const inner = bytes?.subarray(32)
  return inner && bytes?.subarray(0, 32).equals(digest(inner)) ? inner : undefined
}
