import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Programs that were started and may still run; none outlives this one. */
const running = new Set()
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/** Starts a program of Node's and waits until it says `ready`; `said` is what matched. */
export async function start(args, ready, env = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  running.add(child)
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child)
    return code
  })
  let text = ''
  const said = await new Promise((done, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (more) => {
        text += more
        const [found] = ready.exec(text) ?? []
        if (found !== undefined) done(found)
      })
    }
    ended.then((code) => fail(new Error(`ended with ${code}\n${text}`)))
  })
  return { pid: child.pid, said, child, ended }
}

/** Ends what `start` started; gives its exit code. */
export function stop({ child, ended }, signal = 'SIGTERM') {
  child.kill(signal)
  return ended
}

/** Runs a program of Node's to its end. */
export async function runCli(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
}

/** A process and all under it, with the memory of each, kB. */
export function family(root) {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent, rss, name]) => ({ pid: +pid, parent: +parent, rss: +rss, name }))
    // The one that lists them.
    .filter(({ name }) => name !== 'ps')
  const found = all.filter(({ pid }) => pid === root)
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid))
  return found
}

/** Which of these processes still run; one that ended and was not taken note of does not. */
export function living(pids) {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' })
  const running = new Set()
  for (const line of all.trim().split('\n')) {
    const [pid, state = ''] = line.trim().split(/\s+/)
    if (!state.startsWith('Z')) running.add(Number(pid))
  }
  return pids.filter((pid) => running.has(pid))
}
