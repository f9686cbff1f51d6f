import type { ServerResponse } from 'node:http'

/** One open window of the page. */
export interface EventStream {
  /** There is something new; it is asked for when the window can take it. */
  wake: () => void
  close: () => void
}

/** A window behind a proxy or asleep must not be taken for a dead one. */
const heartbeatMs = 20_000

/**
 * Sends events (`text/event-stream`) as fast as the other side takes them and no faster: while it
 * is busy nothing is queued, and what it gets next is the newest state.
 *
 * @param next The event's data as one line, or undefined when there is nothing new.
 */
export function eventStream(
  response: ServerResponse,
  next: () => string | undefined,
  onClose: () => void,
): EventStream {
  let busy = false
  let woken = false
  const flush = (): void => {
    if (busy || !woken || response.destroyed) return
    woken = false
    const data = next()
    if (data !== undefined) busy = !response.write(`data: ${data}\n\n`)
  }
  const beat = setInterval(() => {
    if (!busy) busy = !response.write(':\n\n')
  }, heartbeatMs)
  beat.unref()
  response.on('drain', () => {
    busy = false
    flush()
  })
  response.on('close', () => {
    clearInterval(beat)
    onClose()
  })
  return {
    wake: () => {
      woken = true
      flush()
    },
    close: () => response.end(),
  }
}
