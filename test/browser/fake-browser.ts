import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface FakeBrowser {
  path: string
  folder: string
  /** Process ids of all that were started, oldest first. */
  pids: () => number[]
}

/** An executable that notes its process id and then runs this Node script in the browser's place. */
export function fakeBrowser(script: string): FakeBrowser {
  return executable(`#!${process.execPath}
require('node:fs').appendFileSync(__dirname + '/pids', process.pid + '\\n')
${script}
`)
}

/** A real browser behind an executable of ours that notes its process id. */
export function watchedBrowser(real: string): FakeBrowser {
  return executable(`#!/bin/sh
echo $$ >> "$(dirname "$0")/pids"
exec '${real}' "$@"
`)
}

function executable(text: string): FakeBrowser {
  const folder = mkdtempSync(join(tmpdir(), 'fake-browser-'))
  const path = join(folder, 'browser')
  writeFileSync(path, text)
  chmodSync(path, 0o755)
  const pids = (): number[] =>
    readFileSync(join(folder, 'pids'), 'utf8').trim().split('\n').map(Number)
  return { path, folder, pids }
}

/** Resolves once no process has this id. A zombie that waits for its parent counts as gone. */
export async function gone(pid: number): Promise<true> {
  for (;;) {
    try {
      process.kill(pid, 0)
      if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return true
    } catch {
      return true
    }
    await new Promise((next) => setImmediate(next))
  }
}
