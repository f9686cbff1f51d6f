/**
 * Time and memory of whole processes as one construct grows fourfold, up to 1 MB:
 *
 *     npm run bench -- --growth [--only links,tables] [--from 16000] [--to 1000000] [--limit 60]
 *
 * A step whose time grows more than sixfold is marked; what is refused shows why.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { constructs } from './constructs.mjs'

const cli = new URL('../dist/cli.js', import.meta.url).pathname
const time = '/usr/bin/time'

/** One build of a file: seconds of the processors, peak MB, and how it ended. */
function built(path, out, formats, limit) {
  const command = [
    process.execPath,
    cli,
    'build',
    path,
    '--out',
    out,
    '--to',
    formats,
    '--force',
    '--quiet',
  ]
  const timed = existsSync(time) ? [time, '-f', '%U %S %M', ...command] : command
  const start = performance.now()
  const ran = spawnSync(timed[0], timed.slice(1), {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: limit * 1000,
    killSignal: 'SIGKILL',
  })
  const seconds = (performance.now() - start) / 1000
  if (ran.error) return { seconds, end: `over ${limit} s` }
  const lines = ran.stderr.trim().split('\n')
  const [user, system, kilobytes] = existsSync(time) ? lines.pop().split(' ').map(Number) : []
  const said = lines.find((line) => line.includes('error')) ?? lines.at(-1) ?? ''
  return {
    seconds,
    cpu: user === undefined ? seconds : user + system,
    megabytes: kilobytes === undefined ? undefined : kilobytes / 1024,
    end:
      ran.status === 0
        ? 'made'
        : ran.status === 1
          ? `refused: ${said.replace(/^.*?error /u, '').slice(0, 90)}`
          : `exit ${ran.status}`,
  }
}

/** A line for each construct and size; the sizes that follow one that takes too long are left out. */
export function showGrowth({ only, from, to, limit, formats }) {
  const print = (line) => process.stdout.write(`${line}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'jaws-deck-growth-'))
  const chosen = Object.entries(constructs).filter(
    ([name]) => !only || only.split(',').some((part) => name.includes(part)),
  )
  let superlinear = 0
  try {
    // The first run of all compiles the program.
    writeFileSync(join(folder, 'warm.txt'), '題\n- 甲\n')
    const base = built(join(folder, 'warm.txt'), join(folder, 'out'), formats, limit).cpu ?? 0
    print(
      '| construct | KB | s | CPU s | MB | growth | |\n| --- | --- | --- | --- | --- | --- | --- |',
    )
    for (const [name, [extension, textOf]] of chosen) {
      let before
      for (let bytes = from; bytes <= to; bytes *= 4) {
        const path = join(folder, `notes.${extension}`)
        writeFileSync(path, textOf(bytes))
        const { seconds, cpu, megabytes, end } = built(path, join(folder, 'out'), formats, limit)
        const growth = before && cpu ? (cpu - base) / Math.max(before - base, 0.1) : undefined
        const steep = end.startsWith('over') || (growth ?? 0) > 6
        if (steep) superlinear += 1
        const digits = (value, count) => value?.toFixed(count) ?? ''
        const cells = [
          name,
          digits(bytes / 1000, 0),
          digits(seconds, 1),
          digits(cpu, 1),
          digits(megabytes, 0),
          digits(growth, 1),
        ]
        print(`| ${cells.join(' | ')} | ${steep ? '**steep** ' : ''}${end} |`)
        before = cpu
        if (end.startsWith('over')) break
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  print(`\n${chosen.length} constructs, ${superlinear} steep steps`)
}
