import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

const time = '/usr/bin/time'
const hasTime = existsSync(time)

/**
 * Runs a whole process: seconds of the clock, seconds of both processors, and the peak memory of
 * its largest process in MB (where GNU time is installed). Throws when it fails.
 */
export function measure([program, ...args], env) {
  const command = hasTime ? [time, '-f', '%U %S %M', program, ...args] : [program, ...args]
  const [first, ...rest] = command
  const start = performance.now()
  const ran = spawnSync(first, rest, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - start) / 1000
  if (ran.status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${ran.stderr}`)
  if (!hasTime) return { seconds }
  const [user = 0, system = 0, kilobytes = 0] = ran.stderr.trim().split('\n').at(-1).split(' ')
  return { seconds, cpu: Number(user) + Number(system), megabytes: Number(kilobytes) / 1024 }
}

/** The middle value, or the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
