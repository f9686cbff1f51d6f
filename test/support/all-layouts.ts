import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/types/report.js'
import { runCli, tempFolder } from './run-cli.js'

/** Notes that show every layout there is. */
export const allLayoutsPath = join(import.meta.dirname, '../fixtures/build/all-layouts/input.md')

export interface BuiltDeck {
  report: Report
  /** The bytes of the output with this ending. */
  output: (ending: string) => Buffer
  /** The path of the output with this ending. */
  path: (ending: string) => string
}

/** A deck of the notes at `source`, by the command line. */
export async function builtDeck(source: string, args: string[]): Promise<BuiltDeck> {
  const folder = tempFolder()
  const run = await runCli([source, '--json', ...args], { cwd: folder })
  if (run.code !== 0) throw new Error(run.stderr + run.stdout)
  const report = JSON.parse(run.stdout) as Report
  const base = (source.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '')
  const path = (ending: string): string => join(folder, 'out', base + ending)
  return { report, path, output: (ending) => readFileSync(path(ending)) }
}
