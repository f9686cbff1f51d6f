// Draws docs/contact-sheet.png, the README's picture, from the notes in sessions/: `npm run picture`.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'readme-picture-'))
const args = [
  'dist/cli.js',
  'sessions/jaws-days-2017.txt',
  '--to',
  'md',
  '--contact-sheet',
  '-o',
  out,
]
execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
copyFileSync(join(out, 'jaws-days-2017.contact-sheet.png'), join(root, 'docs/contact-sheet.png'))
rmSync(out, { recursive: true })
