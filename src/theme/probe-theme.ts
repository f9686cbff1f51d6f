import type { BlockStyle, ThemeMetrics } from '../types/layout.js'
import type { Box } from '../types/deck.js'
import { probedSizes, probePage } from './probe-page.js'
import { readProbe, type Probed, type ProbedText } from './read-probe.js'

/** Runs a function of this source in a page of this HTML; `Browser.evaluate` is one. */
export type Evaluate = <T>(html: string, functionSource: string) => Promise<T>

/** Roles whose space above is told by the text before them in the probe. */
const below = new Map([
  ['l1', 'first'],
  ['l1Head', 'l1'],
  ['l2', 'l1Head'],
  ['l3', 'l2'],
  ['p', 'first'],
  ['lead', 'first'],
])
/** Roles whose left edge is measured from another text's. */
const inside = new Map([
  ['l2', 'l1Head'],
  ['l3', 'l2'],
])
/** How much higher than other blocks lists are placed, px. */
const listRise = 8
/** Room that a footer takes at least, px. */
const footer = 48

const round = (n: number): number => Math.round(n * 10) / 10

function hexOf(color: string): string {
  const parts = color.match(/[\d.]+/g)?.slice(0, 3) ?? []
  return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`
}

function camel(token: string): string {
  return token.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function styleOf(text: ProbedText, probed: Probed, body: Box): BlockStyle {
  const beside = (role: string | undefined): ProbedText | undefined =>
    probed.texts.find((other) => other.role === role && other.slide === text.slide)
  const token = Object.entries(probed.colors).find(([, color]) => color === text.color)?.[0]
  const left = beside(inside.get(text.role))?.left ?? body.x
  const above = beside(below.get(text.role))
  const gap = probed.gaps[text.role] ?? (above ? text.top - above.bottom : 0)
  const title = text.role === 'title' || text.role === 'titleSmall'
  return {
    size: round(text.size),
    leading: round(text.leading),
    weight: text.weight >= 600 ? 700 : 400,
    color: token ? camel(token) : hexOf(text.color),
    indent: title || text.role === 'part' || text.role === 'crumb' ? 0 : round(text.left - left),
    before: Math.max(0, round(gap)),
  }
}

/** Ground, text and links; a ground that nothing paints is white. */
function colorsOf({ plain }: Probed): Record<string, string> {
  const clear = /^rgba\(.*, 0\)$/.test(plain.paper)
  return {
    paper: clear ? '#ffffff' : hexOf(plain.paper),
    ink: hexOf(plain.ink),
    sea: hexOf(plain.sea),
  }
}

/**
 * Title and body of the slide: what the theme leaves for them inside its padding, the title on
 * top. A theme may centre the two; their heights are the same.
 */
function boxesOf(probed: Probed): { title: Box; body: Box } {
  const [slideWidth = 1280, slideHeight = 720] = probed.slide
  const [left = 0, right = 0, top = 0, bottom = 0] = probed.boxes['inside'] ?? []
  const [, drawn = top, , height = 0] = probed.boxes['title'] ?? []
  const [, below = drawn + height] = probed.boxes['body'] ?? []
  const width = slideWidth - left - right
  const heading = probed.texts.find(({ role }) => role === 'title')
  const y = top + below - drawn
  const lowest = slideHeight - Math.max(bottom, footer)
  return {
    title: { x: heading?.left ?? left, y: top, width: heading?.room ?? width, height },
    // Lists are placed a little higher than they stand under these themes.
    body: { x: left, y, width, height: lowest - y - listRise },
  }
}

/**
 * The boxes and type styles that a theme's CSS gives, measured on probe slides in a browser.
 *
 * @param css The theme's CSS, plain or as Marp scoped it.
 * @param own What is known without measuring: a theme of ours has structural layouts and fixed boxes.
 */
export async function probeTheme(
  name: string,
  css: string,
  evaluate: Evaluate,
  own: Pick<ThemeMetrics, 'structural'> & Partial<Pick<ThemeMetrics, 'title' | 'body'>> = {
    structural: false,
  },
): Promise<ThemeMetrics> {
  const probed = await evaluate<Probed>(probePage(css), readProbe)
  const [width = 1280, height = 720] = probed.slide
  const { title, body } = { ...boxesOf(probed), ...own }
  const texts = probed.texts.filter(({ role }) => role !== 'first')
  const stylesAt = (size: string): Record<string, BlockStyle> => {
    const own = texts.filter(({ slide }) => probedSizes[slide] === size)
    return Object.fromEntries(own.map((text) => [text.role, styleOf(text, probed, body)]))
  }
  const styles = stylesAt('')
  const { structural } = own
  const steps = [stylesAt('tight-1'), stylesAt('tight-2')]
  const facts = { name, structural, slide: { width, height }, title, body, styles, steps }
  if (!structural) return { ...facts, colors: colorsOf(probed) }
  return { ...facts, sizes: { large: stylesAt('large'), medium: stylesAt('medium') } }
}
