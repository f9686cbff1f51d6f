import type { OpenOptions } from './open-options.js'
import type { HtmlDocument } from './change-document.js'
import { evaluatePage } from './evaluate-page.js'
import { keepSession } from './keep-session.js'
import type { PageOptions } from './open-page.js'
import { printPage, type PrintOptions } from './print-page.js'
import { screenshotPage, type Clip } from './screenshot-page.js'
import { runJobs } from './run-jobs.js'

export interface ShotOptions extends PageOptions {
  /** Parts of the document to take; or all elements that `selector` matches. */
  clips?: Clip[]
  selector?: string
}

/** The one door to Chromium. Every document is shown with the network off. */
export interface Browser {
  /** The document as PDF: tagged, with bookmarks; the same bytes on every run. */
  print: (html: HtmlDocument, options?: PrintOptions) => Promise<Uint8Array>
  /** PNGs of parts of the document, in order. */
  screenshots: (html: HtmlDocument, options: ShotOptions) => Promise<Uint8Array[]>
  /** What a function of this source returns in the document, as JSON. The document's own scripts run. */
  evaluate: <T>(html: string, functionSource: string, options?: PageOptions) => Promise<T>
  /** Ends the browser and removes all it left on the disk. */
  close: () => Promise<void>
}

const defaultTimeoutMs = 120_000

const opened = new Map<string, Promise<Browser>>()

/**
 * The browser of this process: the first call starts it, later ones get the same until it is
 * closed. Work that fails because the browser died or hung is tried once more in a fresh one.
 * Throws errors with `code: 'BROWSER'` (see `browserError`); after one, call again to start anew.
 */
export function openBrowser(options: OpenOptions = {}): Promise<Browser> {
  const key = options.path ?? ''
  const known = opened.get(key)
  if (known) return known
  const browser = makeBrowser(options, () => opened.delete(key))
  opened.set(key, browser)
  browser.catch(() => opened.delete(key))
  return browser
}

async function makeBrowser(options: OpenOptions, onClose: () => void): Promise<Browser> {
  const keeper = keepSession(options)
  await keeper.current()
  const run = runJobs(keeper, options.timeoutMs ?? defaultTimeoutMs)
  const viewport = { width: 1280, height: 720 }
  return {
    print: (html, print = {}) =>
      run(({ pages }) => pages.use(html, viewport, (page) => printPage(page, print))),
    screenshots: (html, shots) =>
      run(({ pages }) => pages.use(html, shots, (page) => screenshotPage(page, shots))),
    evaluate: <T>(html: string, source: string, page: PageOptions = viewport) =>
      run(({ pages }) =>
        pages.use(html, { scripts: true, ...page }, (shown) => evaluatePage(shown, source)),
      ) as Promise<T>,
    close: async () => {
      onClose()
      await keeper.end()
    },
  }
}
