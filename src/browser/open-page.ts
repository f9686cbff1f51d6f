import type { Cdp, CdpParams } from './connect-cdp.js'

/** One page, with the network off. */
export interface Page {
  send: (method: string, params?: CdpParams) => Promise<CdpParams>
  close: () => Promise<void>
}

export interface PageOptions {
  /** Viewport in CSS px. */
  width: number
  height: number
  /** Device pixels for a CSS pixel. */
  scale?: number
  /** Whether the document's own scripts run; default false. */
  scripts?: boolean
}

/**
 * Opens a page for documents of ours. They stand at about:blank: they can reach no file, and every
 * request they make fails.
 */
export async function openPage(cdp: Cdp, options: PageOptions): Promise<Page> {
  const { width, height, scale = 1 } = options
  const target = await cdp.send('Target.createTarget', { url: 'about:blank' })
  const targetId = String(target['targetId'])
  const attached = await cdp.send('Target.attachToTarget', { targetId, flatten: true })
  const session = String(attached['sessionId'])
  const crash = crashOf(cdp, session)
  const send: Page['send'] = (method, params) => crash.guard(cdp.send(method, params, session))
  const stopBlocking = cdp.on('Fetch.requestPaused', session, ({ requestId }) => {
    const refusal = { requestId, errorReason: 'BlockedByClient' }
    cdp.send('Fetch.failRequest', refusal, session).catch(() => {})
  })
  const close = async (): Promise<void> => {
    crash.forget()
    stopBlocking()
    await cdp.send('Target.closeTarget', { targetId }).catch(() => {})
  }
  try {
    await Promise.all([
      send('Inspector.enable'),
      send('Fetch.enable'),
      send('Emulation.setScriptExecutionDisabled', { value: options.scripts !== true }),
      send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: scale,
        mobile: false,
      }),
    ])
  } catch (error) {
    await close()
    throw error
  }
  return { send, close }
}

/**
 * Passes on what a page answers, or that it crashed. Not `Promise.race` with one promise of the
 * crash: that would hold every answer, each print among them, for as long as the page is kept.
 */
function crashOf(cdp: Cdp, session: string) {
  const waiting = new Set<(error: Error) => void>()
  let crash: Error | undefined
  const forget = cdp.on('Inspector.targetCrashed', session, () => {
    crash = new Error('its page crashed')
    for (const reject of waiting) reject(crash)
  })
  const guard = (answer: Promise<CdpParams>): Promise<CdpParams> =>
    new Promise((resolve, reject) => {
      if (crash) reject(crash)
      waiting.add(reject)
      answer.then(resolve, reject).finally(() => waiting.delete(reject))
    })
  return { guard, forget }
}
