import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { watch } from 'chokidar'

/** Editors write a file in several steps; when nothing came for so long, it is written. */
const quietMs = 12
/** An empty or missing file is often one that is being written: it is given this long. */
const doubtMs = 120
/** However fast things change, they are shown this often. */
const mostMs = 250

export interface PathWatcher {
  /** Also watches these files, whether they are there or not. */
  add: (paths: string[]) => void
  close: () => Promise<void>
}

export interface WatchPathsOptions {
  /** Files and folders; of a folder the files right inside it. */
  paths: string[]
  /** Whether a file in a watched folder is of interest, by its absolute path. */
  isWanted: (path: string) => boolean
  /** Told of absolute paths that changed, came or went, once they rest. */
  onChange: (paths: string[]) => void
  onError: (error: Error) => void
}

/** chokidar drops a change that comes less than 50 ms after another of the same file. */
const droppedMs = 60

/** What tells one state of a file from another; undefined when it is missing or empty. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { size, mtimeMs } = await stat(path)
    return size === 0 ? undefined : `${size} ${mtimeMs}`
  } catch {
    return undefined
  }
}

/** Collects paths until they rest: a burst of changes is one. */
function settle(onChange: WatchPathsOptions['onChange']) {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let later: NodeJS.Timeout | undefined
  let stopped = false
  let since = 0
  const flush = async (doubted: boolean): Promise<void> => {
    // Taken before anything is waited for: what changes meanwhile is told of by the next flush.
    const paths = [...changed]
    changed.clear()
    timer = undefined
    const stamps = await Promise.all(paths.map(stampOf))
    if (!doubted && stamps.includes(undefined)) {
      for (const path of paths) changed.add(path)
      timer ??= setTimeout(() => void flush(true), doubtMs)
      return
    }
    if (paths.length === 0) return
    onChange(paths)
    later = setTimeout(() => void recheck(paths, stamps), droppedMs)
  }
  const touch = (path: string): void => {
    const now = Date.now()
    if (changed.size === 0) since = now
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => void flush(false), Math.min(quietMs, since + mostMs - now))
  }
  /** A save right after the last may not have been told of. */
  const recheck = async (paths: string[], stamps: (string | undefined)[]): Promise<void> => {
    const now = await Promise.all(paths.map(stampOf))
    paths.forEach((path, i) => {
      if (now[i] !== stamps[i] && !stopped) touch(path)
    })
  }
  return {
    touch,
    stop: (): void => {
      stopped = true
      clearTimeout(timer)
      clearTimeout(later)
    },
  }
}

/**
 * Watches files by their folders, so that it sees one that an editor replaces, one that comes
 * back, and one that is not there yet.
 */
export async function watchPaths(options: WatchPathsOptions): Promise<PathWatcher> {
  const { isWanted, onChange, onError } = options
  const resting = settle(onChange)
  const folders = new Set<string>()
  const named = new Set<string>()
  const gone = new Set<string>()
  const watcher = watch([], {
    depth: 0,
    ignoreInitial: true,
    ignored: (path, stats) =>
      stats?.isFile() === true && !named.has(resolve(path)) && !isWanted(resolve(path)),
  })
  watcher.on('all', (event, path) => {
    const full = resolve(path)
    // A folder that went is forgotten; when it is back it is another one.
    if (event === 'unlinkDir' && named.has(full)) gone.add(full)
    if (event === 'addDir' && gone.delete(full)) watcher.unwatch(full).add(full)
    if (named.has(full) || isWanted(full)) resting.touch(full)
  })
  watcher.on('error', (error) => onError(error instanceof Error ? error : new Error(String(error))))
  const add = (paths: string[]): void => {
    const fresh = paths.map((path) => resolve(path)).filter((path) => !named.has(path))
    for (const path of fresh) named.add(path)
    const homes = fresh
      .map((path) => dirname(path))
      .filter((path) => !folders.has(path) && !named.has(path))
    for (const path of homes) folders.add(path)
    // One that is not there yet is seen by its folder.
    const there = [...homes, ...fresh.filter((path) => existsSync(path))]
    if (there.length > 0) watcher.add(there)
  }
  const ready = new Promise<void>((done) => void watcher.once('ready', done))
  add(options.paths)
  await ready
  return {
    add,
    close: async () => {
      resting.stop()
      await watcher.close()
    },
  }
}
