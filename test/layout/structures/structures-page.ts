import { slideMarkdown } from '../../../src/compile/slide-markdown.js'
import { finishSection } from '../../../src/render/finish-section.js'
import { sectionRenderer } from '../../../src/render/section-renderer.js'
import { serviceIcon } from '../../../src/services/service-icon.js'
import { lineBreakCss } from '../../../src/theme/line-break-css.js'
import type { Slide } from '../../../src/types/deck.js'
import { subsetFonts } from '../../../src/typeset/subset-fonts.js'

/** The theme as its parts give it now, whether or not they have been put together since. */
async function themeCss(): Promise<string> {
  const script = new URL('../../../scripts/compose-themes.mjs', import.meta.url)
  const { compose } = (await import(script.href)) as { compose: (name: string) => string }
  return compose('jaws')
}

/** Rules that show each placed icon where Markdown only names it. */
function iconRules(slides: Slide[]): string {
  const icons = new Map<string, string>()
  for (const { placement } of slides) {
    for (const item of placement?.items ?? []) {
      if (item.kind === 'icon' && item.source) icons.set(item.source, item.alt ?? '')
    }
  }
  return [...icons]
    .map(([key, alt]) => {
      const data = Buffer.from(serviceIcon(key)).toString('base64')
      return `section img[alt="${alt}"]{content:url("data:image/svg+xml;base64,${data}")}`
    })
    .join('\n')
}

/** A page of placed slides, set by the theme with the deck's own fonts and nothing else. */
export async function structuresPage(slides: Slide[]): Promise<string> {
  const theme = [await themeCss(), lineBreakCss, iconRules(slides)].join('\n')
  const front = '---\nmarp: true\ntheme: jaws\npaginate: true\n---'
  const renderer = sectionRenderer(theme)
  const frame = { header: 'JAWS DAYS', footer: '' }
  const sources = slides.map((slide) => slideMarkdown(slide, frame, true))
  const sections = renderer.render(front, sources).map((section, index) =>
    finishSection(section.html, index + 1, slides.length, {
      ...section,
      classes: [slides[index]?.data.layout, ...(slides[index]?.data.classes ?? [])].join(' '),
      style: slides[index]?.data.style,
    }),
  )
  const all = ` 0123456789.>${sources.map(({ header, content }) => header + content).join('')}`
  const texts = [400, 700].map((weight) => ({
    text: all,
    weight: weight as 400 | 700,
    mono: false,
  }))
  const fonts = await subsetFonts(texts, 'truetype', { cache: false })
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><style>${fonts}
    body { margin: 0 } svg { display: block; width: 1280px; height: 720px }
    ${renderer.css()}</style><div class="marpit">${sections.join('')}</div>`
}
