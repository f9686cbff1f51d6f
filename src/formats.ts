import type { Deck, Rendered, Typesetter } from './types.js'
import type { Browser } from './browser/open-browser.js'
import { exportContactSheet } from './export/export-contact-sheet.js'
import type { HandoutOptions } from './export/export-handout.js'
import { exportHandout } from './export/export-handout.js'
import { exportHtml } from './export/export-html.js'
import { exportPdf } from './export/export-pdf.js'
import { exportPng } from './export/export-png.js'
import { exportPptx } from './export/export-pptx.js'
import { serviceIcon } from './services/service-icon.js'
import type { Theme } from './theme/load-theme.js'
import { themeColors } from './theme/theme-colors.js'
import { MONO_FAMILY, TEXT_FAMILY } from './typeset/font-stack.js'

/** What an exporter is given: the fitted deck, its slides as rendered, its Markdown, and a door to the browser. */
export interface ExportInput {
  deck: Deck
  rendered: Rendered
  /** Clean Marp Markdown. */
  markdown: string
  theme: Theme
  dark: boolean
  typesetter: Typesetter
  handout: HandoutOptions
  /** Opens the browser when it is first asked for. */
  browser: () => Promise<Browser>
}

/** One file of an export: `suffix` follows the base name of the output. */
export interface ExportedFile {
  suffix: string
  data: string | Uint8Array
}

export interface Exporter {
  /** Ending of its (first) file. */
  suffix: string
  /** Whether it prints or photographs: the browser is then started early. */
  browser: boolean
  make: (input: ExportInput) => Promise<ExportedFile[]>
}

/** Every output format, by the name that `--to` takes. One line a format. */
export const exporters = {
  html: {
    suffix: '.html',
    browser: false,
    make: async ({ deck, rendered }) => {
      const seconds = deck.slides.map((slide) => Math.round(slide.data.seconds))
      return [{ suffix: '.html', data: exportHtml(rendered, { seconds }) }]
    },
  },
  pdf: {
    suffix: '.pdf',
    browser: true,
    make: async ({ rendered, browser }) => [
      { suffix: '.pdf', data: await exportPdf(rendered, await browser()) },
    ],
  },
  pptx: {
    suffix: '.pptx',
    browser: false,
    make: async ({ deck, rendered, theme, dark, typesetter }) => {
      const { name, css, metrics } = theme
      const colors = themeColors(css, dark)
      const data = exportPptx(deck, {
        theme: { name, dark, colors, font: TEXT_FAMILY, mono: MONO_FAMILY, metrics },
        lang: rendered.lang,
        width: typesetter.width,
        icon: serviceIcon,
      })
      return [{ suffix: '.pptx', data }]
    },
  },
  handout: {
    suffix: '.handout.pdf',
    browser: true,
    make: async ({ deck, rendered, handout, typesetter, browser }) => [
      {
        suffix: '.handout.pdf',
        data: await exportHandout(deck, rendered, handout, typesetter, browser()),
      },
    ],
  },
  md: {
    suffix: '.md',
    browser: false,
    make: async ({ markdown }) => [{ suffix: '.md', data: markdown }],
  },
  png: {
    suffix: '.001.png',
    browser: true,
    make: async ({ rendered, browser }) => {
      const pictures = await exportPng(rendered, await browser())
      return pictures.map((data, index) => ({
        suffix: `.${String(index + 1).padStart(3, '0')}.png`,
        data,
      }))
    },
  },
  'contact-sheet': {
    suffix: '.contact-sheet.png',
    browser: true,
    make: async ({ rendered, browser }) => [
      { suffix: '.contact-sheet.png', data: await exportContactSheet(rendered, await browser()) },
    ],
  },
} satisfies Record<string, Exporter>

export type Format = keyof typeof exporters
