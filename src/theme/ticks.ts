/** x of a slide's progress on the surface line, px; `page` is 1-based. */
export function progressX(page: number, total: number): number {
  return 80 + (1120 * (page - 1)) / Math.max(1, total - 1)
}

/**
 * CSS that marks on the surface line where each session starts: the theme's `--ticks`.
 *
 * @param firsts Number (1-based) of each session's first slide.
 */
export function ticksStyle(firsts: number[], total: number): string {
  if (firsts.length === 0) return ''
  const layers = firsts.map((page) => {
    const x = (progressX(page, total) - 1).toFixed(1)
    return `linear-gradient(var(--sea),var(--sea)) ${x}px 656px/2px 8px no-repeat`
  })
  return `section{--ticks:${layers.join(',')}}`
}
