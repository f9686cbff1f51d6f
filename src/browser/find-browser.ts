import type { FoundBrowser } from './found-browser.js'
import { access, constants, stat } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { browserError } from './browser-error.js'
import { embeddedBrowser, hasEmbeddedBrowser } from './embedded-browser.js'

export interface FindOptions {
  /** An explicit executable; no other is then looked for. */
  path?: string
  env: NodeJS.ProcessEnv
  platform?: NodeJS.Platform
  /** Passes over the user's own browsers, for a second try after one of them failed. */
  onlyEmbedded?: boolean
}

/**
 * The Chromium to use, found without starting anything: the explicit path, `CHROME_PATH`,
 * the user's Chrome, Edge or Chromium in their usual places, else the embedded one
 * (unpacked now if it has not been). Throws a browser error when there is none.
 */
export async function findBrowser(options: FindOptions): Promise<FoundBrowser> {
  const { env, platform = process.platform } = options
  const named = options.path ?? (env['CHROME_PATH'] || undefined)
  if (named !== undefined) {
    if (await isExecutable(named)) return own(named)
    throw browserError('missing', (words) => words.notRunnable(named))
  }
  if (options.onlyEmbedded !== true) {
    for (const place of usualPlaces(platform, env)) {
      if (await isExecutable(place)) return own(place)
    }
  }
  if (hasEmbeddedBrowser(platform)) return embeddedBrowser()
  throw browserError('missing', (words) => words.none)
}

function own(executable: string): FoundBrowser {
  return { executable, embedded: false, args: [], env: {} }
}

/** Where installers put Chrome, Edge and Chromium on each system, best first. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') return macPlaces(env)
  if (platform === 'win32') return windowsPlaces(env)
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  // A snap may not read our private profile folder, so its wrappers are left alone.
  const usable = folders.filter((folder) => !folder.startsWith('/snap/'))
  return linuxNames.flatMap((name) => usable.map((folder) => join(folder, name)))
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

function macPlaces(env: NodeJS.ProcessEnv): string[] {
  const roots = ['/Applications', join(env['HOME'] ?? '', 'Applications')]
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  return names.flatMap((name) =>
    roots.map((root) => join(root, `${name}.app`, 'Contents', 'MacOS', name)),
  )
}

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const variables = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  const roots = variables.flatMap((name) => env[name] ?? [])
  const ends = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ]
  return ends.flatMap((end) => roots.map((root) => join(root, ...end)))
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
