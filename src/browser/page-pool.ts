import { changeDocument, type HtmlDocument } from './change-document.js'
import type { Cdp } from './connect-cdp.js'
import { openPage, type Page, type PageOptions } from './open-page.js'
import { writeDocument } from './write-document.js'

/** Pages that show one document after another. */
export interface PagePool {
  /** Shows `html` in a page that nobody else uses meanwhile. */
  use: <T>(html: HtmlDocument, options: PageOptions, work: (page: Page) => Promise<T>) => Promise<T>
}

/** So many documents, and then the page is closed, with whatever it may have gathered. */
const mostDocuments = 100

/** A page that showed more than so many characters is not kept: it would hold their memory. */
const mostChars = 8 << 20

interface Kept {
  page: Page
  documents: number
  /** What it shows. */
  shown: HtmlDocument
}

const startOf = (html: HtmlDocument): string | undefined =>
  typeof html === 'string' ? undefined : html[0]

/** Of the pages that wait, one whose document begins as `html` does, else the last. */
function taken(waiting: Kept[], html: HtmlDocument): Kept | undefined {
  const start = startOf(html)
  const alike = waiting.findIndex(({ shown }) => start !== undefined && startOf(shown) === start)
  return waiting.splice(alike < 0 ? -1 : alike, 1)[0]
}

/**
 * Keeps a page after its work: the next document is there in a third of the time, and sooner where
 * only some of its parts are others, as in a watch. Only pages in which no script ran are kept, so
 * that nothing of one document can reach the next.
 */
export function pagePool(cdp: Cdp): PagePool {
  const idle = new Map<string, Kept[]>()
  return {
    use: async (html, options, work) => {
      const { width, height, scale = 1, scripts = false } = options
      const key = `${width} ${height} ${scale}`
      const last = scripts ? undefined : taken(idle.get(key) ?? [], html)
      const page = last?.page ?? (await openPage(cdp, options))
      const documents = (last?.documents ?? 0) + 1
      let keep = false
      try {
        const whole = typeof html === 'string' ? html : html.join('')
        const changed = last && (await changeDocument(page.send, last.shown, html))
        if (!changed) await writeDocument(page.send, whole)
        const result = await work(page)
        keep = !scripts && whole.length <= mostChars && documents < mostDocuments
        return result
      } finally {
        if (keep) idle.set(key, [...(idle.get(key) ?? []), { page, documents, shown: html }])
        else await page.close()
      }
    },
  }
}
