import type { Exporter } from './exporter.js'

/** Every output format, by the name that `--to` takes; what makes it is loaded when it is used. */
export const exporters = {
  html: {
    suffix: '.html',
    browser: false,
    make: async ({ deck, rendered, card }) => {
      const { exportHtml } = await import('./html/export-html.js')
      const { htmlOptions } = await import('./html/html-options.js')
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
      const { handoutOf } = await import('./handout/handout-of.js')
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
      const { exportOg } = await import('./png/export-og.js')
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
