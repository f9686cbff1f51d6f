import { stat } from 'node:fs/promises'
import type { WeighedInput } from './shard-inputs.js'

/** The inputs with their sizes; one that cannot be read weighs nothing. */
export function weighInputs(paths: string[]): Promise<WeighedInput[]> {
  return Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => undefined)
      return { path, bytes: found?.size ?? 0 }
    }),
  )
}
