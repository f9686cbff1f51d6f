import jsqr from 'jsqr'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { colorScheme } from '../../../src/export/pptx/color-scheme.js'
import { pointsOf, type Step } from '../../../src/scene/path-steps.js'
import { qrSteps } from '../../../src/scene/shapes/qr-steps.js'
import { waveSteps } from '../../../src/scene/shapes/wave-steps.js'
import { coverage } from '../../../src/export/pptx/png/coverage.js'
import { rasteriseIcon } from '../../../src/export/pptx/png/rasterise-icon.js'
import { names } from '../../../src/services/names.js'
import { serviceIcon } from '../../../src/services/service-icon.js'
import { pptxOptions } from './made-deck.js'

/** Polygons of a path of straight lines. */
function polygons(steps: Step[]): number[][] {
  const found: number[][] = []
  for (const step of steps) {
    if (step.type === 'move') found.push([])
    for (const point of pointsOf(step)) found.at(-1)?.push(...point)
  }
  return found
}

test.each([0, 55.5, 160, -999])(
  'a wave moved by %s px is as wide as the slide and no wider',
  (offset) => {
    const points = waveSteps(456, offset).flatMap(pointsOf)
    const xs = points.map(([x]) => x)
    expect(Math.min(...xs)).toBeCloseTo(0, 3)
    expect(Math.max(...xs)).toBeCloseTo(1280, 3)
    expect(Math.min(...points.map(([, y]) => y))).toBeGreaterThanOrEqual(456 - 1e-6)
  },
)

test('a drawn QR code is read as the address it holds', () => {
  const text = 'http://jawsdays2017.jaws-ug.jp/session/1512/'
  const side = 296
  const steps = qrSteps(text, { x: 0, y: 0, width: side, height: side })
  for (const evenOdd of [true, false]) {
    const dark = coverage(polygons(steps), side, evenOdd)
    const pixels = Uint8ClampedArray.from({ length: side * side * 4 }, (_, i) =>
      i % 4 === 3 ? 255 : 255 - 255 * Math.min(1, dark[i >> 2] ?? 0),
    )
    expect(jsqr.default(pixels, side, side)?.data).toBe(text)
  }
})

test('an icon is drawn in its own colours', () => {
  const png = PNG.sync.read(Buffer.from(rasteriseIcon(serviceIcon('aws-lambda'), 64)))
  expect([png.width, png.height]).toEqual([64, 64])
  const corner = [...png.data.subarray(0, 3)]
  const fill = /<path fill="#([0-9a-f]{6})" d="M0/.exec(serviceIcon('aws-lambda'))?.[1] ?? ''
  expect(corner).toEqual([...Buffer.from(fill, 'hex')])
  const white = [...png.data].filter((value, i) => i % 4 === 0 && value > 250).length
  expect(white).toBeGreaterThan(300)
  expect(white).toBeLessThan(2500)
})

test('every icon there is has a picture that is not of one colour', () => {
  for (const [key] of names) {
    const { data } = PNG.sync.read(Buffer.from(rasteriseIcon(serviceIcon(key), 16)))
    const colors = new Set<number>()
    for (let i = 0; i < data.length; i += 4) colors.add(data.readUInt32BE(i))
    expect(colors.size, key).toBeGreaterThan(1)
  }
})

test('every token of a theme is told by one of the twelve colours of a scheme', async () => {
  for (const dark of [false, true]) {
    const { theme } = await pptxOptions(dark)
    const scheme = colorScheme(theme)
    expect(scheme.slots.map(([slot]) => slot)).toEqual([
      'dk1',
      'lt1',
      'dk2',
      'lt2',
      'accent1',
      'accent2',
      'accent3',
      'accent4',
      'accent5',
      'accent6',
      'hlink',
      'folHlink',
    ])
    for (const token of Object.keys(theme.colors))
      expect(scheme.color(token)).toMatch(/^<a:schemeClr/)
    expect(scheme.color('ink')).toBe('<a:schemeClr val="tx1"/>')
  }
})
