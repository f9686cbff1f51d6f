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
  const send: Page['send'] = (method, params) =>
    Promise.race([cdp.send(method, params, session), crash.happened])
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

function crashOf(cdp: Cdp, session: string): { happened: Promise<never>; forget: () => void } {
  let forget = (): void => {}
  const happened = new Promise<never>((_resolve, reject) => {
    forget = cdp.on('Inspector.targetCrashed', session, () => reject(new Error('its page crashed')))
  })
  happened.catch(() => {})
  return { happened, forget }
}
