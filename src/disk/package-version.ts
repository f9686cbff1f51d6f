import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

/**
 * The version of an installed package; undefined where there is none. Looked for where Node would:
 * not every package lets its `package.json` be asked for.
 */
export function packageVersion(name: string): string | undefined {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))
      return (manifest as { version?: string }).version
    } catch {
      // Not in this one.
    }
  }
  return undefined
}
