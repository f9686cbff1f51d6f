import { SaxesParser } from 'saxes'

/** Elements that draw; scripts, foreign HTML, animations and styles of other pages do not. */
const drawing = new Set(
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker image filter feGaussianBlur feOffset feMerge feMergeNode feColorMatrix feFlood feComposite feBlend feDropShadow switch style'.split(
    ' ',
  ),
)
const through = 'a'
/** Longer drawings are not read, UTF-16 units. */
const most = 4_000_000

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** CSS that asks nobody: no imports, no addresses but those of the drawing itself. */
const cleanCss = (css: string): string =>
  css
    .replaceAll(/@(?:import|font-face|namespace)\b[^;{}]*(?:;|\{[^}]*\})?/gi, '')
    .replaceAll(/url\((?!#)[^)]*\)/gi, 'none')
    .replaceAll(/expression\s*\(|javascript:|\\/gi, '')

/** An attribute as it may stay; undefined where it runs or fetches something. */
function attribute(name: string, value: string, element: string): string | undefined {
  if (/^on/i.test(name) || /^xml:base$/i.test(name)) return undefined
  if (/^(?:xlink:)?href$/i.test(name)) {
    const isOwn = /^#[\w.:-]+$/.test(value)
    const isPicture =
      element === 'image' && /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]*$/i.test(value)
    return isOwn || isPicture ? value : undefined
  }
  if (/^(?:style|fill|stroke|filter|mask|clip-path|marker(?:-\w+)?|cursor)$/i.test(name)) {
    return cleanCss(value)
  }
  if (/(?:javascript|vbscript|data)\s*:/i.test(value)) return undefined
  return value
}

/**
 * A drawing (SVG) that runs nothing and fetches nothing, written anew from an allowlist of its elements
 * and attributes; undefined where it is no drawing that can be read.
 */
export function cleanSvg(source: string): string | undefined {
  if (source.length > most || /<!ENTITY/i.test(source)) return undefined
  const parser = new SaxesParser({ xmlns: false })
  const out: string[] = []
  /** Names of the open elements; '' for one that is left out. */
  const open: string[] = []
  let failed = false
  parser.on('error', () => (failed = true))
  parser.on('opentag', ({ name, attributes }) => {
    const isIn = !open.includes('')
    const isKept = isIn && drawing.has(name) && (open.length > 0 || name === 'svg')
    // What a link holds is drawn; where it leads is not kept.
    open.push(isKept ? name : isIn && name === 'a' ? through : '')
    if (!isKept) return
    const kept = Object.entries(attributes).flatMap(([key, value]) => {
      const safe = attribute(key, String(value), name)
      return safe === undefined ? [] : ` ${key}="${escape(safe)}"`
    })
    const hasName = 'xmlns' in attributes || open.length > 1
    out.push(`<${name}${hasName ? '' : ' xmlns="http://www.w3.org/2000/svg"'}${kept.join('')}>`)
  })
  parser.on('text', (text) => {
    if (open.length === 0 || open.includes('')) return
    out.push(escape(open.at(-1) === 'style' ? cleanCss(text) : text))
  })
  parser.on('cdata', (text) => {
    if (open.at(-1) === 'style' && !open.includes('')) out.push(escape(cleanCss(text)))
  })
  parser.on('closetag', () => {
    const name = open.pop()
    if (name && name !== through) out.push(`</${name}>`)
  })
  try {
    parser.write(source).close()
  } catch {
    return undefined
  }
  return failed || out.length === 0 ? undefined : out.join('')
}
