import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The browser that `jaws-deck` itself would take, with the environment that it needs. */
export async function browserPath() {
  // Inside node_modules, where the embedded browser's package is found.
  const outfile = fileURLToPath(new URL('../node_modules/.cache/bench/find.mjs', import.meta.url))
  await build({
    entryPoints: [fileURLToPath(new URL('../src/browser/find-browser.ts', import.meta.url))],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
  const { findBrowser } = await import(outfile)
  const found = await findBrowser({ env: process.env })
  return { executablePath: found.executable, env: { ...process.env, ...found.env } }
}
