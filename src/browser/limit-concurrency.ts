/** Runs tasks so that never more than `most` are under way at once; the others wait in order. */
export function limitConcurrency(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running >= most) await new Promise<void>((go) => queue.push(go))
    else running += 1
    try {
      return await task()
    } finally {
      // A waiting task takes the place over; else the place is free.
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}
