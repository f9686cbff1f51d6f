import type { Slide } from '../../types/deck.js'

/** Whether an arrangement found its structure: it then says of how many parts, or `v` for stacked. */
export function isCounted({ data }: Slide): boolean {
  return data.classes.some((name) => /^(?:n[1-6]|v)$/u.test(name))
}
