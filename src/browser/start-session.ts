import { isBrowserError } from './browser-error.js'
import { findBrowser } from './find-browser.js'
import type { FoundBrowser } from './found-browser.js'
import { launchBrowser, type Session } from './launch-browser.js'
import { type Say } from '../messages/catalogue.js'

export interface StartOptions {
  path?: string
  onlyEmbedded?: boolean
  onNotice: (say: Say) => void
  timeoutMs: number
}

export interface Started extends Session {
  found: FoundBrowser
}

/**
 * Finds and starts a browser. When the user's own does not start, the embedded one is tried;
 * when the sandbox cannot work here, the browser runs without, and both are said.
 */
export async function startSession(options: StartOptions): Promise<Started> {
  const { path, onlyEmbedded, onNotice } = options
  const found = await findBrowser({ path, onlyEmbedded, env: process.env })
  try {
    return { found, ...(await launchSandboxed(found, options)) }
  } catch (error) {
    if (!isBrowserError(error) || !mayReplace(found, path)) throw error
    const embedded = await findBrowser({ env: process.env, onlyEmbedded: true }).catch(() => {
      throw error
    })
    onNotice(({ output }) => output.browser.replaced(found.executable))
    return { found: embedded, ...(await launchSandboxed(embedded, options)) }
  }
}

/** A browser that the user named is never replaced by another. */
export function mayReplace(found: FoundBrowser, path: string | undefined): boolean {
  return !found.embedded && path === undefined && !process.env['CHROME_PATH']
}

async function launchSandboxed(found: FoundBrowser, options: StartOptions): Promise<Session> {
  const { onNotice, timeoutMs } = options
  // Chromium refuses to start as root with its sandbox on.
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    onNotice(({ output }) => output.browser.rootUser)
    return launchBrowser(found, false, timeoutMs)
  }
  try {
    return await launchBrowser(found, true, timeoutMs)
  } catch (error) {
    if (!isBrowserError(error) || !/sandbox|namespace/i.test(error.message)) throw error
    onNotice(({ output }) => output.browser.noSandbox)
    return launchBrowser(found, false, timeoutMs)
  }
}
