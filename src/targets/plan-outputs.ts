import { basename, extname, join } from 'node:path'
import { safeName } from './safe-name.js'

export interface PlannedOutput {
  input: string
  /** The outputs' path without its ending: `out/a.b` for `notes/a.b.txt`. */
  base: string
  /** Set when the base name had to change to be safe; for the report. */
  renamed?: { from: string; to: string }
}

export interface OutputPlan {
  outputs: PlannedOutput[]
  /** Files that several inputs would write. While there is one, nothing may be written. */
  clashes: { path: string; inputs: string[] }[]
}

/**
 * Where each input's outputs go: `outDir/<base name><suffix>` for each suffix (`.html`,
 * `.handout.pdf` ...). Pure: looks at names only, so paths that differ only in case or in Unicode
 * form clash, because some disks hold them to be one.
 */
export function planOutputs(inputs: string[], suffixes: string[], outDir: string): OutputPlan {
  const outputs = inputs.map((input) => planOutput(input, outDir))
  const takers = new Map<string, { path: string; inputs: string[] }>()
  for (const { input, base } of outputs) {
    for (const suffix of suffixes) {
      const path = base + suffix
      const key = path.normalize('NFC').toLowerCase()
      const taker = takers.get(key) ?? { path, inputs: [] }
      takers.set(key, { ...taker, inputs: [...taker.inputs, input] })
    }
  }
  return { outputs, clashes: [...takers.values()].filter((taker) => taker.inputs.length > 1) }
}

function planOutput(input: string, outDir: string): PlannedOutput {
  const from = basename(input, extname(input))
  const to = safeName(from)
  const base = join(outDir, to)
  return to === from.normalize('NFC') ? { input, base } : { input, base, renamed: { from, to } }
}
