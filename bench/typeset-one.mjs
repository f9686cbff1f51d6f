/**
 * One process of `typeset.mjs`: `PROGRAM LOADER NOTES set|whole`. With `code` for the last it writes
 * V8's code of what ran beside the program, as `scripts/compile-code.mjs` does.
 */
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

const [, , path, loader, notes, what] = process.argv
const { loadProgram } = await import(pathToFileURL(loader).href)
const loaded = await loadProgram(what, pathToFileURL(path))
const { twice } = loaded.program
if (what === 'code') {
  await twice(notes, false)
  await twice(notes, true)
  await writeFile(`${path}.code`, loaded.code())
} else process.stdout.write(JSON.stringify(await twice(notes, what === 'whole')))
