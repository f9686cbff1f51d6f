import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { madeByUs } from './made-by-us.js'
import { outputError, type OutputError } from './output-error.js'

export interface TargetOptions {
  /** The run's inputs, none of which may be written to. */
  inputs: string[]
  /** Also replace files that are not ours. Never an input. */
  force?: boolean
}

/**
 * What stands in the way of writing these paths: an input (the same path, a hard link, a symbolic
 * link, another case on a disk that ignores it), a directory or device, someone else's file, one
 * path twice. Touches nothing; an empty list means that all may be written.
 */
export async function checkTargets(
  paths: string[],
  options: TargetOptions,
): Promise<OutputError[]> {
  const inputs = await inputsOf(options.inputs)
  const problems: OutputError[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    const problem = seen.has(resolve(path))
      ? outputError('twice', path, (words) => words.twice)
      : await checkTarget(path, inputs, options.force ?? false)
    seen.add(resolve(path))
    if (problem) problems.push(problem)
  }
  return problems
}

/** Of each run's inputs, which are the same list for all of its decks. */
const known = new WeakMap<string[], Promise<Set<string>>>()

/** All that tells the run's inputs. */
function inputsOf(paths: string[]): Promise<Set<string>> {
  const found =
    known.get(paths) ?? Promise.all(paths.map(identities)).then((all) => new Set(all.flat()))
  known.set(paths, found)
  return found
}

async function checkTarget(
  path: string,
  inputs: Set<string>,
  force: boolean,
): Promise<OutputError | undefined> {
  if ((await identities(path)).some((name) => inputs.has(name))) {
    return outputError('input', path, (words) => words.isInput)
  }
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return undefined
  if (found.isDirectory()) {
    return outputError('directory', path, (words) => words.isFolder)
  }
  if (!found.isFile()) return outputError('special', path, (words) => words.special)
  // What cannot be read cannot be known as ours.
  if (force || (await madeByUs(path).catch(() => false))) return undefined
  return outputError('foreign', path, (words) => words.foreign)
}

/** All that tells one file: its path, its real path, its place on the disk. */
async function identities(path: string): Promise<string[]> {
  const absolute = resolve(path)
  const names = [absolute]
  await realpath(absolute).then(
    (real) => names.push(real),
    () => {},
  )
  await stat(absolute, { bigint: true }).then(
    ({ dev, ino }) => ino !== 0n && names.push(`${dev}:${ino}`),
    () => {},
  )
  return names
}
