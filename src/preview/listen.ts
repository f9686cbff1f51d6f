import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

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
