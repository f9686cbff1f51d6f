import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js'
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js'
import { TeX } from 'mathjax-full/js/input/tex.js'
import { AllPackages } from 'mathjax-full/js/input/tex/AllPackages.js'
import { mathjax } from 'mathjax-full/js/mathjax.js'
import { SVG } from 'mathjax-full/js/output/svg.js'
import { sha256 } from '../host/index.js'

/** Math as a drawing: a data URL of SVG, its size in px, and a name by what it shows. */
export interface DrawnMath {
  url: string
  width: number
  height: number
  drawing: string
}

/** Size of its letters, px: that of the first level of a list. */
const em = 28
/** Around the math, px: on dark slides it stands on a light card. */
const padding = 12
/** The ink of our light slides, and the paper. */
const ink = '#0e2236'
const paper = '#ffffff'

/** What opens links, loads more or needs a page; and what draws mistakes in red instead of telling them. */
const unsafe = new Set(
  'html require autoload setoptions bussproofs action noundefined noerrors'.split(' '),
)

/**
 * A function that draws the source of math (LaTeX); it throws what is wrong with it. The
 * build bundles MathJax apart, and loads it when this is first called.
 */
export function mathDrawer(): (source: string, isBlock: boolean) => DrawnMath {
  const adaptor = liteAdaptor()
  RegisterHTMLHandler(adaptor)
  const packages = AllPackages.filter((name) => !unsafe.has(name))
  const fail = (_: unknown, error: Error): never => {
    throw error
  }
  const document = mathjax.document('', {
    InputJax: new TeX({ packages, formatError: fail, maxBuffer: 20_000 }),
    OutputJax: new SVG({ fontCache: 'none' }),
  })
  return (source, isBlock) => {
    const options = { display: isBlock, em, ex: em / 2, containerWidth: 1120 }
    return drawn(adaptor.innerHTML(document.convert(source, options) as never))
  }
}

function drawn(svg: string): DrawnMath {
  if (svg.includes('data-mjx-error')) throw new Error('a command that is not known')
  const box = /viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"/.exec(svg)
  const [x = 0, y = 0, w = 0, h = 0] = box?.slice(1).map(Number) ?? []
  if (w === 0 || h === 0) throw new Error('nothing to draw')
  const unit = 1000 / em
  const around = padding * unit
  const width = Math.ceil(w / unit + padding * 2)
  const height = Math.ceil(h / unit + padding * 2)
  const frame = { x: x - around, y: y - around, w: width * unit, h: height * unit }
  const card = `<rect x="${frame.x}" y="${frame.y}" width="${frame.w}" height="${frame.h}" fill="${paper}"/>`
  const inner = svg
    .replace(/^<svg[^>]*>/, '')
    .replaceAll('currentColor', ink)
    .replaceAll(/ data-[\w-]+="[^"]*"/g, '')
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${frame.x} ${frame.y} ${frame.w} ${frame.h}">${card}${inner}`
  const name = sha256(whole).slice(0, 12)
  const data = Buffer.from(whole).toString('base64')
  return { url: `data:image/svg+xml;base64,${data}`, width, height, drawing: name }
}
