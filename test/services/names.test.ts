import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { aliases } from '../../src/services/aliases.js'
import { names } from '../../src/services/names.js'
import { serviceIcon } from '../../src/services/service-icon.js'

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

test('names.ts is what the script makes of the installed icons', () => {
  const made = execFileSync(process.execPath, [path('scripts/service-names.mjs'), '--print'], {
    encoding: 'utf8',
  })
  expect(readFileSync(path('src/services/names.ts'), 'utf8')).toBe(made)
})

test('keys and names are unique, keys are file-safe', () => {
  expect(new Set(names.map(([key]) => key)).size).toBe(names.length)
  expect(new Set(names.map(([, name]) => name)).size).toBe(names.length)
  for (const [key] of names) expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
})

test('every alias belongs to a service that exists', () => {
  const known = new Set(names.map(([, name]) => name))
  expect(Object.keys(aliases).filter((name) => !known.has(name))).toEqual([])
})

test('every service has an icon: square, without the title of its file, with ids of its own', () => {
  for (const [key] of names) {
    const svg = serviceIcon(key)
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 (\d+) \1"[^>]*>.+<\/svg>$/su)
    expect(svg).not.toContain('<title')
    for (const [, id] of svg.matchAll(/id="([^"]+)"/gu)) {
      expect(id).toMatch(new RegExp(`^${key}-`, 'u'))
      expect(svg).toContain(`url(#${id})`)
    }
  }
})

test('an unknown key is refused', () => {
  expect(() => serviceIcon('grafana')).toThrow(RangeError)
})
