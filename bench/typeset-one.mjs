/**
 * One process of `typeset.mjs`: `PROGRAM NOTES set|whole`. With `code` for the last it writes V8's
 * code of what ran beside the program, as `scripts/compile-code.mjs` does.
 */
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

const [, , path, notes, what] = process.argv
const url = pathToFileURL(path)
const { loadProgram } = await import(new URL('load-program.mjs', url).href)
const { lowerHelpers } = await import(new URL('lower-helpers.mjs', url).href)
lowerHelpers()
const loaded = await loadProgram(what, url)
const { twice } = loaded.program
if (what === 'code') {
  await twice(notes, false)
  await twice(notes, true)
  await writeFile(`${path}.code`, loaded.code())
} else process.stdout.write(JSON.stringify(await twice(notes, what === 'whole')))
