import type { Page } from './open-page.js'

/** An exception thrown by a function that ran in a page: no fault of the browser. */
export interface PageError extends Error {
  code: 'PAGE'
}

/** The JSON value that the function of this source returns (or resolves to) in the page. */
export async function evaluatePage(page: Page, functionSource: string): Promise<unknown> {
  const answer = await page.send('Runtime.evaluate', {
    expression: `(${functionSource})()`,
    awaitPromise: true,
    returnByValue: true,
  })
  const thrown = answer['exceptionDetails'] as { exception?: { description?: string } } | undefined
  if (thrown !== undefined) {
    const what = thrown.exception?.description ?? 'exception in the page'
    throw Object.assign(new Error(what), { code: 'PAGE' as const }) satisfies PageError
  }
  return (answer['result'] as { value?: unknown }).value
}
