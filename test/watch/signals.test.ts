import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser } from '../../src/browser/find-browser.js'
import { gone, watchedBrowser } from '../browser/fake-browser.js'
import { runCli, tempFolder } from '../support/run-cli.js'
import { eventually, notes } from './watched.js'

/** Runs a watch to its end; `onUrl` is told when its page can be opened. */
async function run(
  onUrl: (child: ChildProcess, folder: string) => void,
  more: string[] = [],
  env: Record<string, string> = {},
) {
  const folder = tempFolder({ 'notes/a.txt': notes('言葉'), 'tmp/keep': '' })
  const args = ['watch', 'notes', '--to', 'pdf,md', '--port', '0', ...more]
  const ended = await runCli(args, {
    cwd: folder,
    env: { ...env, TMPDIR: join(folder, 'tmp') },
    onStart: (child) => {
      child.stdout?.on('data', (text: Buffer) => {
        if (String(text).includes('http://127.0.0.1:')) onUrl(child, folder)
      })
    },
  })
  return { ...ended, folder }
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a watch with %i and leaves nothing behind', async (signal, code) => {
  const ended = await run((child) => child.kill(signal))
  expect(ended).toMatchObject({ code, signal: null })
  expect(ended.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{20,}\/$/m)
  expect(readdirSync(join(ended.folder, 'tmp'))).toEqual(['keep'])
  const left = readdirSync(join(ended.folder, 'out')).filter(
    (name) => !/^a\.(?:md|pdf)$/.test(name),
  )
  expect(left).toEqual([])
})

test('one that comes when the browser is warm ends that as well, and is no death by signal', async () => {
  const found = await findBrowser({ env: process.env })
  const watched = watchedBrowser(found.executable)
  const end = async (child: ChildProcess, folder: string): Promise<void> => {
    await eventually(() => existsSync(join(folder, 'out/a.pdf'))).toBe(true)
    child.kill('SIGINT')
  }
  const ended = await run(
    (child, folder) => void end(child, folder),
    // A theme that is not ours is printed by a browser.
    ['--browser', watched.path, '--theme', 'gaia'],
    found.env,
  )
  expect(ended).toMatchObject({ code: 130, signal: null })
  expect(watched.pids().length).toBeGreaterThan(0)
  for (const pid of watched.pids()) await gone(pid)
  expect(readdirSync(join(ended.folder, 'tmp'))).toEqual(['keep'])
  expect(readdirSync(join(ended.folder, 'out')).toSorted()).toEqual(['a.md', 'a.pdf'])
})
