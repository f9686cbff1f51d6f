import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives all tests of a run one temporary folder, and removes it with what they left in it. */
export default function ownTemporary(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'jaws-deck-tests-'))
  process.env['TMPDIR'] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
