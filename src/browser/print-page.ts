import { normalisePdf } from './normalise-pdf.js'
import { readStream } from './read-stream.js'
import type { Page } from './open-page.js'

export interface PrintOptions {
  /** Page size in CSS px, where the document's `@page` does not say. */
  width?: number
  height?: number
  paper?: 'a4' | 'letter'
  /** Bookmarks of the headings; default true. */
  outline?: boolean
  /** Structure for screen readers; default true. */
  tagged?: boolean
}

/** A4 and Letter in CSS px. */
const papers = { a4: [793.7, 1122.52], letter: [816, 1056] } as const

const pxPerInch = 96

/** The page's document as PDF, with nothing in it that depends on the hour. */
export async function printPage(page: Page, options: PrintOptions): Promise<Uint8Array> {
  const [paperWidth, paperHeight] = papers[options.paper ?? 'a4']
  const { stream } = await page.send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: options.tagged ?? true,
    generateDocumentOutline: options.outline ?? true,
    paperWidth: (options.width ?? paperWidth) / pxPerInch,
    paperHeight: (options.height ?? paperHeight) / pxPerInch,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
    transferMode: 'ReturnAsStream',
  })
  return normalisePdf(await readStream(page, String(stream)))
}
