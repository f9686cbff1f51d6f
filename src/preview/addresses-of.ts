import { isIPv6 } from 'node:net'
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
