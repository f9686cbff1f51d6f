import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** Names under which this machine reaches itself. */
const own = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** `name:port` without the port; what is no such thing is kept, and matches nothing. */
function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}

/** An address cannot be made to point elsewhere, as a name can. */
function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0
}

/** Whether the other side of a connection is this machine. */
const isOwn = (address = ''): boolean => /^(?:127\.|::1$|::ffff:127\.)/.test(address)

/**
 * Why a request to do something (POST) is refused, as an HTTP status: besides what `guard` refuses, one
 * that the page itself did not send, or that comes from another machine.
 */
export function guardAct(request: IncomingMessage, host: string): number | undefined {
  const { headers, method, socket } = request
  if (method !== 'POST') return 405
  const asked = headers.host ?? ''
  if (!own.has(hostName(asked)) && hostName(asked) !== hostName(host)) return 421
  if (headers.origin !== `http://${asked}` || !isOwn(socket.remoteAddress)) return 403
  return undefined
}

/**
 * Why a request is refused, as an HTTP status; undefined when it may pass.
 *
 * - Another `Host` is a name that someone made point here (DNS rebinding): 421.
 * - Another page's script or frame says so by `Origin` or `Sec-Fetch-Site`: 403. A click on a
 *   link, or an address typed, is let through.
 * - Anything but reading is refused: 405.
 *
 * @param host The name or address that the server was told to listen on; for `0.0.0.0` and `::`
 *   every address of this machine.
 */
export function guard({ headers, method }: IncomingMessage, host: string): number | undefined {
  const asked = headers.host ?? ''
  const name = hostName(asked)
  const open = host === '0.0.0.0' || host === '::'
  if (!own.has(name) && name !== hostName(host) && !(open && isAddress(name))) return 421
  if (method !== 'GET' && method !== 'HEAD') return 405
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${asked}`) return 403
  const site = headers['sec-fetch-site']
  const navigates = headers['sec-fetch-mode'] === 'navigate'
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !navigates) return 403
  if (navigates && headers['sec-fetch-dest'] === 'iframe') return 403
  return undefined
}
