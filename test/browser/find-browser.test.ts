import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser, usualPlaces } from '../../src/browser/find-browser.js'

const folderWith = (name: string, mode = 0o755): string => {
  const folder = mkdtempSync(join(tmpdir(), 'bin-'))
  writeFileSync(join(folder, name), '')
  chmodSync(join(folder, name), mode)
  return folder
}

test('an explicit path wins over CHROME_PATH, and that over the usual places', async () => {
  const [one, two, three] = [folderWith('a'), folderWith('b'), folderWith('chromium')]
  const env = { CHROME_PATH: join(two, 'b'), PATH: three }
  const explicit = await findBrowser({ path: join(one, 'a'), env })
  expect(explicit.executable).toBe(join(one, 'a'))
  expect((await findBrowser({ env })).executable).toBe(join(two, 'b'))
  const usual = await findBrowser({ env: { PATH: three }, platform: 'linux' })
  expect(usual).toMatchObject({ executable: join(three, 'chromium'), embedded: false })
})

test('what is not executable is no browser', async () => {
  const folder = folderWith('chromium', 0o644)
  await expect(findBrowser({ path: join(folder, 'chromium'), env: {} })).rejects.toThrow(folder)
  await expect(findBrowser({ path: folder, env: {} })).rejects.toThrow(folder)
})

test('where no browser is and none is embedded, that is said', async () => {
  await expect(findBrowser({ env: {}, platform: 'darwin' })).rejects.toMatchObject({
    code: 'BROWSER',
    fault: 'missing',
  })
})

test('Chrome comes before Chromium before Edge; snaps are left alone', () => {
  const linux = usualPlaces('linux', { PATH: '/usr/bin:/snap/bin' })
  expect(linux[0]).toBe('/usr/bin/google-chrome-stable')
  expect(linux.some((place) => place.startsWith('/snap'))).toBe(false)
  expect(usualPlaces('darwin', { HOME: '/Users/me' })[0]).toContain('Google Chrome.app')
  expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })[0]).toContain('chrome.exe')
})
