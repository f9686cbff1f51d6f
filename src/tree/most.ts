/** Up to here the search halves at once: the work is bounded, and few trials are needed. */
const few = 32

/**
 * Most of `count` for which `fits` holds, at least 1; 0 when not even one fits. What is tried is never
 * more than twice what fits, or than a few: the work depends on what fits, not on what is left.
 */
export function most(count: number, fits: (taken: number) => boolean): number {
  let low = 0
  let high = Math.min(count, few)
  while (high < count && fits(high)) {
    low = high
    high = Math.min(count, high * 2)
  }
  // That it does not fit is known only where doubling ended.
  if (high < count) high -= 1
  while (high > low) {
    const middle = (low + high + 1) >> 1
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
