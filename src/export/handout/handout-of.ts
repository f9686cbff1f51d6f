import { exportHandout } from './export-handout.js'
import type { ExportInput } from '../exporter.js'
import type { Scene } from '../../scene/scene.js'
import { isDrawn, slideScenes } from '../shared/slide-scenes.js'
import { themeColors } from '../../theme/theme-colors.js'
import { createShaper } from '../../typeset/create-shaper.js'

/** A slide of a deck that is not drawn here as a picture of it in the room of one of ours. */
function photographed(
  png: Uint8Array,
  alt: string,
  size: { width: number; height: number },
): Scene {
  const [width, height] = [1280, 720]
  const scale = Math.min(width / size.width, height / size.height)
  const box = { width: size.width * scale, height: size.height * scale }
  const at = { x: (width - box.width) / 2, y: (height - box.height) / 2 }
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const tag = { name: 'Figure' as const, alt }
  return {
    width,
    height,
    headings: [],
    drawings: [{ kind: 'picture', box: { ...at, ...box }, source, tag }],
  }
}

/** Tags, of which each has its `>`; an attribute may hold a `<`. */
// oxlint-disable-next-line regexp/no-super-linear-move
const tags = /<style.*?<\/style>|<[^>]*>/gs

/** Slides that only a browser can show: finished decks, themes of others. */
async function photographs({ rendered, browser }: ExportInput): Promise<Scene[]> {
  const [{ exportPng }, { slideSize }] = await Promise.all([
    import('../png/export-png.js'),
    import('../shared/slide-size.js'),
  ])
  const whole = await rendered()
  const pictures = await exportPng(whole, await browser())
  const size = slideSize(whole)
  return pictures.map((png, index) => {
    const words = whole.slides[index]?.html.replaceAll(tags, ' ').replaceAll(/\s+/g, ' ').trim()
    return photographed(png, words ?? '', size)
  })
}

/** The deck's handout as PDF; print is always light. */
export async function handoutOf(input: ExportInput): Promise<Uint8Array> {
  const { deck, lang, theme, family, handout, typesetter } = input
  const drawn = isDrawn(input)
    ? slideScenes(input)
    : { scenes: await photographs(input), shaper: createShaper(family, lang) }
  const { scenes, shaper } = drawn
  const colors = themeColors(theme.css, false)
  return exportHandout(deck, { slides: [...scenes], lang, colors }, handout, { typesetter, shaper })
}
