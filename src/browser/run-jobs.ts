import { availableParallelism } from 'node:os'
import { browserError, isBrowserError } from './browser-error.js'
import type { Keeper } from './keep-session.js'
import { limitConcurrency } from './limit-concurrency.js'
import type { Started } from './start-session.js'
import { timeLimit } from './time-limit.js'

type Job<T> = (session: Started) => Promise<T>

/**
 * Runs jobs in the browser, a few at once, each within the time limit. One that fails because
 * the browser died or hung is tried once more in a fresh browser.
 */
export function runJobs(keeper: Keeper, timeoutMs: number): <T>(job: Job<T>) => Promise<T> {
  const limit = limitConcurrency(Math.min(4, availableParallelism()))
  let busy = 0

  const attempt = async <T>(job: Job<T>): Promise<T> => {
    const session = await keeper.current()
    session.hold(true)
    busy += 1
    try {
      return await timeLimit(job(session), timeoutMs, `it took longer than ${timeoutMs} ms`)
    } catch (error) {
      if (!isPageError(error)) keeper.drop(session)
      throw error
    } finally {
      busy -= 1
      if (busy === 0) session.hold(false)
    }
  }

  return (job) =>
    limit(async () => {
      try {
        return await attempt(job)
      } catch (first) {
        if (isPageError(first) || isBrowserError(first)) throw first
      }
      return attempt(job).catch((error: unknown) => {
        if (isPageError(error) || isBrowserError(error)) throw error
        const reason = error instanceof Error ? error.message : String(error)
        const late = reason.startsWith('it took longer')
        throw browserError(late ? 'timeout' : 'died', (words) => words.failedTwice(reason), error)
      })
    })
}

function isPageError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'PAGE'
}
