import type { Browser } from '../browser/open-browser.js'
import type { HandoutOptions } from './handout/export-handout.js'
import type { Theme } from '../theme/load-theme.js'
import type { Deck, Rendered } from '../types/deck.js'
import type { FontFamily } from '../types/outline.js'
import type { Typesetter } from '../types/layout.js'

/** What an exporter is given: the fitted deck, ways to what is made of it, and to the browser. */
export interface ExportInput {
  deck: Deck
  /** Language of the text, as a BCP 47 tag. */
  lang: string
  /** Its slides in HTML with the fonts they need; made when asked for. */
  rendered: () => Promise<Rendered>
  /** Clean Marp Markdown, made when it is asked for. */
  markdown: () => string
  theme: Theme
  family: FontFamily
  dark: boolean
  typesetter: Typesetter
  handout: HandoutOptions
  /** File name of the picture of the cover, where it is made too. */
  card?: string
  /** Presenter notes stand in the PDF as annotations. */
  pdfNotes?: boolean
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

/** Every output format, by the name that `--to` takes; what makes it is loaded when it is used. */
export const exporters = {
  html: {
    suffix: '.html',
    browser: false,
    make: async ({ deck, rendered, card }) => {
      const { exportHtml } = await import('./html/export-html.js')
      const { htmlOptions } = await import('./html-options.js')
      const whole = await rendered()
      return [{ suffix: '.html', data: exportHtml(whole, htmlOptions(deck, whole, card)) }]
    },
  },
  pdf: {
    suffix: '.pdf',
    browser: false,
    make: async (input) => {
      const { isDrawn } = await import('./shared/slide-scenes.js')
      if (isDrawn(input)) {
        const { pdfOf } = await import('./pdf/pdf-of.js')
        return [{ suffix: '.pdf', data: pdfOf(input) }]
      }
      const { rendered, browser } = input
      const { exportPdf } = await import('./pdf/export-pdf.js')
      return [{ suffix: '.pdf', data: await exportPdf(await rendered(), await browser()) }]
    },
  },
  pptx: {
    suffix: '.pptx',
    browser: false,
    make: async (input) => {
      const { pptxOf } = await import('./pptx/pptx-of.js')
      return [{ suffix: '.pptx', data: await pptxOf(input) }]
    },
  },
  handout: {
    suffix: '.handout.pdf',
    browser: false,
    make: async (input) => {
      const { handoutOf } = await import('../handout-of.js')
      return [{ suffix: '.handout.pdf', data: await handoutOf(input) }]
    },
  },
  md: {
    suffix: '.md',
    browser: false,
    make: async ({ markdown }) => [{ suffix: '.md', data: markdown() }],
  },
  png: {
    suffix: '.001.png',
    browser: true,
    make: async ({ rendered, browser }) => {
      const { exportPng } = await import('./png/export-png.js')
      const pictures = await exportPng(await rendered(), await browser())
      return pictures.map((data, index) => ({
        suffix: `.${String(index + 1).padStart(3, '0')}.png`,
        data,
      }))
    },
  },
  og: {
    suffix: '.og.png',
    browser: true,
    make: async ({ rendered, browser }) => {
      const { exportOg } = await import('./export-og.js')
      return [{ suffix: '.og.png', data: await exportOg(await rendered(), await browser()) }]
    },
  },
  'contact-sheet': {
    suffix: '.contact-sheet.png',
    browser: true,
    make: async ({ rendered, browser }) => {
      const { exportContactSheet } = await import('./png/export-contact-sheet.js')
      const data = await exportContactSheet(await rendered(), await browser())
      return [{ suffix: '.contact-sheet.png', data }]
    },
  },
} satisfies Record<string, Exporter>

export type Format = keyof typeof exporters

/** Whether one of these formats is printed or photographed. */
export function needBrowser(formats: Format[]): boolean {
  return formats.some((format) => exporters[format].browser)
}
