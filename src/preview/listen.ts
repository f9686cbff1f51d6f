import type { Server } from 'node:http'
import { isIPv6, type AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'

/** Under which a server that listens on `host` is reached, as they stand in an address. */
export function addressesOf(host: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [isIPv6(host) ? `[${host}]` : host]
  // What says "everywhere" is no address that a phone could open.
  const outside = Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
  )
  return ['127.0.0.1', ...outside.map(({ address }) => address)]
}

/** So many ports after the asked one are tried. */
const tries = 20

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
 * Listens on `port`, or on the next one that is free. Throws an error that names the port when all
 * tried ones are in use, or when it may not be listened on.
 *
 * @param port 0 takes any free one.
 * @returns the port.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let next = port; next < port + tries && next < 65_536; next++) {
    try {
      await listenOn(server, next, host)
      return (server.address() as AddressInfo).port
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EADDRINUSE') continue
      throw new Error(`cannot listen on ${host}:${next} (${code}) - choose another --port`, {
        cause: error,
      })
    }
  }
  throw new Error(`ports ${port} to ${port + tries - 1} are in use - choose another --port`)
}
