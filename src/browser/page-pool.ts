import type { Cdp } from './connect-cdp.js'
import { openPage, type Page, type PageOptions } from './open-page.js'
import { writeDocument } from './write-document.js'

/** Pages that show one document after another. */
export interface PagePool {
  /** Shows `html` in a page that nobody else uses meanwhile. */
  use: <T>(html: string, options: PageOptions, work: (page: Page) => Promise<T>) => Promise<T>
}

/** So many documents, and then the page is closed, with whatever it may have gathered. */
const mostDocuments = 100

/** A page that showed more than so many characters is not kept: it would hold their memory. */
const mostChars = 8 << 20

interface Idle {
  page: Page
  documents: number
}

/**
 * Keeps a page after its work: the next document is there in a third of the time. Only pages in
 * which no script ran are kept, so that nothing of one document can reach the next.
 */
export function pagePool(cdp: Cdp): PagePool {
  const idle = new Map<string, Idle[]>()
  return {
    use: async (html, options, work) => {
      const { width, height, scale = 1, scripts = false } = options
      const key = `${width} ${height} ${scale}`
      const waiting = scripts ? [] : (idle.get(key) ?? [])
      const { page, documents } = waiting.pop() ?? {
        page: await openPage(cdp, options),
        documents: 0,
      }
      let keep = false
      try {
        await writeDocument(page.send, html)
        const result = await work(page)
        keep = !scripts && html.length <= mostChars && documents + 1 < mostDocuments
        return result
      } finally {
        if (keep) idle.set(key, [...(idle.get(key) ?? []), { page, documents: documents + 1 }])
        else await page.close()
      }
    },
  }
}
