import type { PreviewActs } from './acts.js'
import type { PageOptions } from './preview-page.js'
import type { PreviewExport } from './preview-deck.js'

export interface PreviewOptions extends Omit<PageOptions, 'fontCss'> {
  /** See `listen`; absent: a usual one. */
  port?: number
  /** The port of the last time. */
  lastPort?: number
  /** The part of the address that cannot be guessed; absent: another one each time. */
  token?: string
  /** The address to listen on; `127.0.0.1` unless the user wants others to see the page. */
  host: string
  /** Makes the file of a format from the newest deck under `key`. Rejects with words for the user. */
  makeExport: (key: string, format: string) => Promise<PreviewExport>
  /** What the page may do on this machine; absent: nothing. */
  acts?: PreviewActs
}
