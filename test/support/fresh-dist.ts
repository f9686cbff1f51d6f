import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cliPath } from './run-cli.js'

const root = join(import.meta.dirname, '../..')

/** Vitest's global setup: tests of the command line run what the sources say now. */
export default function freshDist(): void {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const newest = Math.max(...sources.map((name) => statSync(join(root, 'src', name)).mtimeMs))
  if (existsSync(cliPath) && statSync(cliPath).mtimeMs >= newest) return
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' })
}
