import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { cacheFolder, temporaryCache } from '../disk/cache-folder.js'
import { makeFolder } from '../disk/make-folder.js'
import { packageVersion } from '../disk/package-version.js'
import { browserError } from './browser-error.js'
import type { FoundBrowser } from './found-browser.js'
import { fontsConf } from './fonts-conf.js'

/** True where the embedded Chromium is installed and can run: it is built for Linux on x64. */
export function hasEmbeddedBrowser(platform: NodeJS.Platform): boolean {
  const installed = packageVersion('@sparticuz/chromium') !== undefined
  return installed && platform === 'linux' && process.arch === 'x64'
}

/** Written last, so a folder that has it is whole. */
const marker = 'complete'

/**
 * The Chromium of `@sparticuz/chromium`, unpacked once into the user's cache folder under the
 * package's version. Two processes that start together each unpack into a folder of their own
 * and the first rename wins. Throws a browser error when it cannot be unpacked.
 */
export async function embeddedBrowser(cacheRoot?: string): Promise<FoundBrowser> {
  const root = cacheRoot ?? (await writableFolder())
  const home = join(root, `chromium-${packageVersion('@sparticuz/chromium') ?? 'unknown'}`)
  if (!existsSync(join(home, marker))) await unpack(root, home)
  return {
    executable: join(home, 'chromium'),
    embedded: true,
    args: [],
    env: {
      FONTCONFIG_PATH: join(home, 'fonts'),
      FONTCONFIG_FILE: join(home, 'fonts', 'fonts.conf'),
      // NSS and expat, for machines that have no desktop libraries.
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? '']
        .filter((folder) => folder !== '')
        .join(delimiter),
    },
  }
}

/** The folder of the cache, made if need be. */
async function writableFolder(): Promise<string> {
  const folder = cacheFolder('')
  try {
    await makeFolder(folder, 0o700)
    return folder
  } catch (error) {
    const own = temporaryCache()
    if (own !== undefined) return own
    throw browserError('missing', (words) => words.noRoom(folder, folder), error)
  }
}

async function unpack(root: string, home: string): Promise<void> {
  let staging: string | undefined
  try {
    await makeFolder(root)
    await sweep(root)
    staging = await mkdtemp(join(root, stagingPrefix))
    await inflateInto(staging)
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontsConf(join(home, 'fonts')))
    await writeFile(join(staging, marker), '')
    await rename(staging, home).catch(async (error: unknown) => {
      if (existsSync(join(home, marker))) return
      // What stands there is a folder someone has partly deleted.
      await rm(home, { recursive: true, force: true })
      await rename(staging ?? home, home).catch(() => {
        if (!existsSync(join(home, marker))) throw error
      })
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw browserError('missing', (words) => words.notUnpacked(reason), error)
  } finally {
    if (staging !== undefined) await rm(staging, { recursive: true, force: true })
  }
}

const stagingPrefix = 'unpacking-'
const abandonedAfterMs = 3_600_000

/** Removes what processes left that were killed while unpacking. */
async function sweep(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (!name.startsWith(stagingPrefix)) continue
    const path = join(root, name)
    const made = (await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now()
    if (Date.now() - made > abandonedAfterMs) await rm(path, { recursive: true, force: true })
  }
}

/**
 * Lets the package unpack itself into `folder`. It only knows `os.tmpdir()` and a library
 * set that it unpacks on Lambda, so it runs in a process of its own where both say so.
 */
async function inflateInto(folder: string): Promise<void> {
  const entry = import.meta.resolve('@sparticuz/chromium')
  const script = `import(${JSON.stringify(entry)}).then((it) => it.default.executablePath())`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })
  const stop = (): boolean => child.kill('SIGKILL')
  process.once('exit', stop)
  const said: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => process.off('exit', stop))
  if (code !== 0) throw new Error(/Error: .*/.exec(said.join(''))?.[0] ?? `exit code ${code}`)
}
