/** CSS px to English Metric Units, DrawingML's length: 9525 a px, 914400 an inch. */
export function emu(px: number): number {
  return Math.round(px * 9525)
}

/** CSS px to hundredths of a point, DrawingML's type size. */
export function centipoints(px: number): number {
  return Math.round(px * 75)
}
