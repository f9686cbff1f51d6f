import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { onExit } from 'signal-exit'
import { browserError } from './browser-error.js'
import { browserFlags } from './browser-flags.js'
import { connectCdp } from './connect-cdp.js'
import type { FoundBrowser } from './found-browser.js'
import { pagePool, type PagePool } from './page-pool.js'
import { timeLimit } from './time-limit.js'

/** A running browser of ours. */
export interface Session {
  pages: PagePool
  /** Ends the browser with all its processes and removes its profile; never throws. */
  end: () => void
  /** Whether it keeps our own process alive. */
  hold: (busy: boolean) => void
}

/**
 * Starts a browser and waits until it answers. The profile is a private folder that goes away
 * with the browser: on `end`, and on exit or a signal of our own process. Throws a browser
 * error when it does not start within `timeoutMs`.
 */
export async function launchBrowser(
  found: FoundBrowser,
  sandbox: boolean,
  timeoutMs: number,
): Promise<Session> {
  const begun: Begun = {}
  // First of all: a signal that comes before there is a listener ends us with all of it left behind.
  const end = endOf(begun)
  const profile = (begun.profile = mkdtempSync(join(tmpdir(), 'jaws-deck-browser-')))
  const child = (begun.child = start(found, sandbox, profile))
  const [, , errors, output, input] = child.stdio
  if (!(errors instanceof Readable && output instanceof Writable && input instanceof Readable)) {
    end()
    throw browserError('start', (words) => words.notStarted(found.executable))
  }
  const stderr = lastLines(errors)
  const cdp = connectCdp(output, input)
  child.once('error', (error) => cdp.fail(error))
  child.once('exit', (code, signal) => cdp.fail(new Error(`it ended with ${signal ?? code}`)))
  try {
    await timeLimit(cdp.send('Browser.getVersion'), timeoutMs, `no answer in ${timeoutMs} ms`)
  } catch (error) {
    end()
    const reason = `${error instanceof Error ? error.message : String(error)} ${stderr()}`
    throw browserError('start', (words) => words.doesNotStart(found.executable, reason), error)
  }
  const holds = [child, errors, output, input]
  return { pages: pagePool(cdp), end, hold: (busy) => holds.forEach((it) => hold(it, busy)) }
}

function start(found: FoundBrowser, sandbox: boolean, profile: string): ChildProcess {
  return spawn(found.executable, [...browserFlags(profile, sandbox), ...found.args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own, so that one signal reaches all of its processes.
    detached: process.platform !== 'win32',
    // What it puts into the temporary folder goes away with the profile.
    env: { ...process.env, ...found.env, TMPDIR: profile },
  })
}

/** What there is to be ended and removed. */
interface Begun {
  profile?: string
  child?: ChildProcess
}

function endOf(begun: Begun): () => void {
  const remove = (): void => {
    const { profile } = begun
    if (profile === undefined) return
    try {
      // What is being killed may write until it is gone, which a busy machine puts off.
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 })
    } catch {
      // A file still held open on Windows; the system clears its temporary folder.
    }
  }
  const end = (): void => {
    forget()
    if (begun.child) killGroup(begun.child)
    remove()
  }
  const forget = onExit((_, signal) => {
    end()
    if (signal && begun.child) settle(begun.child, remove)
  })
  return end
}

const settleRounds = 40
const roundMs = 25

/**
 * One that was just starting may make its folder anew with its last breath, which on a busy
 * machine it draws late: it is waited for. Only in a process that ends now, since nothing else
 * can happen meanwhile.
 */
function settle(child: ChildProcess, remove: () => void): void {
  const clock = new Int32Array(new SharedArrayBuffer(4))
  let quiet = 0
  for (let round = 0; round < settleRounds && quiet < 2; round++) {
    Atomics.wait(clock, 0, 0, roundMs)
    remove()
    quiet = isDead(child) ? quiet + 1 : 0
  }
}

/** Whether it runs no more; where the system does not say, it is taken at our word. */
function isDead({ pid }: ChildProcess): boolean {
  try {
    return /^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return true
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

/** The end of what the browser wrote about itself, for the error message. */
function lastLines(stream: Readable): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (more: string) => {
    text = (text + more).slice(-4000)
  })
  stream.on('error', () => {})
  return () => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    const telling = lines.find((line) => /FATAL|sandbox|error while loading/i.test(line))
    return (telling ?? lines.at(-1) ?? '').slice(0, 300)
  }
}

function hold(it: object, busy: boolean): void {
  const name = busy ? 'ref' : 'unref'
  const method: unknown = Reflect.get(it, name)
  if (typeof method === 'function') Reflect.apply(method, it, [])
}
