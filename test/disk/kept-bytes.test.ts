import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptBytes } from '../../src/disk/kept-bytes.js'

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'fonts-')), 'cache')
})
afterEach(() => rm(join(folder, '..'), { recursive: true }))

const bytes = Uint8Array.of(1, 2, 3)

test('what was made is made once', async () => {
  let made = 0
  const make = async (): Promise<Uint8Array> => {
    made += 1
    return bytes
  }
  const first = await keptBytes(folder, 'a', 128, make)
  const second = await keptBytes(folder, 'a', 128, make)
  expect([made, [...first], [...second]]).toEqual([1, [1, 2, 3], [1, 2, 3]])
})

test('what is not whole is made again', async () => {
  await keptBytes(folder, 'a', 128, async () => bytes)
  const whole = await readFile(join(folder, 'a'))
  await writeFile(join(folder, 'a'), whole.subarray(0, -1))
  const again = await keptBytes(folder, 'a', 128, async () => Uint8Array.of(9))
  expect([...again]).toEqual([9])
})

test('without a folder it is made each time', async () => {
  let made = 0
  for (const _ of [1, 2]) await keptBytes(undefined, 'a', 128, async () => Uint8Array.of(made++))
  expect(made).toBe(2)
})

test('the folder does not grow without bound', async () => {
  for (let n = 0; n < 140; n++) await keptBytes(folder, `font-${n}`, 128, async () => bytes)
  const names = await readdir(folder)
  expect(names).toHaveLength(128)
})
