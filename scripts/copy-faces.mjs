import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Copies the WOFF2 faces of the KaTeX that Marp uses into a folder. */
export async function copyFaces(folder) {
  const marp = createRequire(import.meta.url).resolve('@marp-team/marp-core')
  const from = join(dirname(createRequire(marp).resolve('katex')), 'fonts')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(from)) {
    if (name.endsWith('.woff2')) await cp(join(from, name), join(folder, name))
  }
}
