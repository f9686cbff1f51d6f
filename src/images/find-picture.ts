import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Say } from '../messages/catalogue.js'

/** A picture's own path, links resolved; `otherCase` where its name is written in another case. */
export interface FoundPicture {
  path: string
  otherCase?: string
}

function inside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && !way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way)
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase()

/** The entry that a name means: itself, in another Unicode form, or in another case. */
function entryOf(names: string[], name: string): string | undefined {
  const form = name.normalize('NFC')
  return (
    names.find((other) => other === name) ??
    names.find((other) => other.normalize('NFC') === form) ??
    names.find((other) => fold(other) === fold(name))
  )
}

/** The path of names below a folder, each as it is written on the disk; undefined when one is missing. */
async function walk(folder: string, names: string[]): Promise<string | undefined> {
  let path = folder
  for (const name of names) {
    if (name === '' || name === '.') continue
    const entry = name === '..' ? name : entryOf(await readdir(path).catch(() => []), name)
    if (entry === undefined) return undefined
    path = join(path, entry)
  }
  return path
}

/** A picture that is named without its folder, as Obsidian does, in the folders beside the notes. */
async function beside(folder: string, name: string): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.slice(0, 200)) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules')
      continue
    const found = await walk(join(folder, entry.name), [name])
    if (found) return found
  }
  return undefined
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/**
 * The file that an address of the notes means, in `folder` and below: as it is written, relative to
 * that folder where it begins with `/`, with `\` for `/`, in another Unicode form or case of its name.
 *
 * @returns a reason, in words for the user, when there is none.
 */
export async function findPicture(address: string, folder: string): Promise<FoundPicture | Say> {
  const root = await realpath(folder)
  const given = address.startsWith(root + sep) ? relative(root, address) : address
  const straight = isAbsolute(given) ? given : join(root, given)
  if (await exists(straight)) return checked(root, await realpath(straight))
  const names = given.replaceAll('\\', '/').replace(/^\/+/, '').split('/')
  const [only = ''] = names
  const path =
    (await walk(root, names)) ?? (names.length === 1 ? await beside(root, only) : undefined)
  if (path === undefined) return ({ input }) => input.pictures.missing
  const found = checked(root, await realpath(path))
  if (typeof found === 'function') return found
  const said = relative(root, path).split(sep).join('/').normalize('NFC')
  const isSame = said.endsWith(
    names
      .filter((name) => name !== '.')
      .join('/')
      .normalize('NFC'),
  )
  return isSame ? found : { ...found, otherCase: said }
}

function checked(root: string, path: string): FoundPicture | Say {
  return inside(root, path) ? { path } : ({ input }) => input.pictures.outside
}
