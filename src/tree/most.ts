/** Most of `count` for which `fits` holds, at least 1; 0 when not even one fits. */
export function most(count: number, fits: (taken: number) => boolean): number {
  let low = 0
  let high = count
  while (high > low) {
    const middle = (low + high + 1) >> 1
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
