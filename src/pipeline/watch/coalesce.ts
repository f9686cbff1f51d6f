/** Work that is done again and again, one run at a time. */
export interface Coalesced {
  /** There is something to do: runs now, or once more after the run that is under way. */
  wake: () => void
  /** Resolves when nothing runs and nothing waits. */
  idle: () => Promise<void>
}

/**
 * However often it is woken, `run` never runs twice at the same time, and always after the last
 * call. A run that fails is told of, and does not end the work.
 */
export function coalesce(
  run: () => Promise<void>,
  onError: (error: unknown) => void = () => {},
): Coalesced {
  let running: Promise<void> | undefined
  let woken = false
  const loop = async (): Promise<void> => {
    while (woken) {
      woken = false
      await run().catch(onError)
    }
    running = undefined
  }
  return {
    wake: () => {
      woken = true
      running ??= loop()
    },
    idle: async () => {
      await running
    },
  }
}
