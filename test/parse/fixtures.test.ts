import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseFile } from '../../src/parse/index.js'
import { readBytes } from '../../src/read/read-bytes.js'
import { showTree } from './show-tree.js'

const folder = new URL('../fixtures/parse/', import.meta.url)

/** Each fixture is a folder: `input.*`, and `expected.txt` as `showTree` writes it. */
function read(name: string, change: (text: string) => string = (text) => text): string {
  const files = readdirSync(new URL(`${name}/`, folder))
  const input = files.find((file) => file.startsWith('input.'))
  if (!input) throw new Error(`${name} has no input`)
  const text = change(readFileSync(new URL(`${name}/${input}`, folder), 'utf8'))
  const file = readBytes(new TextEncoder().encode(text), input, {})
  const root = parseFile(file)
  return showTree(root, file)
}

test.each(readdirSync(folder))('reads %s', async (name) => {
  const found = read(name)
  await expect(found).toMatchFileSnapshot(new URL(`${name}/expected.txt`, folder).pathname)
  // CRLF is LF, and a byte-order mark is harmless.
  expect(read(name, (text) => text.replaceAll('\n', '\r\n'))).toBe(found)
  expect(read(name, (text) => `\ufeff${text}`)).toBe(found)
})
