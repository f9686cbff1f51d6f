/** Of a property that is tried 40 times on each run, the number that `RUNS` asks for. */
const usualRuns = 40

/**
 * How many cases a property tries: a few on each run, in proportion as many more with `RUNS=5000`.
 * The seed is another each time, or `SEED`; a failure names it, and a long run says it at its start.
 */
export function propertyRuns(usual: number): { numRuns: number; seed: number } {
  const { RUNS, SEED } = process.env
  const seed = SEED ? Number(SEED) : Math.trunc(Math.random() * 2 ** 31)
  const numRuns = Math.ceil(RUNS ? (Number(RUNS) * usual) / usualRuns : usual)
  if (RUNS) process.stderr.write(`${numRuns} cases, SEED=${seed}\n`)
  return { numRuns, seed }
}
