import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import type { WatchOptions, Watching } from '../../src/pipeline/watch/watch.js'
import { watch } from '../../src/pipeline/watch/watch.js'

export interface Watched extends Watching {
  folder: string
  /** Writes a file below the folder. */
  write: (name: string, text: string) => void
  /** Sources that were built again, in order. */
  built: string[]
}

/** A folder of notes with these files, watched; `notes/` is the input unless `inputs` are given. */
export async function watched(
  files: Record<string, string>,
  options: Partial<WatchOptions> = {},
): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'jaws-deck-watch-'))
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  const built: string[] = []
  const watching = await watch({
    out: join(folder, 'out'),
    formats: [],
    theme: 'jaws',
    port: 0,
    host: '127.0.0.1',
    messages: 'ja',
    onBuilt: (source) => void built.push(source),
    ...options,
    inputs: (options.inputs ?? ['notes']).map((name) => join(folder, name)),
  })
  return { ...watching, folder, write, built }
}

/** Notes of a talk with a few slides; the last session ends with `words`. */
export const notes = (words: string, more = ''): string => `勉強会 2017

最初の話 by 誰か

http://example.com/1

  • 一つ目の題
    • 一つ目の中身
    • 二つ目の中身
  • コスト: 開発3割、運用7割
${more}
次の話 by 別の人

http://example.com/2

  • 三つ目の題
    • 三つ目の中身
    • ${words}
  • EC2 -> Lambda -> S3
`

/** What `read` gives once it is what is expected; a busy machine takes its time. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 60_000 })
