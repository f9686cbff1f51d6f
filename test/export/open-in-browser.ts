import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from '../../src/browser/find-browser.js'

/** The browser that people would have, driven from outside; not the one of the product. */
export async function launchViewer(): Promise<Browser> {
  const found = await findBrowser({ env: process.env })
  return chromium.launch({
    executablePath: found.executable,
    chromiumSandbox: false,
    env: { ...process.env, ...found.env } as Record<string, string>,
  })
}

/** The address of a file with this text, as someone opens it from their disk. */
export function fileUrl(html: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'deck-')), '発表 deck.html')
  writeFileSync(path, html)
  return pathToFileURL(path).href
}
