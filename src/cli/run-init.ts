import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { catalogueOf } from '../messages/catalogue.js'
import { exitCode } from '../report/exit-code.js'
import type { RunOptions } from './with-config.js'

/** Writes a file that is not there yet; false where there is one. */
async function writeNew(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

/** Puts sample notes and a config file into the working folder; what is there already stays. */
export async function runInit(
  { messages }: RunOptions,
  say: (line: string) => void,
): Promise<number> {
  const { sample, terminal } = catalogueOf(messages)
  const files = { 'sessions/sample.txt': sample.notes, 'jaws-deck.config.yaml': sample.config }
  for (const [path, text] of Object.entries(files)) {
    say((await writeNew(path, text)) ? terminal.written(path) : terminal.kept(path))
  }
  say(terminal.next('jaws-deck watch --open'))
  return exitCode.ok
}
