import { openBrowser, type Browser } from '../../browser/open-browser.js'
import { noticed } from '../noticed.js'
import type { BuildOptions } from '../build-options.js'

export interface BrowserDoor {
  open: () => Promise<Browser>
  close: () => Promise<void>
}

/** A door to the browser that is opened when first asked for; one that failed is tried again. */
export function browserDoor(options: BuildOptions): BrowserDoor {
  let opened: Promise<Browser> | undefined
  return {
    open: (): Promise<Browser> => {
      opened ??= openBrowser({ path: options.browser, onNotice: noticed(options) })
      opened.catch(() => (opened = undefined))
      return opened
    },
    close: async (): Promise<void> => {
      await opened?.then((it) => it.close()).catch(() => {})
    },
  }
}
