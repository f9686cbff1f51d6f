import type { Cdp } from './connect-cdp.js'
import { openPage, type Page, type PageOptions } from './open-page.js'
import { beginDocument, headOf, writeDocument } from './write-document.js'

/** Pages that show one document after another. */
export interface PagePool {
  /** Shows `html` in a page that nobody else uses meanwhile. */
  use: <T>(html: string, options: PageOptions, work: (page: Page) => Promise<T>) => Promise<T>
}

/** So many documents, and then the page is closed, with whatever it may have gathered. */
const mostDocuments = 100

/** A page that showed more than so many characters is not kept: it would hold their memory. */
const mostChars = 8 << 20

interface Kept {
  page: Page
  documents: number
  /** Of its last document. */
  head: string
  /** Whether the next document has begun with that head; false when that failed. */
  begun?: Promise<boolean>
}

/** Of the pages that wait, one whose last document began as `html` does, else the last. */
function taken(waiting: Kept[], html: string): Kept | undefined {
  const alike = waiting.findIndex(({ head }) => head !== '' && html.startsWith(head))
  return waiting.splice(alike < 0 ? -1 : alike, 1)[0]
}

/**
 * Keeps a page after its work: the next document is there in a third of the time. Where documents
 * of one head come again and again, as in a watch, the next one's is written ahead, its fonts
 * loaded. Only pages in which no script ran are kept, so that nothing of one document can reach
 * the next.
 */
export function pagePool(cdp: Cdp): PagePool {
  const idle = new Map<string, Kept[]>()
  return {
    use: async (html, options, work) => {
      const { width, height, scale = 1, scripts = false } = options
      const key = `${width} ${height} ${scale}`
      const found = scripts ? undefined : taken(idle.get(key) ?? [], html)
      const begun = await found?.begun
      if (begun === false) await found?.page.close()
      const last = begun === false ? undefined : found
      const { page, documents, head } = last ?? {
        page: await openPage(cdp, options),
        documents: 0,
        head: '',
      }
      const again = head !== '' && html.startsWith(head)
      let keep = false
      try {
        await writeDocument(page.send, html, begun && again ? head : '')
        const result = await work(page)
        keep = !scripts && html.length <= mostChars && documents + 1 < mostDocuments
        return result
      } finally {
        if (keep) {
          const kept: Kept = { page, documents: documents + 1, head: headOf(html) }
          if (again) kept.begun = beginDocument(page.send, kept.head)
          idle.set(key, [...(idle.get(key) ?? []), kept])
        } else await page.close()
      }
    },
  }
}
