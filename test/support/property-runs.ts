/** Of a property that is tried 40 times on each run, the number that `RUNS` asks for. */
const usualRuns = 40

/** The seed of each run that names no other, so that a run fails only for what changed. */
const usualSeed = 28

/**
 * How many cases a property tries: a few on each run, in proportion as many more with `RUNS=5000`.
 * The cases are the same each time unless `SEED` names another seed; a long run says its seed.
 */
export function propertyRuns(usual: number): { numRuns: number; seed: number } {
  const { RUNS, SEED } = process.env
  const seed = SEED ? Number(SEED) : usualSeed
  const numRuns = Math.ceil(RUNS ? (Number(RUNS) * usual) / usualRuns : usual)
  if (RUNS) process.stderr.write(`${numRuns} cases, SEED=${seed}\n`)
  return { numRuns, seed }
}
