/** Chromium hands sizes to FreeType in whole 64ths of a pixel, rounded down. */
export function renderedSize(size: number): number {
  return Math.floor(size * 64) / 64
}
