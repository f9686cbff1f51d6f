import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'

/** The setting in which a run keeps its code, and what it then leaves in its cache and in the temporary folder. */
function setting(): { cwd: string; cache: string; temporary: string; env: Record<string, string> } {
  const cwd = tempFolder({ 'a.txt': '題\n- 甲\n' })
  const temporary = join(cwd, 'tmp')
  mkdirSync(temporary)
  const cache = join(cwd, 'cache', 'jaws-deck')
  const env = {
    XDG_CACHE_HOME: join(cwd, 'cache'),
    TMPDIR: temporary,
    NODE_OPTIONS: '--stack-trace-limit=20',
  }
  return { cwd, cache, temporary, env }
}

const modeOf = (path: string): number => statSync(path).mode & 0o777

test('the cache folder is made for the user alone, also where the mask would open it', async () => {
  const { cwd, cache, env } = setting()
  const run = await runCli([], { cwd, env, shell: 'umask 000; $CLI a.txt' })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(modeOf(cache)).toBe(0o700)
})

test('one that others may only read is closed to them and used', async () => {
  const { cwd, cache, temporary, env } = setting()
  mkdirSync(cache, { recursive: true })
  chmodSync(cache, 0o755)
  const run = await runCli(['a.txt'], { cwd, env })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(modeOf(cache)).toBe(0o700)
  expect(readdirSync(cache)).not.toEqual([])
  expect(readdirSync(temporary)).toEqual([])
})

test.each(['writable by others', 'a link'])(
  'one that is %s is not used, and this is said',
  async (what) => {
    const { cwd, cache, temporary, env } = setting()
    if (what === 'a link') {
      mkdirSync(join(cwd, 'cache'))
      mkdirSync(join(cwd, 'elsewhere'))
      symlinkSync(join(cwd, 'elsewhere'), cache)
    } else {
      mkdirSync(cache, { recursive: true })
      chmodSync(cache, 0o777)
    }
    const run = await runCli(['a.txt'], { cwd, env })
    expect(run.code).toBe(0)
    expect(run.stderr).toContain('a temporary cache folder is used')
    expect(readdirSync(cache)).toEqual([])
    const [own = ''] = readdirSync(temporary)
    expect(modeOf(join(temporary, own))).toBe(0o700)
  },
)
