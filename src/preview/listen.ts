import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { saidError } from '../messages/said-error.js'

/** So many ports after the usual one are tried. */
const tries = 20

/** Where a page is served that nobody gave a port for. */
export const usualPort = 8017

export interface Ports {
  /** The one that the user asked for, 0 for any; no other is then tried. */
  asked?: number
  /** The one of the last time, which is tried first. */
  last?: number
}

function listenOn(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/**
 * Listens on the port that was asked for, else on that of the last time, else on the first usual one
 * that is free. Throws an error that names the port when it is in use, or may not be listened on.
 *
 * @returns the port.
 */
export async function listen(
  server: Server,
  { asked, last }: Ports,
  host: string,
): Promise<number> {
  const usual = Array.from({ length: tries }, (_, index) => usualPort + index)
  const ports = asked === undefined ? [...(last === undefined ? [] : [last]), ...usual] : [asked]
  for (const port of ports) {
    try {
      await listenOn(server, port, host)
      return (server.address() as AddressInfo).port
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (code === 'EADDRINUSE' && asked === undefined) continue
      throw saidError(
        ({ terminal }) =>
          code === 'EADDRINUSE'
            ? terminal.portTaken(port)
            : terminal.cannotListen(host, port, code),
        error,
      )
    }
  }
  throw saidError(({ terminal }) => terminal.portsTaken(usualPort, usualPort + tries - 1))
}
