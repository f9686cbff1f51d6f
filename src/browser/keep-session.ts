import { catalogueOf, type Say } from '../messages/catalogue.js'
import type { OpenOptions } from './open-options.js'
import { mayReplace, startSession, type Started } from './start-session.js'

const mostStartMs = 30_000

/** Holds the one running browser, and starts a fresh one when it is gone. */
export interface Keeper {
  /** The running browser, or a fresh one when there is none. */
  current: () => Promise<Started>
  /** Ends this browser; the next `current` starts a fresh one. */
  drop: (session: Started) => void
  end: () => Promise<void>
}

/** See `Keeper`; each notice is passed on once. */
export function keepSession(options: OpenOptions): Keeper {
  const { path, onNotice = () => {}, timeoutMs = mostStartMs } = options
  let session: Promise<Started> | undefined
  let live: Started | undefined
  let onlyEmbedded = false
  const said = new Set<string>()
  const start = {
    path,
    timeoutMs: Math.min(timeoutMs, mostStartMs),
    onNotice: (say: Say) => {
      const message = say(catalogueOf('en'))
      if (!said.has(message)) onNotice(say)
      said.add(message)
    },
  }
  return {
    current: () => {
      session ??= startSession({ ...start, onlyEmbedded }).then(
        (it) => {
          // An idle browser does not keep our process from ending.
          it.hold(false)
          live = it
          return it
        },
        (error: unknown) => {
          session = undefined
          throw error
        },
      )
      return session
    },
    drop: (broken) => {
      broken.end()
      // Of several jobs that it took down, only the first ends its time here.
      if (live !== broken) return
      session = undefined
      live = undefined
      onlyEmbedded ||= mayReplace(broken.found, path)
    },
    end: async () => {
      const ending = session
      session = undefined
      await ending?.then(
        (it) => it.end(),
        () => {},
      )
    },
  }
}
