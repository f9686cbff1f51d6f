import type { Readable, Writable } from 'node:stream'

export type CdpParams = Record<string, unknown>
type Listener = (params: CdpParams) => void

/** A DevTools connection. Results come as they are sent; callers read them with care. */
export interface Cdp {
  send: (method: string, params?: CdpParams, sessionId?: string) => Promise<CdpParams>
  /** Calls `listener` for each such event of one session; the result stops that. */
  on: (method: string, sessionId: string, listener: Listener) => () => void
  /** Ends the connection: what waits, and what is sent later, fails with this error. */
  fail: (error: Error) => void
}

interface Message {
  id?: number
  method?: string
  params?: CdpParams
  sessionId?: string
  result?: CdpParams
  error?: { message: string }
}

interface Waiting {
  resolve: (result: CdpParams) => void
  reject: (error: Error) => void
}

/**
 * Speaks the DevTools protocol over the two pipes of `--remote-debugging-pipe`: JSON messages
 * that end in NUL. A message that is not JSON, and an end of either pipe, fail the connection.
 */
export function connectCdp(output: Writable, input: Readable): Cdp {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, Set<Listener>>()
  let failure: Error | undefined
  let lastId = 0

  const fail = (error: Error): void => {
    if (failure !== undefined) return
    failure = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  const receive = (message: Message): void => {
    if (message.id === undefined) {
      const key = `${message.sessionId ?? ''} ${message.method ?? ''}`
      for (const listener of listeners.get(key) ?? []) listener(message.params ?? {})
      return
    }
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error === undefined) call?.resolve(message.result ?? {})
    else call?.reject(new Error(message.error.message))
  }

  readMessages(input, receive, fail)
  output.on('error', fail)

  return {
    fail,
    send: (method, params = {}, sessionId) => {
      if (failure !== undefined) return Promise.reject(failure)
      const id = ++lastId
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      })
    },
    on: (method, sessionId, listener) => {
      const key = `${sessionId} ${method}`
      const set = listeners.get(key) ?? new Set()
      listeners.set(key, set.add(listener))
      return () => {
        set.delete(listener)
        if (set.size === 0) listeners.delete(key)
      }
    },
  }
}

/** Cuts the stream at NUL bytes. Parts of a long message are joined once, when it is whole. */
function readMessages(
  input: Readable,
  receive: (message: Message) => void,
  fail: (error: Error) => void,
): void {
  let parts: Buffer[] = []
  input.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const whole = Buffer.concat([...parts, chunk.subarray(start, end)])
      parts = []
      start = end + 1
      try {
        receive(JSON.parse(whole.toString('utf8')) as Message)
      } catch {
        fail(new Error('it sent something that is not the DevTools protocol'))
      }
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  })
  input.on('error', fail)
  input.on('close', () => fail(new Error('it closed the connection')))
}
