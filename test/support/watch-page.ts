import type { Page } from 'playwright-core'

/** Begins to note what a page asks of the network and complains of; the lists grow as it does. */
export function watchPage(page: Page): { requests: string[]; errors: string[] } {
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!/^(?:file|data|blob|about):/.test(request.url())) requests.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return { requests, errors }
}
